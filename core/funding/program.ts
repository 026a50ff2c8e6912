import type { CalendarDate } from '../calendar/date';
import type { Fraction } from '../fraction';
import type { Cents } from '../money/cents';
import type { Confidence, SourceRef } from '../source';
import type { OwnProgram } from './own-program';

/** A program, law or bill as data (method 5). A bill that a user writes has the same shape. */
export interface Program {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly citation: string | null;
  readonly statusHistory: readonly ProgramStatus[];
  /** Money available for awards, administration included; null where no figure exists. */
  readonly availableCents: Cents | null;
  /** Administration taken off first; null where it is not published. */
  readonly administrationCents: Cents | null;
  /** Low and high end of the administration that the published factor implies; absent where nothing is implied. */
  readonly administrationImpliedCents?: readonly [Cents, Cents] | null;
  /** Approved nationwide demand by tier, where it is published. */
  readonly demandCents: Cents | null;
  /** Factor published by the agency; shown beside the computed one. */
  readonly publishedFactor: Fraction | null;
  readonly costShare: Fraction | null;
  readonly maxCustomers: number | null;
  readonly tier1MaxCustomers: number | null;
  readonly newApplicants: boolean;
  /** Entities whose equipment counts; empty = the program names none. */
  readonly vendorIds: readonly string[];
  /** Members of the vendors' groups that only a list of the user's names; absent = none. */
  readonly affiliateIds?: readonly string[];
  readonly acquiredOnOrBefore: CalendarDate | null;
  readonly costIncurredOnOrAfter: CalendarDate | null;
  readonly costRules: readonly CostRule[];
  readonly termMonths: number | null;
  readonly notes: string | null;
  readonly source: readonly SourceRef[];
  readonly confidence: Confidence;
  /** The form that it was written in, for a program of the user's; absent = it ships. */
  readonly own?: OwnProgram;
}

export interface ProgramStatus {
  /** `YYYY-MM-DD`, or the first day of the month or year where only that is known. */
  readonly date: CalendarDate;
  readonly datePrecision: string;
  readonly event: string;
  readonly amountCents: Cents | null;
  readonly detail: string | null;
  readonly confidence: Confidence;
}

export interface CostRule {
  readonly code: string;
  readonly rule: 'eligible' | 'ineligible' | 'conditional' | 'not_found';
  readonly condition: string;
  readonly source: SourceRef | null;
  readonly confidence: Confidence;
}
