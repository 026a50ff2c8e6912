// One pool of spares: units of one model and what can stand in for them. Failures are Poisson; each takes a spare, or
// leaves a unit down until a finished site gives one up. At the end of a quarter somebody waits exactly when more have failed
// than spares ever came in (method 4, running on). That something was ever down is a first passage and
// needs the count carried from quarter to quarter: the states that never ran short are kept, the rest fall out.

import { fewestSpares } from './fewest-spares';
import { poissonWaiting } from './poisson';

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
  /** log of the chance that no unit had to wait by the end: exact also where `pEverDown` rounds to 1. */
  readonly logNeverDown: number;
}

/**
 * @param ratePerYear failures a unit and year, known: see rate-levels.ts for an uncertain one
 * @param endsOnly true = `pEverDown` is not asked for and stays empty; thousands of units are then no work
 */
export function poolRisk(
  quarters: readonly PoolQuarter[],
  onHand: number,
  ratePerYear: number,
  endsOnly = false,
): PoolRisk {
  let [supply, mean] = [onHand, 0];
  let states = endsOnly ? new Float64Array(0) : certain(onHand);
  const [pDown, shortUnits, pEverDown]: [number[], number[], number[]] = [[], [], []];
  let end: { readonly above: number; readonly shortfall: number } | null = null;
  for (const { unitYears, salvage } of quarters) {
    supply += salvage;
    const demand = unitYears * ratePerYear;
    mean += demand;
    // Before and after its units are in service a pool goes through many quarters that change nothing.
    if (end === null || demand > 0 || salvage > 0) end = poissonWaiting(supply, mean);
    pDown.push(end.above);
    shortUnits.push(end.shortfall);
    if (endsOnly) continue;
    states = afterDemand(withMore(states, salvage), demand);
    pEverDown.push(1 - total(states));
  }
  return {
    pDown,
    shortUnits,
    pEverDown: pEverDown.map((p) => Math.min(1, Math.max(0, p))),
    logNeverDown: logOf(total(states), shortUnits.at(-1) ?? 0),
  };
}

/** So many spares, for certain. */
function certain(count: number): Float64Array {
  const states = new Float64Array(count + 1);
  states[count] = 1;
  return states;
}

function withMore(states: Float64Array, count: number): Float64Array {
  if (count === 0) return states;
  const more = new Float64Array(states.length + count);
  more.set(states, count);
  return more;
}

function total(states: Float64Array): number {
  let sum = 0;
  for (let left = 0; left < states.length; left += 1) sum += states[left] ?? 0;
  return sum;
}

/** Below the smallest number that can be written down it goes on falling with the units short, so that a spare still helps. */
export function logOf(pNever: number, shortUnits: number): number {
  return pNever > 0 ? Math.min(0, Math.log(pNever)) : -745 - shortUnits;
}

/** Spares left, by count; what would fall below none leaves the table. */
function afterDemand(states: Float64Array, mean: number): Float64Array {
  if (mean <= 0) return states;
  const terms = likelyTerms(mean, states.length);
  const after = new Float64Array(states.length);
  for (let had = 0; had < states.length; had += 1) {
    const p = states[had] ?? 0;
    if (p < NEGLIGIBLE) continue;
    const most = Math.min(had + 1, terms.length);
    for (let failures = 0; failures < most; failures += 1)
      after[had - failures] = (after[had - failures] ?? 0) + p * (terms[failures] ?? 0);
  }
  return after;
}

/** Next to nothing, also as a logarithm. */
const NEGLIGIBLE = 1e-300;

/** Past the mean a term below e^-46, some 1e-20, ends the list. */
const LEAST_LOG_TERM = -46;

/** P(f failures), f = 0, 1, 2 ... as far as they count; at most `count` of them. */
export function likelyTerms(mean: number, count: number): Float64Array {
  const most = Math.min(count, Math.ceil(mean + 12 * Math.sqrt(mean) + 30));
  const logMean = Math.log(mean);
  const terms: number[] = [];
  let logTerm = -mean;
  for (let failures = 0; failures < most; failures += 1) {
    if (failures > 0) logTerm += logMean - Math.log(failures);
    if (failures > mean && logTerm < LEAST_LOG_TERM) break;
    terms.push(Math.exp(logTerm));
  }
  return Float64Array.from(terms);
}

/** More than any operator has units of one model in service. */
export const MOST_SPARES = 1_000_000;

/** Smallest number of further spares with which nothing is ever down with the wanted chance; null = out of reach. */
export function sparesToBuy(
  pEverDownWith: (spares: number) => number,
  serviceLevel: number,
  most = MOST_SPARES,
): number | null {
  return fewestSpares((spares) => 1 - pEverDownWith(spares) >= serviceLevel, most);
}
