import { z } from 'zod';
import type { IntakeReads, IntakeWrites } from '../calls/intake';
import { intakeOptions } from './inventory-inputs';
import { assetId, filePath, nothing, pageLimit, pageOffset, shortText } from './values';

/** Longer tables are files: about 50,000 rows of ten columns. */
const longestPaste = 5_000_000;

const pasted = z
  .string()
  .min(1, 'must not be empty')
  .max(longestPaste, 'at most 5,000,000 characters; save the table as a file and import that');

const profileId = z.number().int().positive();

const reading = {
  options: intakeOptions.optional(),
  profileId: profileId.nullable().optional(),
  guess: z.boolean().optional(),
};
const sources = {
  paths: z.array(filePath).max(1000, 'at most 1,000 files at once'),
  pasted: pasted.optional(),
};
const oneSource = { path: filePath.optional(), pasted: pasted.optional() };

const fieldKey = z.string().min(1).max(32_767);
const handEdits = {
  handEdits: z.enum(['keep', 'take']).optional(),
  except: z
    .array(z.strictObject({ assetId, field: fieldKey }))
    .max(100_000)
    .optional(),
};

const filter = z.strictObject({
  action: z.enum(['create', 'update', 'unchanged']).optional(),
  field: fieldKey.optional(),
  handEdits: z.boolean().optional(),
});

const isSomething = (input: { paths: readonly string[]; pasted?: string | undefined }): boolean =>
  input.paths.length > 0 || input.pasted !== undefined;
const isOne = (input: { path?: string | undefined; pasted?: string | undefined }): boolean =>
  (input.path === undefined) !== (input.pasted === undefined);
const atLeastOne = { message: 'choose at least one file', path: ['paths'] };
const justOne = { message: 'give a file or a pasted table', path: ['path'] };

export const intakeReads = {
  'import-preview': z.strictObject({ ...oneSource, ...reading }).refine(isOne, justOne),
  'import-diff': z
    .strictObject({
      ...sources,
      ...reading,
      ...handEdits,
      filter: filter.optional(),
      offset: pageOffset,
      limit: pageLimit,
    })
    .refine(isSomething, atLeastOne),
  'rejected-rows-write': z
    .strictObject({ ...sources, ...reading, path: filePath })
    .refine(isSomething, atLeastOne),
  'mapping-profile-list': nothing,
  'mapping-file-write': z
    .strictObject({ source: filePath.optional(), pasted: pasted.optional(), ...reading, path: filePath })
    .refine((input) => isOne({ path: input.source, pasted: input.pasted }), justOne),
  'mapping-file-read': z.strictObject({ path: filePath }),
} satisfies Record<keyof IntakeReads, z.ZodType>;

export const intakeWrites = {
  'files-import': z
    .strictObject({
      ...sources,
      ...reading,
      ...handEdits,
      dryRun: z.boolean().optional(),
      strict: z.boolean().optional(),
      saveProfile: shortText.optional(),
    })
    .refine(isSomething, atLeastOne),
  'mapping-profile-save': z
    .strictObject({ ...oneSource, ...reading, name: shortText })
    .refine(isOne, justOne),
  'mapping-profile-rename': z.strictObject({ id: profileId, name: shortText }),
  'mapping-profile-delete': z.strictObject({ id: profileId }),
} satisfies Record<keyof IntakeWrites, z.ZodType>;
