import type { AssetFields } from '../inventory/asset';
import type { Problem } from '../problem';

/** A table as read from a file: cells as text, dates already ISO where the file's format says date. */
export interface RawTable {
  /** Sheet name; null for a text file. */
  readonly sheet: string | null;
  readonly rows: readonly RawRow[];
}

export interface RawRow {
  /** 1-based row as a spreadsheet counts it: a record with line breaks inside quotes is one row. */
  readonly row: number;
  readonly cells: readonly string[];
}

export type AssetFieldName = keyof Omit<AssetFields, 'extra'>;

/** Which field each header feeds; null keeps the column in `extra`. */
export interface ColumnMapping {
  readonly header: string;
  readonly index: number;
  readonly field: AssetFieldName | null;
  /** How it was decided: by the format's own table, a synonym, a heading nearly like one, the values, the user, or dropped as a secret. */
  readonly by: 'format' | 'synonym' | 'similar' | 'values' | 'user' | 'secret' | 'none';
  /** The first different values of the column as they came; none for a secret. */
  readonly examples?: readonly string[];
}

/** What was decided for one column; it wins over what is decided for the whole file. */
export interface ColumnAnswer {
  readonly dateOrder?: 'month-first' | 'day-first';
  readonly decimalSign?: '.' | ',';
  /** ISO 4217 code of the amounts that name no currency. Other than USD, they are rejected for conversion. */
  readonly currency?: string;
}

/** What the values of a column cannot decide alone, decided once for the column. */
export interface IntakeOptions {
  readonly mapping?: Readonly<Record<string, AssetFieldName | null>>;
  /** Answers by heading, compared as the mapping's headings are. */
  readonly columns?: Readonly<Record<string, ColumnAnswer>>;
  readonly dateOrder?: 'month-first' | 'day-first';
  readonly costIs?: 'unit' | 'extended';
  readonly sheet?: string;
  readonly format?: string;
}

export interface DraftAsset {
  readonly row: number;
  /** Only the fields that the file speaks of: a re-import leaves the others as they are. */
  readonly fields: Partial<AssetFields>;
  /** What follows from the row without being said in it; fills an asset's blanks, never replaces what it has. */
  readonly inferred?: Partial<AssetFields>;
  /** The file knows its assets by their name in the network alone, so the name may tell which asset it is. */
  readonly isKnownByName?: true;
}

export interface IntakeResult {
  /** Recognized format: `csv`, `xlsx`, `snipe-it`, `netbox`, `librenms`, ... */
  readonly format: string;
  readonly sheet: string | null;
  readonly headerRow: number;
  readonly mapping: readonly ColumnMapping[];
  readonly drafts: readonly DraftAsset[];
  /** Rows that cannot be taken; a row appears once for each bad cell. */
  readonly rejected: readonly Problem[];
  /** The same rows with their cells as they came, so that they can be handed back for correction; secrets are blank. */
  readonly rejectedRows: readonly RawRow[];
  /** Data rows in the file = drafts + distinct rejected rows + skipped rows. */
  readonly rows: number;
  /** Rows left out on purpose (totals, repeated headers), each with its reason. */
  readonly skipped: readonly Problem[];
  readonly unmappedColumns: readonly string[];
  /** What only the user can decide, answered with `answerQuestion`. The cells wait in `extra` until then. */
  readonly questions: readonly IntakeQuestion[];
  /** For the user: encoding used, delimiter, secrets dropped, dates decided. */
  readonly remarks: readonly string[];
}

/** A decision about a whole column that the values leave open. */
export interface IntakeQuestion {
  readonly option: 'dateOrder' | 'costIs' | 'decimalSign' | 'currency';
  readonly column: string;
  /** The candidates; `answerQuestion` takes one of them. */
  readonly choices: readonly string[];
  /** Up to three different cells that leave it open. */
  readonly examples: readonly string[];
  /** The question in one sentence, with an example from the file. */
  readonly question: string;
  /** Rows whose cell waits for the answer. */
  readonly rows: number;
}
