import type { CalendarDate } from '../calendar/date';
import type { Problem } from '../problem';

/** The kinds of list file; a newer file of the same kind renews the lists in it. */
export const listSources = [
  { id: 'screening-list', label: 'Consolidated Screening List' },
  { id: 'covered-list', label: 'FCC Covered List' },
  { id: 'own-list', label: 'Own list' },
] as const;

export type ListSourceId = (typeof listSources)[number]['id'];

export function listSourceLabel(id: ListSourceId): string {
  return listSources.find((source) => source.id === id)?.label ?? id;
}

/** One row of a list file: who is named, by which list, since when. */
export interface ListParty {
  /** 1-based row of the file, header included; for JSON the place in the list. */
  readonly row: number;
  /** One of the four lists that decide, or `other` with the name in the detail, as listings have it. */
  readonly list: string;
  readonly listDetail: string | null;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
  /** null where the file gives none: then in force from the day it was taken. */
  readonly effectiveDate: CalendarDate | null;
  readonly endDate: CalendarDate | null;
  readonly scope: string | null;
  readonly scopeCondition: string | null;
  readonly licensePolicy: string | null;
  readonly citation: string | null;
}

/** A list file as read: what it names, and the rows that cannot be taken. */
export interface ParsedList {
  readonly source: ListSourceId;
  readonly parties: readonly ListParty[];
  readonly rejected: readonly Problem[];
  /** For the user: rows left out on purpose, with their count. */
  readonly remarks: readonly string[];
}

/** One list of a file that was taken into a workspace. Versions of a list are kept, the newest is current. */
export interface TakenList {
  readonly source: ListSourceId;
  /** Name of the list as people read it: `BIS Entity List`, `BIS Unverified List`. */
  readonly list: string;
  readonly file: string;
  readonly sha256: string;
  readonly takenDate: CalendarDate;
  /** Rows of the file that could not be read: then nobody counts as gone from the list. */
  readonly rejectedRows: number;
  readonly parties: readonly ListParty[];
}
