// Are there enough trials? The median and the contingency percentile are read off the first 100, 200, 500, 1,000 ...
// trials, each with its standard error. Enough means: twice the standard error of the contingency percentile with all
// trials is at most 1% of it, so that its first two digits mean something. Where it is not, the error falls with the
// square root of the trials (standard-error.ts), which tells how many are needed.

import { percentile } from '../chance/percentile';
import { percentileStandardError } from '../chance/standard-error';
import { fraction } from '../fraction';
import { cents } from '../money/cents';
import type { Convergence, ConvergencePoint } from './estimate';

const WANTED = 0.01;
const STEPS = [1, 2, 5];

/** @param totals whole cents in the order of the trials */
export function convergenceOf(totals: Float64Array, percent: number): Convergence {
  const points = sizesUpTo(totals.length).map((trials) => pointOf(totals.slice(0, trials).sort(), percent));
  const last = points.at(-1);
  const value = Math.abs(last?.percentileCents ?? 0);
  const error = 2 * (last?.percentileErrorCents ?? 0);
  const relativeError = value === 0 ? 0 : error / value;
  return {
    percentile: percent,
    points,
    relativeError: fraction(Math.min(relativeError, 1)),
    isEnough: relativeError <= WANTED,
    trialsNeeded: Math.max(Math.ceil(totals.length * (relativeError / WANTED) ** 2), 1),
  };
}

function pointOf(sorted: Float64Array, percent: number): ConvergencePoint {
  return {
    trials: sorted.length,
    p50Cents: cents(percentile(sorted, 50)),
    p50ErrorCents: cents(percentileStandardError(sorted, 50)),
    percentileCents: cents(percentile(sorted, percent)),
    percentileErrorCents: cents(percentileStandardError(sorted, percent)),
  };
}

/** 100, 200, 500, 1,000 ... below the number of trials, and that number itself. */
function sizesUpTo(trials: number): number[] {
  const sizes: number[] = [];
  for (let decade = 100; decade < trials; decade *= 10) {
    sizes.push(...STEPS.map((step) => step * decade).filter((size) => size < trials));
  }
  return [...sizes, trials];
}
