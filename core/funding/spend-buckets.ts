// What is spent, trial by trial, by month of the schedule with likely durations (method 5, "from the same trials"). The
// draws of a line depend on the seed and its own name alone, so the months of a trial add up to that trial of the estimate.
// Costs without a line (risk events) are spread over the months in proportion.

import { type CalendarDate, dayNumber, fromDayNumber } from '../calendar/date';
import type { CostedLine } from '../document/run-result';
import type { TrialSet } from '../estimate/estimate';
import type { SubsetWeights } from '../estimate/simulate';

export interface SpendBucket {
  /** Day on which the month's money is spent: the mean of its lines' days, weighed by their cost. */
  readonly date: CalendarDate;
  /** Cents, one a trial. */
  readonly spend: Float64Array;
  /** The part that a program counts. */
  readonly eligible: Float64Array;
}

/** Subsets of the trials to draw: what each month spends, and what counts of it. */
export interface SpendMonths {
  readonly subsets: SubsetWeights;
  /** In the order of time. */
  readonly months: readonly { readonly month: string; readonly date: CalendarDate }[];
}

/** @param weights share of each line that counts, in the order of the lines (`eligibleWeights`) */
export function spendMonths(lines: readonly CostedLine[], weights: Float64Array): SpendMonths {
  const subsets: Record<string, Float64Array> = {};
  const members = new Map<string, CostedLine[]>();
  lines.forEach((line, index) => {
    const month = line.spendDate.slice(0, 7);
    const known = members.get(month);
    if (known === undefined) {
      members.set(month, [line]);
      subsets[spendName(month)] = new Float64Array(lines.length);
      subsets[eligibleName(month)] = new Float64Array(lines.length);
    } else known.push(line);
    const [spend, eligible] = [subsets[spendName(month)], subsets[eligibleName(month)]];
    if (spend) spend[index] = 1;
    if (eligible) eligible[index] = weights[index] ?? 0;
  });
  const months = [...members]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, own]) => ({ month, date: meanDay(own) }));
  return { subsets, months };
}

/** @param totals total of each trial of the estimate; null where the trials are not those of the estimate */
export function spendBuckets(
  { months }: SpendMonths,
  trials: TrialSet,
  totals: Float64Array | null,
): SpendBucket[] {
  const empty = new Float64Array(trials.totals.length);
  const buckets = months.map(({ month, date }) => ({
    date,
    spend: trials.subsets[spendName(month)] ?? empty,
    eligible: trials.subsets[eligibleName(month)] ?? empty,
  }));
  return totals === null ? buckets : withCostsOfNoLine(buckets, totals);
}

function spendName(month: string): string {
  return `spend ${month}`;
}

function eligibleName(month: string): string {
  return `eligible ${month}`;
}

function meanDay(lines: readonly CostedLine[]): CalendarDate {
  const days = lines.map((line) => dayNumber(line.spendDate));
  const first = days.reduce((a, b) => Math.min(a, b));
  const cost = lines.reduce((sum, line) => sum + line.pointCents, 0);
  if (cost === 0) return fromDayNumber(first);
  const late = lines.reduce((sum, line, i) => sum + line.pointCents * ((days[i] ?? first) - first), 0);
  return fromDayNumber(first + Math.round(late / cost));
}

/** Also takes up the few cents by which months, each rounded to whole cents, miss the rounded total. */
function withCostsOfNoLine(buckets: SpendBucket[], totals: Float64Array): SpendBucket[] {
  const factor = totals.map((total, t) => {
    const drawn = buckets.reduce((sum, bucket) => sum + (bucket.spend[t] ?? 0), 0);
    return drawn === 0 ? 1 : total / drawn;
  });
  return buckets.map((bucket) => ({
    ...bucket,
    spend: bucket.spend.map((spend, t) => spend * (factor[t] ?? 1)),
  }));
}
