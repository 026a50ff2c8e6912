import { z } from 'zod';
import type { IntakeReads, IntakeWrites } from '../calls/intake';
import { filesImport, intakeOptions } from './inventory-inputs';
import { filePath } from './values';

export const intakeReads = {
  'import-preview': z.strictObject({ path: filePath, options: intakeOptions.optional() }),
} satisfies Record<keyof IntakeReads, z.ZodType>;

export const intakeWrites = {
  'files-import': filesImport,
} satisfies Record<keyof IntakeWrites, z.ZodType>;
