// Percentile of a sample: linear between order statistics, the smallest value being P0 and the largest P100
// (definition 7 of Hyndman and Fan, The American Statistician 50, 1996). A spreadsheet's PERCENTILE.INC gives
// the same number, so a reader can check it.

/**
 * @param sorted whole cents in ascending order, at least one
 * @param percent 0 to 100
 * @returns whole cents: rounding the step, not the sum, keeps "one more fixed dollar" an exact shift
 */
export function percentile(sorted: Float64Array, percent: number): number {
  if (sorted.length === 0) throw new RangeError('no percentile of an empty sample');
  const position = (percent / 100) * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below] ?? 0;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? 0;
  return low + Math.round((position - below) * (high - low));
}

/** Share of the sample at or below the limit. */
export function shareAtMost(sorted: Float64Array, limit: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) <= limit) from = middle + 1;
    else to = middle;
  }
  return sorted.length === 0 ? 0 : from / sorted.length;
}
