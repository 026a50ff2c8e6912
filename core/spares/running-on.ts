// Running on until then (method 4). While a license or support runs, what fails can be bought; after it ends only spares
// on hand and salvage from finished sites are left. Units whose failure takes a site down are weighed together: the chance that
// no site ever waits for a spare, over all pools, with the stock that reaches the wanted chance for the whole network
// (stock-allocation.ts). Units that are out alone are stocked pool by pool. Categories fail independently.

import type { CalendarDate } from '../calendar/date';
import type { Quarter } from '../calendar/quarter';
import { finished } from '../finished';
import type { AssetCategory } from '../inventory/category';
import { type Cents, cents } from '../money/cents';
import type { FailureEffect } from './failure-effect';
import { neverDown } from './never-down';
import { MOST_SPARES, type PoolRisk, poolRisk } from './pool-risk';
import { meanRate, RATE_LEVELS, rateLevels } from './rate-levels';
import { exposureQuarters, type PoolMember, poolQuarters, type SparePool } from './spare-pool';
import type { SpareSupply } from './spare-supply';
import { allocateStockSteps, type StockPool, stockChance } from './stock-allocation';
import { unitSpares } from './unit-stock';

export interface RunningOnInput {
  readonly asOf: CalendarDate;
  readonly pools: readonly SparePool[];
  /** Part of the removed units that works and may be used again, 0 to 1. */
  readonly salvageFraction: number;
  /** Wanted chance that no site is ever down for want of a spare, whole network, 0 to 1. */
  readonly serviceLevel: number;
}

export interface RunningOnQuarter {
  readonly quarter: Quarter;
  /** P(some site waits at the quarter's end). */
  readonly pDown: number;
  /** P(some site had to wait by then). */
  readonly pEverDown: number;
  /** Expected units of sites that wait at its end. */
  readonly shortUnits: number;
  /** The same three with every spare bought that may still be bought. */
  readonly afterBuying: { readonly pDown: number; readonly pEverDown: number; readonly shortUnits: number };
  /** Expected customer and hand-held units that wait at its end. */
  readonly unitsWaiting: number;
}

export interface PoolOutcome {
  readonly poolId: string;
  readonly label: string;
  readonly category: AssetCategory;
  readonly effect: FailureEffect;
  readonly units: number;
  readonly onHand: number;
  readonly onHandSource: string | null;
  readonly expectedFailures: number;
  readonly salvageUnits: number;
  /** Sites: P(a unit ever waits). Units alone: the largest P(one waits) of any quarter's end. */
  readonly pEverDown: number;
  readonly supply: SpareSupply;
  readonly lastBuyDate: CalendarDate | null;
  /** Further spares for the wanted chance, whether or not they may be bought. */
  readonly needUnits: number;
  /** True where not even `needUnits` are enough; absent = they are. */
  readonly isOutOfReach?: boolean;
  /** The part of them that may still be bought: all or none. */
  readonly buyUnits: number;
  readonly buyCents: Cents | null;
  readonly pEverDownAfterBuying: number;
}

export interface RunningOn {
  readonly serviceLevel: number;
  readonly salvageFraction: number;
  readonly quarters: readonly RunningOnQuarter[];
  /** Sites before units alone, the most at risk first. */
  readonly pools: readonly PoolOutcome[];
  /** P(some site is ever down for want of a spare), whole network. */
  readonly pEverDown: number;
  /** With every spare that is needed and may still be bought. */
  readonly pEverDownAfterBuying: number;
  /** With every spare that is needed, allowed or not. */
  readonly pEverDownWithAll: number;
  /** Expected years that units of sites wait, added up over units; counted at the ends of the quarters. */
  readonly waitingYears: number;
  readonly waitingYearsAfterBuying: number;
  /** True where every cost is known and spares were chosen by dollars; else by number. */
  readonly chosenByCost: boolean;
}

export function runningOn(input: RunningOnInput): RunningOn {
  return finished(runningOnSteps(input));
}

/** Resumable: yields between pools, so that a host can show progress and cancel. */
export function* runningOnSteps(
  input: RunningOnInput,
): Generator<{ done: number; total: number }, RunningOn> {
  const exposed = input.pools.filter(({ sites }) => sites.length > 0);
  const quarters = exposureQuarters(input.asOf, exposed);
  const members = exposed.map((pool) => memberOf(pool, poolQuarters(pool, quarters, input)));
  const sites = members.filter(({ pool, isExposed }) => pool.effect === 'site' && isExposed);
  const chosenByCost = sites.every(({ pool }) => (pool.unitCostCents ?? 0) > 0);
  const stock = sites.map((member) => stockPool(member, chosenByCost));
  const { spares, outOfReach } = yield* allocateStockSteps(stock, input.serviceLevel);
  const need = new Map(
    sites.map((member, at) => [member, { units: spares[at] ?? 0, isOutOfReach: outOfReach[at] ?? false }]),
  );
  const allowed = sites.map((member, at) => (mayBuy(member.pool) ? (spares[at] ?? 0) : 0));
  const none = sites.map(() => 0);
  const rows = quarterRows(quarters, members, { sites, none, allowed });
  const outcomes = members.map((member) => outcomeOf(member, need.get(member) ?? unitNeed(member, input)));
  return {
    serviceLevel: input.serviceLevel,
    salvageFraction: input.salvageFraction,
    quarters: rows,
    pools: outcomes.sort(byRisk),
    pEverDown: 1 - stockChance(stock, none),
    pEverDownAfterBuying: 1 - stockChance(stock, allowed),
    pEverDownWithAll: 1 - stockChance(stock, spares),
    waitingYears: rows.reduce((sum, { shortUnits }) => sum + shortUnits / 4, 0),
    waitingYearsAfterBuying: rows.reduce((sum, { afterBuying }) => sum + afterBuying.shortUnits / 4, 0),
    chosenByCost: chosenByCost && sites.length > 0,
  };
}

