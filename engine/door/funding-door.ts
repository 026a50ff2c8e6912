import { z } from 'zod';
import type { FundingReads, FundingWrites } from '../calls/funding';
import { runInput } from './planning-inputs';
import { lineClaim, ownProgram } from './program-inputs';
import { asOfOnly, filePath, nothing, positiveCents, shortText } from './values';

export const fundingReads = {
  'claims-allocate': z.strictObject({
    path: filePath,
    availableCents: positiveCents,
    administrationCents: positiveCents.optional(),
  }),
  'program-default': asOfOnly,
  'program-list': asOfOnly,
  'program-read': z.strictObject({ path: filePath }),
  'program-export': z.strictObject({ id: shortText, path: filePath }),
  funding: runInput,
  'claim-timing': runInput,
  'line-claim-list': nothing,
} satisfies Record<keyof FundingReads, z.ZodType>;

export const fundingWrites = {
  'program-save': z.strictObject({ program: ownProgram, choose: z.boolean().optional() }),
  'program-import': z.strictObject({ path: filePath, choose: z.boolean().optional() }),
  'program-delete': z.strictObject({ id: shortText }),
  'line-claim-save': z.strictObject({ claim: lineClaim }),
  'line-claim-clear': z.strictObject({ lineId: shortText }),
} satisfies Record<keyof FundingWrites, z.ZodType>;
