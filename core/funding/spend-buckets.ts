// What is spent, trial by trial, by month of the schedule with likely durations (method 5, "from the same trials"). The
// draws of a line depend on the seed and its own name alone, so the months of a trial add up to that trial of the estimate.
// Costs without a line (risk events) are spread over the months in proportion.

import { type CalendarDate, dayNumber, fromDayNumber } from '../calendar/date';
import type { CostedLine } from '../document/run-result';
import type { CostLine, EstimateSettings } from '../estimate/estimate';
import { type Progress, simulateSteps } from '../estimate/simulate';

export interface SpendBucket {
  /** Day on which the month's money is spent: the mean of its lines' days, weighed by their cost. */
  readonly date: CalendarDate;
  /** Cents, one a trial. */
  readonly spend: Float64Array;
  /** The part that a program counts. */
  readonly eligible: Float64Array;
}

export interface SpendInput {
  readonly lines: readonly CostedLine[];
  /** The same lines as the estimate reads them, in the same order. */
  readonly costLines: readonly CostLine[];
  /** Share of each line that counts, in the order of the lines (`eligibleWeights`). */
  readonly weights: Float64Array;
  readonly settings: EstimateSettings;
  /** Total of each trial of the estimate, in cents; null where the trials are not those of the estimate. */
  readonly totals: Float64Array | null;
}

/** In the order of their days; yields as the months are drawn. */
export function* spendBucketSteps(input: SpendInput): Generator<Progress, SpendBucket[]> {
  const months = linesByMonth(input.lines);
  const buckets: SpendBucket[] = [];
  let done = 0;
  for (const indexes of months) {
    buckets.push(yield* drawMonth(input, indexes, done));
    done += indexes.length;
  }
  return input.totals === null ? buckets : withCostsOfNoLine(buckets, input.totals);
}

function linesByMonth(lines: readonly CostedLine[]): number[][] {
  const months = new Map<string, number[]>();
  lines.forEach((line, index) => {
    const month = line.spendDate.slice(0, 7);
    const members = months.get(month);
    if (members === undefined) months.set(month, [index]);
    else members.push(index);
  });
  return [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, indexes]) => indexes);
}

function* drawMonth(
  { lines, costLines, weights, settings }: SpendInput,
  indexes: readonly number[],
  before: number,
): Generator<Progress, SpendBucket> {
  const own = indexes.flatMap((index) => costLines[index] ?? []);
  const eligible = Float64Array.from(indexes, (index) => weights[index] ?? 0);
  const steps = simulateSteps(own, [], settings, { subsets: { eligible } });
  let step = steps.next();
  while (!step.done) {
    yield { done: before + step.value.done, total: lines.length };
    step = steps.next();
  }
  const { totals, subsets } = step.value;
  return {
    date: meanDay(indexes.flatMap((index) => lines[index] ?? [])),
    spend: totals,
    eligible: subsets.eligible ?? new Float64Array(totals.length),
  };
}

function meanDay(lines: readonly CostedLine[]): CalendarDate {
  const days = lines.map((line) => dayNumber(line.spendDate));
  const first = days.reduce((a, b) => Math.min(a, b));
  const cost = lines.reduce((sum, line) => sum + line.pointCents, 0);
  if (cost === 0) return fromDayNumber(first);
  const late = lines.reduce((sum, line, i) => sum + line.pointCents * ((days[i] ?? first) - first), 0);
  return fromDayNumber(first + Math.round(late / cost));
}

function withCostsOfNoLine(buckets: SpendBucket[], totals: Float64Array): SpendBucket[] {
  const factor = totals.map((total, t) => {
    const drawn = buckets.reduce((sum, bucket) => sum + (bucket.spend[t] ?? 0), 0);
    // Each month is rounded to whole cents: a few cents are no cost of their own.
    return drawn === 0 || Math.abs(total - drawn) <= buckets.length ? 1 : total / drawn;
  });
  if (factor.every((one) => one === 1)) return buckets;
  return buckets.map((bucket) => ({
    ...bucket,
    spend: bucket.spend.map((spend, t) => spend * (factor[t] ?? 1)),
  }));
}
