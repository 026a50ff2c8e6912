// What the calls about list files give: a list is shown before it is taken, and every version stays in the history.

import type { CalendarDate } from '../core/calendar/date';
import type { VerdictValue } from '../core/flagging/verdict';
import type { AssetId } from '../core/inventory/asset';
import type { ListChange, NameChange } from '../core/listing/diff';
import type { ListSourceId } from '../core/listing/taken-list';
import type { Problem } from '../core/problem';

/** What taking a list file would change; nothing is written. */
export interface ListPreview {
  readonly file: string;
  /** The kind of file in words: `Consolidated Screening List`. */
  readonly list: string;
  readonly lists: readonly { readonly list: string; readonly parties: number }[];
  readonly parties: number;
  readonly rejected: readonly Problem[];
  readonly remarks: readonly string[];
  /** True when the newest version of every list in it is this very file. */
  readonly isKnown: boolean;
  /** The first 500 of each kind; the counts are whole. */
  readonly diff: {
    readonly counts: { readonly added: number; readonly removed: number; readonly changed: number };
    readonly added: readonly ListChange[];
    readonly removed: readonly ListChange[];
    readonly changed: readonly NameChange[];
  };
  /** In force here on a list of the file that does not name them; they stay in force. Empty for an own list. */
  readonly notNamed: readonly { readonly entityId: string; readonly entity: string }[];
  /** Assets whose verdict would change as of the date in force; the first 50 in full. */
  readonly affected: {
    readonly total: number;
    readonly toListed: number;
    readonly toReview: number;
    readonly toClear: number;
    readonly assets: readonly ChangedVerdict[];
  };
}

export interface ChangedVerdict {
  readonly assetId: AssetId;
  readonly site: string | null;
  readonly assetTag: string | null;
  readonly manufacturer: string | null;
  readonly model: string | null;
  readonly before: VerdictValue;
  readonly after: VerdictValue;
  /** The listed entity of the verdict after; null for none. */
  readonly entity: string | null;
}

/** `taken` is false when the workspace had this very file already. */
export interface ListTaken extends ListPreview {
  readonly taken: boolean;
}

/** One version of a list that was taken into the workspace. */
export interface TakenListRow {
  readonly id: number;
  readonly source: ListSourceId;
  readonly label: string;
  readonly list: string;
  readonly file: string;
  readonly sha256: string;
  readonly takenDate: CalendarDate;
  /** Rows that could not be read; then nobody counted as gone from the list. */
  readonly rejectedRows: number;
  readonly parties: number;
}

/** A list file, or a table as it was pasted. */
export type ListOffered = { readonly path: string } | { readonly text: string };