interface Member extends PoolMember {
  readonly isExposed: boolean;
  /** Failures a unit and year, by rate level. */
  readonly rates: readonly number[];
  /** By rate level, with so many spares beyond those on hand; worked out once each. */
  readonly risks: (spares: number) => readonly PoolRisk[];
}

function memberOf(pool: SparePool, quarters: PoolMember['quarters']): Member {
  const known = new Map<number, readonly PoolRisk[]>();
  const rates = rateLevels(pool.perYear);
  const isUnitOnly = pool.effect === 'unit';
  const risks = (spares: number): readonly PoolRisk[] => {
    const found = known.get(spares);
    if (found !== undefined) return found;
    const made = rates.map((rate) => poolRisk(quarters, pool.onHand + spares, rate, isUnitOnly));
    known.set(spares, made);
    return made;
  };
  return { pool, quarters, rates, risks, isExposed: quarters.some(({ unitYears }) => unitYears > 0) };
}

function stockPool({ pool, quarters, rates }: Member, byCost: boolean): StockPool {
  const levels = rates.map((rate) => neverDown(quarters, rate));
  return {
    group: pool.category,
    weight: byCost ? (pool.unitCostCents ?? 1) : 1,
    logUp: (spares) => levels.map((level) => level(pool.onHand + spares)),
  };
}

/** A spare may be bought up to and on the last day. */
function mayBuy({ supply }: SparePool): boolean {
  return supply.kind !== 'barred';
}

function quarterRows(
  quarters: readonly Quarter[],
  members: readonly Member[],
  stocks: { sites: readonly Member[]; none: readonly number[]; allowed: readonly number[] },
): RunningOnQuarter[] {
  const alone = members.filter(({ pool }) => pool.effect === 'unit');
  return quarters.map((quarter, at) => ({
    quarter,
    ...downAt(stocks.sites, stocks.none, at),
    afterBuying: downAt(stocks.sites, stocks.allowed, at),
    unitsWaiting: downAt(alone, [], at).shortUnits,
  }));
}

function downAt(
  members: readonly Member[],
  spares: readonly number[],
  at: number,
): RunningOnQuarter['afterBuying'] {
  const upOf = (what: 'pDown' | 'pEverDown'): number =>
    stockChance(
      members.map(({ pool, risks }) => ({
        group: pool.category,
        weight: 1,
        logUp: (count) => risks(count).map((risk) => Math.log1p(-Math.min(1, risk[what][at] ?? 0))),
      })),
      spares,
    );
  const shortUnits = members.reduce(
    (sum, { risks }, member) =>
      sum + mean(risks(spares[member] ?? 0).map((risk) => risk.shortUnits[at] ?? 0)),
    0,
  );
  return { pDown: 1 - upOf('pDown'), pEverDown: 1 - upOf('pEverDown'), shortUnits };
}

interface Need {
  readonly units: number;
  readonly isOutOfReach: boolean;
}

/** Units alone are stocked pool by pool. */
function unitNeed({ pool, quarters, rates }: Member, { serviceLevel }: RunningOnInput): Need {
  const units = unitSpares({ quarters, onHand: pool.onHand, rates, serviceLevel });
  return { units: units ?? MOST_SPARES, isOutOfReach: units === null };
}

function outcomeOf(member: Member, { units: needUnits, isOutOfReach }: Need): PoolOutcome {
  const { pool, quarters } = member;
  const pEver = (spares: number): number => everDown(member, spares);
  const buyUnits = mayBuy(pool) ? needUnits : 0;
  const { poolId, label, category, effect, onHand, onHandSource, supply, unitCostCents } = pool;
  return {
    ...{ poolId, label, category, effect, onHand, onHandSource, supply },
    units: pool.sites.reduce((sum, { units }) => sum + units, 0),
    expectedFailures: quarters.reduce((sum, { unitYears }) => sum + unitYears, 0) * meanRate(pool.perYear),
    salvageUnits: quarters.reduce((sum, { salvage }) => sum + salvage, 0),
    pEverDown: pEver(0),
    lastBuyDate: supply.lastDay,
    needUnits,
    ...(isOutOfReach ? { isOutOfReach } : {}),
    buyUnits,
    buyCents: unitCostCents === null ? null : cents(unitCostCents * buyUnits),
    pEverDownAfterBuying: pEver(buyUnits),
  };
}

/** Sites: ever by the end. Units alone: at the worst quarter's end, because one that waits takes nothing down. */
function everDown({ pool, risks, quarters }: Member, spares: number): number {
  const levels = risks(spares);
  if (pool.effect === 'site') return mean(levels.map(({ pEverDown }) => pEverDown.at(-1) ?? 0));
  return quarters.reduce(
    (worst, _, at) => Math.max(worst, mean(levels.map(({ pDown }) => pDown[at] ?? 0))),
    0,
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / RATE_LEVELS;
}

function byRisk(a: PoolOutcome, b: PoolOutcome): number {
  if (a.effect !== b.effect) return a.effect === 'site' ? -1 : 1;
  return b.pEverDown - a.pEverDown || (a.poolId < b.poolId ? -1 : 1);
}
