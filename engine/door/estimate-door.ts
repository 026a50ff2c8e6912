import { z } from 'zod';
import type { EstimateReads } from '../calls/estimate';
import { runInput, settingsPatch } from './planning-inputs';
import { filePath, text } from './values';

const runId = z.number().int('must be a whole number').min(1);
const ofScenario = z.strictObject({ scenario: text.optional() });

const quickPatch = settingsPatch.pick({
  trials: true,
  seed: true,
  sampling: true,
  rhoWithin: true,
  rhoBetween: true,
  contingencyPercentile: true,
  budgetCents: true,
  risks: true,
  countRanges: true,
});

export const estimateReads = {
  'price-list-estimate': z.strictObject({ path: filePath, patch: settingsPatch.optional() }),
  estimate: runInput,
  'estimate-quick': z.strictObject({ scenario: text.optional(), patch: quickPatch }),
  'estimate-latest': ofScenario,
  'estimate-runs': ofScenario,
  'estimate-run-compare': z.strictObject({ before: runId, after: runId }),
} satisfies Record<keyof EstimateReads, z.ZodType>;
