import { dayNumber, fromDayNumber } from '../calendar/date';
import { type Quarter, quarterFromNumber, quarterNumber, quarterOf } from '../calendar/quarter';
import { type ClaimTerms, initialPaymentDay, paymentDay } from './claim-flow';
import type { SpendBucket } from './spend-buckets';

/** The quarters in which money can move in any trial, and which of them a day falls into. */
export interface QuarterGrid {
  readonly quarters: readonly Quarter[];
  /** 0-based place of the day's quarter. */
  indexOf(day: number): number;
}

interface Bounds {
  readonly buckets: readonly SpendBucket[];
  readonly lagDays: Int32Array;
  readonly terms: ClaimTerms;
}

/** @throws RangeError without spending */
export function quarterGrid({ buckets, lagDays, terms }: Bounds): QuarterGrid {
  if (buckets.length === 0) throw new RangeError('no money moves in any trial');
  const days = buckets.map(({ date }) => dayNumber(date));
  const longest = lagDays.reduce((most, lag) => Math.max(most, lag), 0);
  const isPaid = terms.allocationCents > 0;
  const initial = isPaid && terms.initialShare > 0 ? [initialPaymentDay(terms)] : [];
  const first = Math.min(...days, ...initial);
  const paid = isPaid ? days.map((day) => paymentDay(day, longest, terms)) : [];
  const last = Math.max(...days, ...initial, ...paid);
  const from = quarterNumberOf(first);
  const places = Int16Array.from({ length: last - first + 1 }, (_, i) => quarterNumberOf(first + i) - from);
  return {
    quarters: Array.from({ length: quarterNumberOf(last) - from + 1 }, (_, i) => quarterFromNumber(from + i)),
    indexOf: (day) => places[day - first] ?? 0,
  };
}

function quarterNumberOf(day: number): number {
  return quarterNumber(quarterOf(fromDayNumber(day)));
}
