// A pool and its exposure by quarter (method 4, running on). Exposure starts when supply ends; a unit is in service until its
// site is cut over and may serve elsewhere once it is removed there, from the quarter after.

import { addDays, type CalendarDate, dayNumber } from '../calendar/date';
import { addQuarters, type Quarter, quarterOf, quarterRange, quarterStart } from '../calendar/quarter';
import type { AssetCategory } from '../inventory/category';
import type { Cents } from '../money/cents';
import type { ThreePoint } from '../schedule/timeline';
import type { FailureEffect } from './failure-effect';
import type { PoolQuarter } from './pool-risk';
import type { SpareSupply } from './spare-supply';

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
  readonly effect: FailureEffect;
  readonly label: string;
  readonly manufacturer: string;
  readonly entityId: string | null;
  readonly sites: readonly PoolSite[];
  readonly onHand: number;
  /** Where the number on hand comes from; null = none was given, so none is counted. */
  readonly onHandSource: string | null;
  readonly perYear: ThreePoint;
  readonly supply: SpareSupply;
  /** What one cost when it was bought, median of the inventory; null = not on file. */
  readonly unitCostCents: Cents | null;
}

/** A pool with what it goes through, quarter by quarter. */
export interface PoolMember {
  readonly pool: SparePool;
  readonly quarters: readonly PoolQuarter[];
}

/** From the as-of date to the last cutover. */
export function exposureQuarters(asOf: CalendarDate, pools: readonly SparePool[]): Quarter[] {
  const last = pools
    .flatMap(({ sites }) => sites)
    .reduce<CalendarDate | null>(
      (latest, { cutoverDate }) => (latest === null || cutoverDate > latest ? cutoverDate : latest),
      null,
    );
  return last === null || last < asOf ? [] : quarterRange(quarterOf(asOf), quarterOf(last));
}

/** Nothing is exposed while a spare can be bought. */
export function poolQuarters(
  { sites, supply }: SparePool,
  quarters: readonly Quarter[],
  { asOf, salvageFraction }: { readonly asOf: CalendarDate; readonly salvageFraction: number },
): PoolQuarter[] {
  if (supply.kind === 'open') return quarters.map(() => ({ unitYears: 0, salvage: 0 }));
  const from = dayNumber(
    supply.lastDay !== null && supply.lastDay >= asOf ? addDays(supply.lastDay, 1) : asOf,
  );
  const days = sites.map(siteDays);
  let given = 0;
  return quarters.map((quarter) => {
    const [start, next] = [
      dayNumber(quarterStart(quarter)),
      dayNumber(quarterStart(addQuarters(quarter, 1))),
    ];
    const opening = Math.max(start, from);
    let [unitYears, removed] = [0, 0];
    for (const { units, outOfService, removedDay } of days) {
      unitYears += units * (Math.max(0, Math.min(outOfService, next) - opening) / 365.25);
      if (removedDay < start) removed += units;
    }
    const usable = Math.floor(removed * salvageFraction + 1e-9);
    const salvage = usable - given;
    given = usable;
    return { unitYears, salvage };
  });
}

interface SiteDays {
  readonly units: number;
  /** The day after the cutover. */
  readonly outOfService: number;
  readonly removedDay: number;
}

/** Dates as day numbers once a site, not once a quarter of many years. */
function siteDays({ units, cutoverDate, removedDate }: PoolSite): SiteDays {
  return { units, outOfService: dayNumber(cutoverDate) + 1, removedDay: dayNumber(removedDate) };
}
