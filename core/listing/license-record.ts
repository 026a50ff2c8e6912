// An export license that somebody holds for the operator's case (a supplier's license to ship spares or updates). It
// answers "depends" for what its scope covers while it runs; whether an item falls under the scope is the
// reader's to judge, so the answer names the record and never says a plain yes on its own.

import type { CalendarDate } from '../calendar/date';

export interface LicenseRecord {
  readonly id: number;
  /** As printed on the license. */
  readonly number: string;
  readonly entityId: string;
  readonly supplier: string;
  /** What it allows, in its own words. */
  readonly scope: string;
  readonly issuedDate: CalendarDate;
  /** Last day on which it holds; null = none printed. */
  readonly expiryDate: CalendarDate | null;
  readonly notes: string | null;
}

/** The records that hold for an entity on a date, the one that runs longest first. */
export function recordsInForce(
  records: readonly LicenseRecord[],
  entityId: string,
  asOf: CalendarDate,
): LicenseRecord[] {
  return records
    .filter((record) => record.entityId === entityId && holds(record, asOf))
    .sort((a, b) => compareExpiry(b, a) || a.id - b.id);
}

function holds({ issuedDate, expiryDate }: LicenseRecord, asOf: CalendarDate): boolean {
  return issuedDate <= asOf && (expiryDate === null || asOf <= expiryDate);
}

/** No printed end runs longest. */
function compareExpiry(a: LicenseRecord, b: LicenseRecord): number {
  const [endA, endB] = [a.expiryDate ?? '9999-12-31', b.expiryDate ?? '9999-12-31'];
  return endA < endB ? -1 : endA > endB ? 1 : 0;
}
