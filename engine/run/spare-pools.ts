// Pools of spares from the plan: assets of one maker, model and category serve each other. A unit is in service until its
// site is cut over and comes free when the site is done with removal, both by the likely schedule. Spares may be bought as
// long as the export rules or a license of one's own allow it.

import type { CalendarDate } from '../../core/calendar/date';
import type { Flags } from '../../core/document/run-result';
import { type AssetCategory, categoryLabel } from '../../core/inventory/category';
import { recordsInForce } from '../../core/listing/license-record';
import type { Cents } from '../../core/money/cents';
import { type AssetToReplace, compareText } from '../../core/plan/assets-to-replace';
import type { ScheduledTask } from '../../core/schedule/timeline';
import { failureEffectOf } from '../../core/spares/failure-effect';
import { failureRateOf } from '../../core/spares/failure-rate';
import type { PoolSite, SparePool } from '../../core/spares/spare-pool';
import { openSupply, type SpareSupply, spareSupply } from '../../core/spares/spare-supply';
import { readLicenses } from '../../db/licenses';
import { readFailureRates, readSpareStock } from '../../db/spares';
import type { Session } from '../session';

export interface PoolSource {
  readonly asOf: CalendarDate;
  /** Categories whose failures leave the site up; absent = the planning assumption. */
  readonly unitOnly: readonly AssetCategory[] | undefined;
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
export function sparePools(session: Session, source: PoolSource): SparePool[] {
  const { assets, tasks, unitOnly } = source;
  const own = readFailureRates(session.workspace());
  const stock = new Map(readSpareStock(session.workspace()).map((row) => [row.poolId, row]));
  const dates = siteDates(tasks);
  const supplies = suppliesOf(session, source);
  const groups = new Map<string, AssetToReplace[]>();
  for (const asset of assets) {
    const group = groups.get(poolIdOf(asset));
    if (group === undefined) groups.set(poolIdOf(asset), [asset]);
    else group.push(asset);
  }
  return [...groups].sort(byId).flatMap(([poolId, members]) => {
    const first = members[0];
    if (first === undefined) return [];
    const { category, model } = first.asset;
    const manufacturer = usualSpelling(members);
    const { perYear } = failureRateOf(category, own);
    if (perYear.high === 0) return [];
    return [
      {
        poolId,
        category,
        effect: failureEffectOf(category, unitOnly),
        label: `${manufacturer ?? 'Maker unknown'} ${model ?? `${categoryLabel(category)}, ${unknownModel}`}`,
        manufacturer: manufacturer ?? '',
        entityId: first.entityId,
        sites: poolSites(members, dates),
        onHand: stock.get(poolId)?.quantity ?? 0,
        onHandSource: stock.get(poolId)?.source ?? null,
        perYear,
        supply: (first.entityId === null ? undefined : supplies.get(first.entityId)) ?? openSupply,
        unitCostCents: medianCost(members),
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

/** Until when spares may be bought, by listed entity: the same for all of its assets. */
function suppliesOf(session: Session, { flags, asOf }: PoolSource): Map<string, SpareSupply> {
  const records = readLicenses(session.workspace());
  const supplies = new Map<string, SpareSupply>();
  for (const { verdict } of flags.assets) {
    const { entityId, license } = verdict;
    if (entityId === null || supplies.has(entityId)) continue;
    const own = recordsInForce(records, entityId, asOf)[0] ?? null;
    supplies.set(entityId, spareSupply(license ?? null, own));
  }
  return supplies;
}

/** The spelling of the maker that most of the pool has. */
function usualSpelling(members: readonly AssetToReplace[]): string | null {
  const counts = new Map<string, number>();
  for (const { asset } of members) {
    if (asset.manufacturer !== null)
      counts.set(asset.manufacturer, (counts.get(asset.manufacturer) ?? 0) + asset.quantity);
  }
  const [usual] = [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b));
  return usual?.[0] ?? null;
}

/** What was paid for one, where the inventory says it: the middle of the known amounts. */
function medianCost(members: readonly AssetToReplace[]): Cents | null {
  const paid = members.flatMap(({ asset }) =>
    asset.purchaseCostCents === null ? [] : [asset.purchaseCostCents],
  );
  const middle = paid.sort((a, b) => a - b)[Math.floor(paid.length / 2)];
  return middle === undefined || middle === 0 ? null : middle;
}
