// Running on until then (method 4). While a license or support runs, what fails can be bought; after it ends only spares
// on hand and salvage from finished sites are left. For each pool (one model, else one category) the exposure by quarter
// follows the schedule: a unit is in service until its site is cut over, and may serve elsewhere once it is removed.
// The yearly rate is uncertain: nine equally likely values of its PERT distribution, the same for all pools of a category,
// because a rate that was taken too low is too low for all of them. Categories are independent of each other.

import { addDays, type CalendarDate, daysBetween } from '../calendar/date';
import { addQuarters, type Quarter, quarterOf, quarterRange, quarterStart } from '../calendar/quarter';
import { marginalAtNormal, marginalOf } from '../chance/marginal';
import { normalQuantile } from '../chance/normal';
import type { AssetCategory } from '../inventory/category';
import type { ThreePoint } from '../schedule/timeline';
import { type PoolQuarter, poolRisk, sparesToBuy } from './pool-risk';

export interface PoolSite {
  readonly site: string;
  readonly units: number;
  /** Last day in service. */
  readonly cutoverDate: CalendarDate;
  /** Day on which the units are removed. */
  readonly removedDate: CalendarDate;
}

export interface SparePool {
  readonly poolId: string;
  readonly category: AssetCategory;
  readonly label: string;
  readonly manufacturer: string;
  readonly entityId: string | null;
  readonly sites: readonly PoolSite[];
  readonly onHand: number;
  readonly perYear: ThreePoint;
  /** Last day on which a spare may still be bought; null = none may be bought as of the as-of date. */
  readonly lastBuyDate: CalendarDate | null;
}

export interface RunningOnInput {
  readonly asOf: CalendarDate;
  readonly pools: readonly SparePool[];
  /** Part of the removed units that works and may be used again, 0 to 1. */
  readonly salvageFraction: number;
  /** Chance that no unit of a pool is ever down, 0 to 1. */
  readonly serviceLevel: number;
}

export interface RunningOnQuarter {
  readonly quarter: Quarter;
  readonly pDown: number;
  readonly pEverDown: number;
  readonly shortUnits: number;
}

export interface PoolOutcome {
  readonly poolId: string;
  readonly label: string;
  readonly category: AssetCategory;
  readonly units: number;
  readonly onHand: number;
  readonly expectedFailures: number;
  readonly salvageUnits: number;
  readonly pEverDown: number;
  readonly lastBuyDate: CalendarDate | null;
  /** Further spares for the service level. */
  readonly buyUnits: number;
  readonly pEverDownAfterBuying: number;
}

export interface RunningOn {
  readonly serviceLevel: number;
  readonly salvageFraction: number;
  readonly quarters: readonly RunningOnQuarter[];
  /** The most at risk first. */
  readonly pools: readonly PoolOutcome[];
  readonly pEverDown: number;
  readonly pEverDownAfterBuying: number;
}

const RATE_LEVELS = 9;

export function runningOn(input: RunningOnInput): RunningOn {
  const exposed = input.pools.filter(({ sites }) => sites.length > 0);
  const quarters = quartersOf(input.asOf, exposed);
  const pools = exposed.map((pool) => ({ pool, quarters: poolQuarters(pool, quarters, input) }));
  const outcomes = pools.map((member) => outcomeOf(member, input));
  const bought = new Map(outcomes.map(({ poolId, buyUnits }) => [poolId, buyUnits]));
  const now = anyDown(pools, new Map(), 'pEverDown', quarters.length);
  const after = anyDown(pools, bought, 'pEverDown', quarters.length);
  const down = anyDown(pools, new Map(), 'pDown', quarters.length);
  const short = shortByQuarter(pools, quarters.length);
  return {
    serviceLevel: input.serviceLevel,
    salvageFraction: input.salvageFraction,
    quarters: quarters.map((quarter, at) => ({
      quarter,
      pDown: down[at] ?? 0,
      pEverDown: now[at] ?? 0,
      shortUnits: short[at] ?? 0,
    })),
    pools: outcomes.sort((a, b) => b.pEverDown - a.pEverDown || (a.poolId < b.poolId ? -1 : 1)),
    pEverDown: now.at(-1) ?? 0,
    pEverDownAfterBuying: after.at(-1) ?? 0,
  };
}

/** Expected units that wait at the end of each quarter, over all pools. */
function shortByQuarter(members: readonly PoolMember[], count: number): number[] {
  const short = new Array<number>(count).fill(0);
  for (const { pool, quarters } of members) {
    for (const rate of rateLevels(pool.perYear)) {
      poolRisk(quarters, pool.onHand, rate).shortUnits.forEach((units, at) => {
        short[at] = (short[at] ?? 0) + units / RATE_LEVELS;
      });
    }
  }
  return short;
}

interface PoolMember {
  readonly pool: SparePool;
  readonly quarters: readonly PoolQuarter[];
}

function quartersOf(asOf: CalendarDate, pools: readonly SparePool[]): Quarter[] {
  const dates = pools.flatMap(({ sites }) => sites.map(({ cutoverDate }) => cutoverDate)).sort();
  const last = dates.at(-1);
  return last === undefined || last < asOf ? [] : quarterRange(quarterOf(asOf), quarterOf(last));
}

