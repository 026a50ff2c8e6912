// Pools of spares from the plan: assets of one maker, model and category serve each other. A unit is in service until its
// site is cut over and comes free when the site is done with removal, both by the likely schedule.

import type { CalendarDate } from '../../core/calendar/date';
import type { Flags } from '../../core/document/run-result';
import { categoryLabel } from '../../core/inventory/category';
import type { AssetToReplace } from '../../core/plan/assets-to-replace';
import type { ScheduledTask } from '../../core/schedule/timeline';
import { failureRateOf } from '../../core/spares/failure-rate';
import type { PoolSite, SparePool } from '../../core/spares/running-on';
import { readFailureRates, readSpareStock } from '../../db/spares';
import type { Session } from '../session';

interface PoolSource {
  readonly assets: readonly AssetToReplace[];
  readonly flags: Flags;
  readonly tasks: readonly ScheduledTask[];
}

const unknownModel = 'model unknown';

/** Spellings of one listed maker are one maker. */
export function poolIdOf({ asset, entityId }: AssetToReplace): string {
  const maker = entityId ?? asset.manufacturer ?? 'maker unknown';
  return [asset.category, maker, asset.model ?? unknownModel].join(' | ');
}

/** In order of their ids; categories that cannot fail (software) are left out. */
export function sparePools(session: Session, { assets, flags, tasks }: PoolSource): SparePool[] {
  const own = readFailureRates(session.workspace());
  const stock = new Map(readSpareStock(session.workspace()).map((row) => [row.poolId, row.quantity]));
  const dates = siteDates(tasks);
  const licenseEnd = lastBuyDates(flags);
  const groups = new Map<string, AssetToReplace[]>();
  for (const asset of assets) {
    const group = groups.get(poolIdOf(asset));
    if (group === undefined) groups.set(poolIdOf(asset), [asset]);
    else group.push(asset);
  }
  return [...groups].sort(byId).flatMap(([poolId, members]) => {
    const first = members[0];
    if (first === undefined) return [];
    const { category, manufacturer, model } = first.asset;
    const { perYear } = failureRateOf(category, own);
    if (perYear.high === 0) return [];
    return [
      {
        poolId,
        category,
        label: `${manufacturer ?? 'Maker unknown'} ${model ?? `${categoryLabel(category)}, ${unknownModel}`}`,
        manufacturer: manufacturer ?? '',
        entityId: first.entityId,
        sites: poolSites(members, dates),
        onHand: stock.get(poolId) ?? 0,
        perYear,
        lastBuyDate: first.entityId === null ? null : (licenseEnd.get(first.entityId) ?? null),
      },
    ];
  });
}

function byId([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

interface SiteDates {
  readonly cutover: CalendarDate;
  readonly removed: CalendarDate;
}

function poolSites(members: readonly AssetToReplace[], dates: ReadonlyMap<string, SiteDates>): PoolSite[] {
  const units = new Map<string, number>();
  for (const { site, asset } of members) units.set(site, (units.get(site) ?? 0) + asset.quantity);
  return [...units].map(([site, count]) => ({
    site,
    units: count,
    cutoverDate: dates.get(site)?.cutover ?? ('9999-12-31' as CalendarDate),
    removedDate: dates.get(site)?.removed ?? ('9999-12-31' as CalendarDate),
  }));
}

/** Last cutover (else last work) and last removal at each site. */
function siteDates(tasks: readonly ScheduledTask[]): Map<string, SiteDates> {
  const latest = (site: string, steps: readonly string[]): CalendarDate | null =>
    (bySite.get(site) ?? []).reduce<CalendarDate | null>(
      (last, { step, finish }) => (steps.includes(step) && (last === null || finish > last) ? finish : last),
      null,
    );
  const bySite = new Map<string, ScheduledTask[]>();
  for (const task of tasks) {
    const group = bySite.get(task.site);
    if (group === undefined) bySite.set(task.site, [task]);
    else group.push(task);
  }
  return new Map(
    [...bySite].flatMap(([site, own]): [string, SiteDates][] => {
      const [first] = own;
      if (first === undefined) return [];
      const end = own.reduce((last, { finish }) => (finish > last ? finish : last), first.finish);
      const cutover = latest(site, ['install', 'cutover']) ?? end;
      return [[site, { cutover, removed: latest(site, ['remove']) ?? end }]];
    }),
  );
}

/** The last day of the license in force, by listed entity. */
function lastBuyDates({ assets }: Flags): Map<string, CalendarDate> {
  const dates = new Map<string, CalendarDate>();
  for (const { verdict } of assets) {
    const lastDay = verdict.license?.general?.lastDay;
    if (verdict.entityId === null || lastDay === undefined) continue;
    const known = dates.get(verdict.entityId);
    if (known === undefined || lastDay > known) dates.set(verdict.entityId, lastDay);
  }
  return dates;
}
