// The chance that a pool never runs short, for every number of spares at once (method 4, running on). Read from the last
// quarter back: with n spares before a quarter's salvage s and its Poisson failures f,
// V(n) = sum over f <= n + s of P(f) V'(n + s - f), V' being the chance from the next quarter on. One pass answers for all stocks
// up to its size, where carrying one stock forward (pool-risk.ts) answers for that stock alone.

import { poissonShortfall } from './poisson';
import { likelyTerms, logOf, type PoolQuarter } from './pool-risk';

/** With so many spares at the start: log of the chance that no unit ever waits. */
export type NeverDown = (spares: number) => number;

/** @param ratePerYear failures a unit and year, known */
export function neverDown(quarters: readonly PoolQuarter[], ratePerYear: number): NeverDown {
  const held: { count: number; chances: Float64Array } = { count: 0, chances: new Float64Array(0) };
  const salvage = quarters.reduce((sum, quarter) => sum + quarter.salvage, 0);
  const failures = quarters.reduce((sum, { unitYears }) => sum + unitYears * ratePerYear, 0);
  return (spares) => {
    if (spares >= held.count) {
      held.count = Math.ceil(spares * 1.25) + 32;
      held.chances = chancesUpTo(quarters, ratePerYear, held.count);
    }
    const chance = chanceAt(held.chances, spares);
    return logOf(chance, chance > 0 ? 0 : poissonShortfall(spares + salvage, failures));
  };
}

/** By spares at the start, as many as make a difference among the first `count`. */
function chancesUpTo(quarters: readonly PoolQuarter[], ratePerYear: number, count: number): Float64Array {
  let chances: Float64Array = new Float64Array(0);
  let left = 0;
  let size = count + quarters.reduce((sum, { salvage }) => sum + salvage, 0);
  for (const { unitYears, salvage } of [...quarters].reverse()) {
    const mean = unitYears * ratePerYear;
    left += mean;
    size -= salvage;
    chances = beforeQuarter(chances, { size: Math.min(size, plentyFor(left)), salvage, mean });
  }
  return chances;
}

/** So many spares that more failures than that have a chance below 1e-17: the Poisson tail by Bernstein's bound. */
function plentyFor(failures: number): number {
  return Math.ceil(failures + 9 * Math.sqrt(failures) + 30);
}

interface QuarterStep {
  /** Numbers of spares asked for. */
  readonly size: number;
  readonly salvage: number;
  /** Failures expected in the quarter. */
  readonly mean: number;
}

function beforeQuarter(after: Float64Array, { size, salvage, mean }: QuarterStep): Float64Array {
  const before = new Float64Array(size);
  if (mean <= 0) return before.map((_, spares) => chanceAt(after, spares + salvage));
  const terms = likelyTerms(mean, Number.POSITIVE_INFINITY);
  for (let spares = 0; spares < size; spares += 1) {
    const had = spares + salvage;
    const most = Math.min(had + 1, terms.length);
    let [chance, failures] = [0, 0];
    for (; failures < most && had - failures >= after.length; failures += 1) chance += terms[failures] ?? 0;
    for (; failures < most; failures += 1) chance += (terms[failures] ?? 0) * (after[had - failures] ?? 0);
    before[spares] = Math.min(1, chance);
  }
  return before;
}

/** Past the end of the table there are plenty. */
function chanceAt(chances: Float64Array, spares: number): number {
  return spares < chances.length ? (chances[spares] ?? 0) : 1;
}
