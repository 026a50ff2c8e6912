import { z } from 'zod';
import type { DocumentReads } from '../calls/document';
import { filePath, text } from './values';

export const documentReads = {
  'report-write': z.strictObject({
    folder: filePath,
    formats: z.array(z.enum(['pdf', 'xlsx', 'csv', 'json', 'html'])).min(1, 'choose at least one format'),
    scenario: text.optional(),
  }),
} satisfies Record<keyof DocumentReads, z.ZodType>;
