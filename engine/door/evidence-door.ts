import { z } from 'zod';
import { evidenceKindsOfFile } from '../../core/inventory/evidence-file';
import type { EvidenceReads, EvidenceWrites } from '../calls/evidence';
import { assetId, filePath, shortText, text } from './values';

const id = z.number().int().positive();
const kind = z.enum(evidenceKindsOfFile.map((entry) => entry.id));
const note = text
  .nullable()
  .transform((value) => (value === null || value.trim() === '' ? null : value.trim()));
const belongsTo = {
  assetIds: z.array(assetId).max(100_000).optional(),
  lineIds: z.array(shortText).max(100_000).optional(),
};

export const evidenceReads = {
  'evidence-list': z.strictObject({ assetId: assetId.optional(), lineId: shortText.optional() }),
  'evidence-open': z.strictObject({ id }),
  'evidence-save': z.strictObject({ id, path: filePath, replace: z.boolean().optional() }),
} satisfies Record<keyof EvidenceReads, z.ZodType>;

export const evidenceWrites = {
  'evidence-attach': z.strictObject({
    paths: z.array(filePath).min(1, 'choose at least one file').max(200),
    kind,
    note: note.optional(),
    ...belongsTo,
  }),
  'evidence-change': z.strictObject({ id, name: shortText, kind, note }),
  'evidence-link': z.strictObject({ id, ...belongsTo }),
  'evidence-unlink': z.strictObject({ id, ...belongsTo }),
  'evidence-remove': z.strictObject({ id }),
} satisfies Record<keyof EvidenceWrites, z.ZodType>;
