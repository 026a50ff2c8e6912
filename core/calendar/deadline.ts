import type { Confidence, SourceRef } from '../source';
import type { CalendarDate } from './date';

/**
 * Something dated that has happened or is announced: a listing, an extension, a cut-off. `chain` and `step` link an
 * extension to what it extended; for a license, extension or suspension `date` is the first and `endDate` the last
 * day in force.
 */
export interface DeadlineEvent {
  readonly id: string;
  readonly program: string;
  readonly title: string;
  readonly kind: string;
  /** The day, or the first day of the month where only the month is known; null = no date is known. */
  readonly date: CalendarDate | null;
  readonly datePrecision: 'day' | 'month' | 'year';
  readonly endDate: CalendarDate | null;
  /** Time of day with its zone as printed, e.g. `23:59 ET`. */
  readonly time: string | null;
  readonly chain: string | null;
  readonly step: number | null;
  /** Ids of listed entities; empty = not about an entity. */
  readonly appliesTo: readonly string[];
  readonly note: string | null;
  /** True where the date was computed by a rule (`ruleId`), not printed. */
  readonly derived: boolean;
  readonly ruleId: string | null;
  readonly source: SourceRef;
  readonly confidence: Confidence;
}

export type OffsetUnit = 'calendar days' | 'calendar months' | 'calendar years' | 'business days';

/** How the end falls when it is no business day: filings roll (47 CFR 1.4(j)), a removal term does not. */
export type DeadlineRoll = 'none' | 'next business day';

/** A date as anchor + offset + roll (method 4). */
export interface DeadlineRule {
  readonly id: string;
  readonly program: string;
  readonly title: string;
  readonly anchorEvent: string;
  /** null where the rule has no day count; then `offsetWords` says what it has. */
  readonly offset: { readonly value: number; readonly unit: OffsetUnit } | null;
  readonly offsetWords: string;
  readonly repeats: string | null;
  readonly maxUses: number | null;
  readonly grantedBy: string | null;
  readonly condition: string | null;
  readonly counting: string | null;
  readonly roll: DeadlineRoll;
  /** The words of the source about the roll, e.g. `none observed`. */
  readonly rollWords: string;
  readonly note: string | null;
  readonly source: SourceRef;
  readonly confidence: Confidence;
}

/** A worked case from a public document: the rule with this anchor gives this date. */
export interface DeadlineVector {
  readonly id: string;
  readonly ruleId: string;
  readonly anchorDate: CalendarDate;
  readonly expected: CalendarDate;
  readonly note: string | null;
  readonly confidence: Confidence;
}
