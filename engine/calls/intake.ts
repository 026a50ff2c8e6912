// Calls about reading files of the operator into the inventory.

import type { MappingProfile } from '../../core/intake/mapping-profile';
import type {
  DiffFilter,
  HandEditChoice,
  ImportDiff,
  ImportOutcome,
  ImportPreview,
  ImportReading,
  ImportSources,
} from './intake-views';

export interface IntakeReads {
  /** One file, or a pasted table, as it would be read. */
  'import-preview': (
    input: ImportReading & { readonly path?: string; readonly pasted?: string },
  ) => ImportPreview;
  /** What an import would change, a page at a time. */
  'import-diff': (
    input: ImportSources &
      ImportReading &
      HandEditChoice & { readonly filter?: DiffFilter; readonly offset: number; readonly limit: number },
  ) => ImportDiff;
  /** Writes the rows that cannot be taken to a CSV: the columns of their sources and what is wrong with each. */
  'rejected-rows-write': (input: ImportSources & ImportReading & { readonly path: string }) => {
    readonly path: string;
    readonly rows: number;
    readonly bytes: number;
  };
  'mapping-profile-list': (input: Record<string, never>) => readonly MappingProfile[];
  /** The mapping of one file as JSON for `changeout import --mapping`. */
  'mapping-file-write': (
    input: ImportReading & { readonly source?: string; readonly pasted?: string; readonly path: string },
  ) => { readonly path: string; readonly bytes: number };
  /** The options in a mapping file. */
  'mapping-file-read': (input: { readonly path: string }) => ImportReading['options'] & object;
}

export interface IntakeWrites {
  'files-import': (
    input: ImportSources &
      ImportReading &
      HandEditChoice & {
        readonly dryRun?: boolean;
        readonly strict?: boolean;
        /** Name under which the way the first source was read is saved with the import, in the same change. */
        readonly saveProfile?: string;
      },
  ) => ImportOutcome;
  /** Saves how one file is read, for the next file with the same headings; under a name that exists it replaces it. */
  'mapping-profile-save': (
    input: ImportReading & { readonly path?: string; readonly pasted?: string; readonly name: string },
  ) => MappingProfile;
  'mapping-profile-rename': (input: { readonly id: number; readonly name: string }) => MappingProfile;
  'mapping-profile-delete': (input: { readonly id: number }) => { readonly id: number };
}
