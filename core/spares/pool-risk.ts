// One pool of spares: units of one model and what can stand in for them. Failures are Poisson; each takes a spare, or
// leaves a unit down until a finished site gives one up. At the end of a quarter somebody waits exactly when more have failed
// than spares ever came in (method 4, running on). That something was ever down is a first passage and
// needs the count carried from quarter to quarter: the states that never ran short are kept, the rest fall out.

import { poissonAtMost, poissonShortfall, poissonTerm } from './poisson';

export interface PoolQuarter {
  /** Unit-years in service after supply has ended. */
  readonly unitYears: number;
  /** Whole usable units that finished sites give up by the start of the quarter, in this quarter. */
  readonly salvage: number;
}

export interface PoolRisk {
  /** By quarter: P(at least one unit waits at its end). */
  readonly pDown: readonly number[];
  /** By quarter: expected units that wait at its end. */
  readonly shortUnits: readonly number[];
  /** By quarter: P(at least one unit had to wait by its end). */
  readonly pEverDown: readonly number[];
}

/** @param ratePerYear failures a unit and year, known: see `mixedRisk` for an uncertain one */
export function poolRisk(quarters: readonly PoolQuarter[], onHand: number, ratePerYear: number): PoolRisk {
  let [supply, mean] = [onHand, 0];
  let states: number[] = [...new Array<number>(onHand).fill(0), 1];
  const [pDown, shortUnits, pEverDown]: [number[], number[], number[]] = [[], [], []];
  for (const { unitYears, salvage } of quarters) {
    supply += salvage;
    const demand = unitYears * ratePerYear;
    mean += demand;
    pDown.push(1 - poissonAtMost(supply, mean));
    shortUnits.push(poissonShortfall(supply, mean));
    states = afterDemand([...new Array<number>(salvage).fill(0), ...states], demand);
    pEverDown.push(1 - states.reduce((sum, p) => sum + p, 0));
  }
  return { pDown, shortUnits, pEverDown: pEverDown.map((p) => Math.min(1, Math.max(0, p))) };
}

/** Spares left, by count; what would fall below none leaves the table. */
function afterDemand(states: readonly number[], mean: number): number[] {
  if (mean <= 0) return [...states];
  const terms = states.map((_, failures) => poissonTerm(failures, mean));
  return states.map((_, left) => {
    let sum = 0;
    for (let had = left; had < states.length; had += 1) sum += (states[had] ?? 0) * (terms[had - left] ?? 0);
    return sum;
  });
}

/** Smallest number of further spares with which nothing is ever down with the wanted chance. */
export function sparesToBuy(
  pEverDownWith: (spares: number) => number,
  serviceLevel: number,
  most = 200,
): number {
  for (let spares = 0; spares < most; spares += 1) {
    if (1 - pEverDownWith(spares) >= serviceLevel) return spares;
  }
  return most;
}
