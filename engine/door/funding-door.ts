import { z } from 'zod';
import type { FundingReads } from '../calls/funding';
import { runInput } from './planning-inputs';
import { asOfOnly, filePath, positiveCents } from './values';

export const fundingReads = {
  'claims-allocate': z.strictObject({
    path: filePath,
    availableCents: positiveCents,
    administrationCents: positiveCents.optional(),
  }),
  'program-default': asOfOnly,
  'program-list': asOfOnly,
  funding: runInput,
} satisfies Record<keyof FundingReads, z.ZodType>;