function poolQuarters(
  { sites, lastBuyDate }: SparePool,
  quarters: readonly Quarter[],
  { asOf, salvageFraction }: RunningOnInput,
): PoolQuarter[] {
  const from = lastBuyDate !== null && lastBuyDate > asOf ? addDays(lastBuyDate, 1) : asOf;
  let given = 0;
  return quarters.map((quarter) => {
    const [start, next] = [quarterStart(quarter), quarterStart(addQuarters(quarter, 1))];
    const opening = start > from ? start : from;
    const unitYears = sites.reduce((sum, site) => sum + site.units * yearsInService(site, opening, next), 0);
    const removed = sites
      .filter(({ removedDate }) => removedDate < start)
      .reduce((sum, { units }) => sum + units, 0);
    const usable = Math.floor(removed * salvageFraction + 1e-9);
    const salvage = usable - given;
    given = usable;
    return { unitYears, salvage };
  });
}

function yearsInService({ cutoverDate }: PoolSite, opening: CalendarDate, next: CalendarDate): number {
  const end = cutoverDate < next ? addDays(cutoverDate, 1) : next;
  return Math.max(0, daysBetween(opening, end < next ? end : next)) / 365.25;
}

const levelScores = Array.from({ length: RATE_LEVELS }, (_, i) => normalQuantile((i + 0.5) / RATE_LEVELS));

/** Nine equally likely rates: the middles of nine equal slices of the PERT distribution. */
export function rateLevels({ low, likely, high }: ThreePoint): number[] {
  const marginal = marginalOf({ low, likely, high, distribution: low === high ? 'fixed' : 'pert' });
  return levelScores.map((score) => marginalAtNormal(marginal, score));
}

function averaged(
  { pool, quarters }: PoolMember,
  bought: number,
  valueFrom: (risk: ReturnType<typeof poolRisk>) => number,
): number {
  const rates = rateLevels(pool.perYear);
  const sum = rates.reduce(
    (total, rate) => total + valueFrom(poolRisk(quarters, pool.onHand + bought, rate)),
    0,
  );
  return sum / rates.length;
}

/** P(some pool) by quarter: within a category on the same rate level, between categories independent. */
function anyDown(
  members: readonly PoolMember[],
  bought: ReadonlyMap<string, number>,
  what: 'pDown' | 'pEverDown',
  count: number,
): number[] {
  const categories = new Map<AssetCategory, PoolMember[]>();
  for (const member of members) {
    const group = categories.get(member.pool.category) ?? [];
    categories.set(member.pool.category, [...group, member]);
  }
  const allUp = new Array<number>(count).fill(1);
  for (const group of categories.values()) {
    const up = upByQuarter(group, bought, what, count);
    up.forEach((p, at) => {
      allUp[at] = (allUp[at] ?? 1) * p;
    });
  }
  return allUp.map((p) => Math.min(1, Math.max(0, 1 - p)));
}

function upByQuarter(
  group: readonly PoolMember[],
  bought: ReadonlyMap<string, number>,
  what: 'pDown' | 'pEverDown',
  count: number,
): number[] {
  const up = new Array<number>(count).fill(0);
  for (let level = 0; level < RATE_LEVELS; level += 1) {
    const product = new Array<number>(count).fill(1);
    for (const { pool, quarters } of group) {
      const rate = rateLevels(pool.perYear)[level] ?? 0;
      const risk = poolRisk(quarters, pool.onHand + (bought.get(pool.poolId) ?? 0), rate);
      risk[what].forEach((p, at) => {
        product[at] = (product[at] ?? 1) * (1 - p);
      });
    }
    product.forEach((p, at) => {
      up[at] = (up[at] ?? 0) + p / RATE_LEVELS;
    });
  }
  return up;
}

function outcomeOf(member: PoolMember, { serviceLevel }: RunningOnInput): PoolOutcome {
  const { pool, quarters } = member;
  const withMore = (spares: number): number => averaged(member, spares, (risk) => risk.pEverDown.at(-1) ?? 0);
  const buyUnits = sparesToBuy(withMore, serviceLevel);
  const rates = rateLevels(pool.perYear);
  const meanRate = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  return {
    poolId: pool.poolId,
    label: pool.label,
    category: pool.category,
    units: pool.sites.reduce((sum, { units }) => sum + units, 0),
    onHand: pool.onHand,
    expectedFailures: quarters.reduce((sum, { unitYears }) => sum + unitYears, 0) * meanRate,
    salvageUnits: quarters.reduce((sum, { salvage }) => sum + salvage, 0),
    pEverDown: withMore(0),
    lastBuyDate: pool.lastBuyDate,
    buyUnits,
    pEverDownAfterBuying: withMore(buyUnits),
  };
}

/** Ranks sites for the schedule: the most failures to be expected a spare on hand go first. 0 = first. */
export function ranksByRisk(pools: readonly Omit<SparePool, 'lastBuyDate'>[]): ReadonlyMap<string, number> {
  const weight = new Map<string, number>();
  for (const { sites, onHand, perYear } of pools) {
    for (const { site, units } of sites) {
      weight.set(site, (weight.get(site) ?? 0) + (units * perYear.likely) / (1 + onHand));
    }
  }
  const order = [...weight].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return new Map(order.map(([site], rank) => [site, rank]));
}
