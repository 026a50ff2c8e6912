import type { AssetFieldName, ColumnMapping, IntakeOptions, IntakeQuestion } from '../../core/intake/intake';
import type { AssetFields, AssetId } from '../../core/inventory/asset';
import type { Problem } from '../../core/problem';

/** What an import reads: files, or the text of a table that was copied from a spreadsheet. */
export interface ImportSources {
  readonly paths: readonly string[];
  readonly pasted?: string;
}

/** How the sources are read. */
export interface ImportReading {
  readonly options?: IntakeOptions;
  /** A saved profile under the options; null = none; left out = the one with the headings of the file. */
  readonly profileId?: number | null;
  /** Takes a table without known headings too, with columns guessed from their values. */
  readonly guess?: boolean;
}

/** What happens to fields that a person changed after the last import of them. */
export interface HandEditChoice {
  /** Default `keep`. */
  readonly handEdits?: 'keep' | 'take';
  /** Single fields for which the other holds. */
  readonly except?: readonly { readonly assetId: AssetId; readonly field: string }[];
}

export interface ImportedFile {
  readonly file: string;
  readonly format: string;
  readonly sha256: string;
  /** Rows = created + updated + unchanged + rejected rows + skipped rows, always. */
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Fields edited by hand that the file says otherwise and that were left as they are. */
  readonly handEditsKept: number;
  readonly handEditsTaken: number;
  readonly rejected: readonly Problem[];
  readonly skipped: readonly Problem[];
  readonly conflicts: readonly Problem[];
  readonly unmappedColumns: readonly string[];
  /** Columns with passwords and the like, which were not read. */
  readonly droppedColumns: readonly string[];
  readonly questions: readonly IntakeQuestion[];
  readonly remarks: readonly string[];
  /** The saved profile that it was read with. */
  readonly profile: string | null;
}

export interface ImportOutcome {
  readonly files: readonly ImportedFile[];
  /** False for a dry run, and for `strict` when any row was rejected. */
  readonly written: boolean;
}

export interface ImportPreview {
  /** A list of sites has no mapping. */
  readonly kind: 'inventory' | 'sites';
  readonly file: string;
  readonly format: string;
  /** Name for people, and what the format was recognized by. */
  readonly formatLabel: string;
  readonly formatReason: string;
  readonly sheet: string | null;
  readonly sheets: readonly string[];
  /** The same sheets with the rows under their headings; one is suggested. */
  readonly sheetChoices: readonly {
    readonly name: string;
    readonly rows: number;
    readonly isSuggested: boolean;
  }[];
  /** True where several sheets could be meant: the import needs `options.sheet`. */
  readonly isSheetOpen: boolean;
  /** 0 when the table has no headings. */
  readonly headerRow: number;
  readonly rows: number;
  readonly mapping: readonly ColumnMapping[];
  /** The first rows as they would be stored. */
  readonly sample: readonly { readonly row: number; readonly fields: Partial<AssetFields> }[];
  readonly rejected: readonly Problem[];
  readonly skipped: readonly Problem[];
  readonly questions: readonly IntakeQuestion[];
  readonly remarks: readonly string[];
  /** The saved profile that is in use. */
  readonly profile: { readonly id: number; readonly name: string } | null;
  /** The whole mapping, as a profile or a mapping file keeps it. */
  readonly options: IntakeOptions;
  /** True when no headings were known and the columns are a guess: the import must then say `guess`. */
  readonly isGuess: boolean;
}

export type DiffAction = 'create' | 'update' | 'unchanged';

/** One field of one row: what the asset has and what the file says. */
export interface FieldChange {
  /** A field's name, or `extra:` and the heading of a kept column. */
  readonly field: AssetFieldName | `extra:${string}`;
  readonly before: string | number | null;
  readonly after: string | number | null;
  /** A person changed it after the last import of it. */
  readonly isHandEdit: boolean;
  /** Whether the import writes it. */
  readonly isTaken: boolean;
}

export interface DiffRow {
  readonly file: string;
  readonly row: number;
  readonly action: DiffAction;
  /** null for a new asset. */
  readonly assetId: AssetId | null;
  /** What tells the asset: maker, model, serial or tag, site. */
  readonly label: string;
  readonly changes: readonly FieldChange[];
}

export interface DiffFilter {
  readonly action?: DiffAction;
  /** Only rows that change this field. */
  readonly field?: string;
  readonly handEdits?: boolean;
}

export interface ImportDiff {
  /** As `files-import` would answer, with nothing written. */
  readonly files: readonly ImportedFile[];
  /** Rows that the filter lets through. */
  readonly total: number;
  readonly rows: readonly DiffRow[];
  /** Fields that updates change, most often changed first. */
  readonly fields: readonly { readonly field: string; readonly rows: number }[];
  readonly handEdits: number;
}
