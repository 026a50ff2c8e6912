// Units that are out alone are stocked pool by pool (method 4, running on): the fewest further spares with which at the end of
// every quarter none waits with the wanted chance. What is enough for one quarter says nothing of the next, so the answer is
// the largest of the quarters' own; the quarter with the most failures beyond salvage is asked first and mostly decides.

import { poissonAtMost } from './poisson';
import { MOST_SPARES, type PoolQuarter, sparesToBuy } from './pool-risk';

export interface UnitStockInput {
  readonly quarters: readonly PoolQuarter[];
  readonly onHand: number;
  /** Failures a unit and year, equally likely values. */
  readonly rates: readonly number[];
  /** Wanted chance, 0 to 1. */
  readonly serviceLevel: number;
}

/** null = out of reach even with `MOST_SPARES`. */
export function unitSpares({ quarters, onHand, rates, serviceLevel }: UnitStockInput): number | null {
  let spares = 0;
  for (const end of hardestFirst(quarterEnds(quarters, rates))) {
    const pWaits = (more: number): number => pWaitsAt(end, onHand + spares + more);
    const more = sparesToBuy(pWaits, serviceLevel, MOST_SPARES - spares);
    if (more === null) return null;
    spares += more;
  }
  return spares;
}

interface QuarterEnd {
  /** Salvage so far. */
  readonly salvage: number;
  /** Failures expected so far, one a rate. */
  readonly means: readonly number[];
}

/** Quarters in which nothing fails ask for no more than the one before. */
function quarterEnds(quarters: readonly PoolQuarter[], rates: readonly number[]): QuarterEnd[] {
  let salvage = 0;
  let means: readonly number[] = rates.map(() => 0);
  return quarters.flatMap((quarter) => {
    salvage += quarter.salvage;
    means = means.map((mean, level) => mean + quarter.unitYears * (rates[level] ?? 0));
    return quarter.unitYears > 0 ? [{ salvage, means }] : [];
  });
}

function hardestFirst(ends: readonly QuarterEnd[]): QuarterEnd[] {
  const wanting = ({ means, salvage }: QuarterEnd): number => (means.at(-1) ?? 0) - salvage;
  return [...ends].sort((a, b) => wanting(b) - wanting(a));
}

function pWaitsAt({ salvage, means }: QuarterEnd, spares: number): number {
  const sum = means.reduce((total, mean) => total + (1 - poissonAtMost(spares + salvage, mean)), 0);
  return sum / means.length;
}
