// Standard error of a percentile, from order statistics: the number of trials below the true percentile is
// binomial with deviation sqrt(n p (1 - p)), so the trials that far to either side of the percentile are one
// standard error away (David and Nagaraja, Order Statistics, 3rd ed., 7.1). Half their distance is reported.
// It is exact for independent trials; Latin hypercube trials do no worse (Stein, Technometrics 29, 1987), so
// there it is an upper limit.

/**
 * @param sorted whole cents in ascending order
 * @param percent 0 to 100
 * @returns whole cents
 */
export function percentileStandardError(sorted: Float64Array, percent: number): number {
  const p = percent / 100;
  const spread = Math.sqrt(sorted.length * p * (1 - p));
  const center = p * (sorted.length - 1);
  return Math.round((valueAt(sorted, center + spread) - valueAt(sorted, center - spread)) / 2);
}

function valueAt(sorted: Float64Array, position: number): number {
  const inside = Math.min(Math.max(position, 0), sorted.length - 1);
  const below = Math.floor(inside);
  const low = sorted[below] ?? 0;
  return low + (inside - below) * ((sorted[below + 1] ?? low) - low);
}
