import { z } from 'zod';
import type { TreeQuestion } from '../../core/scenario/outcome-tree';
import { scenarioId, settingsPatch } from './planning-inputs';
import { share, text } from './values';

const words = z.string().max(300, 'at most 300 characters');

const question: z.ZodType<TreeQuestion> = z.lazy(() =>
  z.strictObject({
    question: words,
    outcomes: z
      .array(
        z.strictObject({
          label: words,
          probability: share.nullable(),
          patch: settingsPatch,
          next: question.nullable(),
        }),
      )
      .max(12, 'at most 12 outcomes'),
  }),
) as z.ZodType<TreeQuestion>;

/** Shape only; `checkTree` says what does not fit together. */
export const outcomeTree = z.strictObject({
  id: scenarioId,
  name: words,
  scenarioId: text,
  root: question,
});
