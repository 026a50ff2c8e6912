// Calls about listed entities, their lists, and licenses.

import type { CalendarDate } from '../../core/calendar/date';
import type { Verdict } from '../../core/flagging/verdict';
import type { ListedEntity } from '../../core/listing/entity';
import type { LicenseRecord } from '../../core/listing/license-record';
import type { ListOffered, ListPreview, ListTaken, TakenListRow } from '../list-views';
import type { ListComparison, LookupInput } from '../views';

export interface ListingReads {
  'item-lookup': (input: LookupInput) => Verdict;
  'entity-list': (input: { readonly asOf?: CalendarDate }) => readonly ListedEntity[];
  'list-compare': (input: { readonly path: string }) => ListComparison;
  'list-preview': (input: ListOffered) => ListPreview;
  /** Oldest first. */
  'list-history': (input: Record<string, never>) => readonly TakenListRow[];
  'license-list': (input: Record<string, never>) => readonly LicenseRecord[];
}

export interface ListingWrites {
  'list-take': (input: ListOffered) => ListTaken;
  /** `id: null` makes a new record. */
  'license-save': (input: {
    readonly license: Omit<LicenseRecord, 'id'> & { readonly id: number | null };
  }) => LicenseRecord;
  'license-delete': (input: { readonly id: number }) => { readonly id: number };
}
