import { z } from 'zod';
import type { EstimateReads } from '../calls/estimate';
import { runInput, settingsPatch } from './planning-inputs';
import { filePath } from './values';

export const estimateReads = {
  'price-list-estimate': z.strictObject({ path: filePath, patch: settingsPatch.optional() }),
  estimate: runInput,
} satisfies Record<keyof EstimateReads, z.ZodType>;
