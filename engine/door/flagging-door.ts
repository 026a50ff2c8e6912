import { z } from 'zod';
import type { FlaggingReads, FlaggingWrites } from '../calls/flagging';
import { asOfOnly, assetId, duty, nothing, page, shortText, text, verdictValue } from './values';

export const flaggingReads = {
  'flag-summary': asOfOnly,
  'flag-money': nothing,
  'flag-all': asOfOnly,
  'verdict-page': page.extend({
    verdict: verdictValue.optional(),
    entityId: text.optional(),
    site: text.optional(),
    list: text.optional(),
    duty: duty.optional(),
  }),
} satisfies Record<keyof FlaggingReads, z.ZodType>;

export const flaggingWrites = {
  'override-set': z.strictObject({
    assetId,
    verdict: verdictValue,
    entityId: text.nullable(),
    reason: shortText,
  }),
  'override-clear': z.strictObject({ assetId }),
} satisfies Record<keyof FlaggingWrites, z.ZodType>;
