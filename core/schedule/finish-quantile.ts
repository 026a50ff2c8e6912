// Percentile of finish days: the first day by which at least that share of the trials is finished (nearest rank). No
// interpolation, so that every date shown is a day on which some trial really ended.

/**
 * @param sorted days in ascending order, at least one
 * @param share 0 to 1
 */
export function finishQuantile(sorted: Int32Array, share: number): number {
  const rank = Math.ceil(share * sorted.length - 1e-9);
  const day = sorted[Math.min(Math.max(rank, 1), sorted.length) - 1];
  if (day === undefined) throw new RangeError('no percentile of an empty sample');
  return day;
}

/** Share of trials finished on or before the day. */
export function shareFinishedBy(finishDays: Int32Array, day: number): number {
  let count = 0;
  for (const finish of finishDays) if (finish <= day) count += 1;
  return finishDays.length === 0 ? 0 : count / finishDays.length;
}
