// Marginal allocation of spares (Barlow and Proschan, Mathematical Theory of Reliability, 1965, kits of spares): each step adds
// the one spare that raises the logarithm of the chance that nothing is ever down most per dollar. With known rates the
// logarithm is a sum of concave terms, one a pool, so no other stock of at most the same cost has a better chance. With
// uncertain rates pools of a category hang together and the steps are a close approximation. Logarithms, because
// the chance of a hundred poor pools is too small a number to be written down.

import { finished } from '../finished';
import { fewestSpares } from './fewest-spares';

export interface StockPool {
  /** Pools of one group share their rate level. */
  readonly group: string;
  /** Weight of one spare: its cost, or 1 for all where costs are not known. */
  readonly weight: number;
  /** By rate level: log of the chance that no unit is ever down with so many spares beyond those on hand. */
  readonly logUp: (spares: number) => readonly number[];
}

export interface StockAnswer {
  /** Spares to add, one number a pool. */
  readonly spares: readonly number[];
  /** Chance that nothing is ever down with them. */
  readonly chance: number;
  /** One a pool: true where not even so many spares bring it to the wanted chance by itself. */
  readonly outOfReach: readonly boolean[];
}

/** Spares of one pool, and further spares over all pools, that are tried: each try is a table of so many states. */
const MOST_SPARES = 5000;

/** @param target wanted chance, 0 to 1; where a pool cannot reach it, the chance falls short of it */
export function allocateStock(pools: readonly StockPool[], target: number): StockAnswer {
  return finished(allocateStockSteps(pools, target));
}

/** Resumable: yields after each pool. */
export function* allocateStockSteps(
  pools: readonly StockPool[],
  target: number,
): Generator<{ done: number; total: number }, StockAnswer> {
  const least: (number | null)[] = [];
  for (const pool of pools) {
    least.push(leastSpares(pool, target));
    yield { done: least.length, total: pools.length };
  }
  const spares = least.map((count) => count ?? MOST_SPARES);
  const sums = levelSums(pools, spares);
  let log = totalLog(sums);
  const outOfReach = least.map((count) => count === null);
  const most = outOfReach.includes(true) ? 0 : MOST_SPARES;
  for (let added = 0; added < most && log < Math.log(target); added += 1) {
    const best = bestStep(pools, spares, sums);
    if (best === null) break;
    spares[best.at] = (spares[best.at] ?? 0) + 1;
    sums.set(best.group, best.sum);
    log = totalLog(sums);
  }
  return { spares, chance: Math.exp(log), outOfReach };
}

/**
 * What a pool needs in any case: the chance over all pools is never better than that of the worst, so with fewer the target
 * is out of reach whatever the others have. The steps begin there. null = out of reach with any stock.
 */
function leastSpares({ logUp }: StockPool, target: number): number | null {
  return fewestSpares((spares) => logMean(logUp(spares)) >= Math.log(target), MOST_SPARES);
}

/** The chance with a given stock. */
export function stockChance(pools: readonly StockPool[], spares: readonly number[]): number {
  return Math.exp(totalLog(levelSums(pools, spares)));
}

function levelSums(pools: readonly StockPool[], spares: readonly number[]): Map<string, readonly number[]> {
  const sums = new Map<string, readonly number[]>();
  for (const [at, { group, logUp }] of pools.entries()) {
    const logs = logUp(spares[at] ?? 0);
    const before = sums.get(group);
    sums.set(group, before === undefined ? logs : before.map((sum, level) => sum + (logs[level] ?? 0)));
  }
  return sums;
}

function totalLog(sums: ReadonlyMap<string, readonly number[]>): number {
  return [...sums.values()].reduce((total, levels) => total + logMean(levels), 0);
}

/** log of the mean of exp, without leaving logarithms. */
function logMean(logs: readonly number[]): number {
  const most = Math.max(...logs);
  if (most === Number.NEGATIVE_INFINITY) return most;
  return most + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0) / logs.length);
}

function bestStep(
  pools: readonly StockPool[],
  spares: readonly number[],
  sums: ReadonlyMap<string, readonly number[]>,
): { at: number; group: string; sum: readonly number[] } | null {
  let [best, bestGain]: [{ at: number; group: string; sum: readonly number[] } | null, number] = [null, 0];
  for (const [at, { group, weight, logUp }] of pools.entries()) {
    const count = spares[at] ?? 0;
    const [now, more, levels] = [logUp(count), logUp(count + 1), sums.get(group) ?? []];
    const sum = levels.map((value, level) => value + (more[level] ?? 0) - (now[level] ?? 0));
    const gain = (logMean(sum) - logMean(levels)) / weight;
    if (gain > bestGain) [best, bestGain] = [{ at, group, sum }, gain];
  }
  return best;
}
