// Calls about reading files of the operator into the inventory.

import type { IntakeOptions } from '../../core/intake/intake';
import type { ImportOutcome, ImportPreview } from '../views';

export interface IntakeReads {
  'import-preview': (input: { readonly path: string; readonly options?: IntakeOptions }) => ImportPreview;
}

export interface IntakeWrites {
  'files-import': (input: {
    readonly paths: readonly string[];
    readonly options?: IntakeOptions;
    readonly dryRun?: boolean;
    readonly strict?: boolean;
  }) => ImportOutcome;
}
