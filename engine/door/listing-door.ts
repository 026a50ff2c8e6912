import { z } from 'zod';
import type { ListingReads, ListingWrites } from '../calls/listing';
import { asOfOnly, date, filePath, nothing, shortText, text } from './values';

/** A pasted table: the whole Covered List is some ten thousand characters. */
const longestPaste = 2_000_000;
const listOffered = z.union([
  z.strictObject({ path: filePath }),
  z.strictObject({ text: z.string().trim().min(1, 'must not be empty').max(longestPaste) }),
]);
const license = z.strictObject({
  id: z.number().int().positive().nullable(),
  number: shortText,
  entityId: shortText,
  supplier: shortText,
  scope: text,
  issuedDate: date,
  expiryDate: date.nullable(),
  notes: text.nullable(),
});

export const listingReads = {
  'item-lookup': z.strictObject({
    name: text.optional(),
    model: text.optional(),
    mac: text.optional(),
    oid: text.optional(),
    description: text.optional(),
    asOf: date.optional(),
  }),
  'entity-list': asOfOnly,
  'list-compare': z.strictObject({ path: filePath }),
  'list-preview': listOffered,
  'list-history': nothing,
  'license-list': nothing,
} satisfies Record<keyof ListingReads, z.ZodType>;

export const listingWrites = {
  'list-take': listOffered,
  'license-save': z.strictObject({ license }),
  'license-delete': z.strictObject({ id: z.number().int().positive() }),
} satisfies Record<keyof ListingWrites, z.ZodType>;
