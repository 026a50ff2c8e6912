import { noSiteName, type Site, siteKinds } from '../../inventory/site';
import { sumCents } from '../../money/cents';
import type { RunResult } from '../run-result';
import { column, count, money, number, row, type SheetModel, text } from '../sheet';

/** Every location with something listed or a plan line. */
export function locationsSheet(run: RunResult): SheetModel {
  const used = new Set(run.lines.map((line) => line.site));
  const units = listedUnits(run);
  const shown = run.sites.filter((site) => used.has(site.name) || units.has(site.name));
  return {
    name: 'Locations',
    note: 'Where listed assets stand, and what the plan spends there. Address or coordinates are needed for each.',
    columns: [
      column('Location', 28),
      column('Kind', 20),
      column('Tower owner', 22),
      column('Address', 36),
      column('Latitude', 12),
      column('Longitude', 12),
      column('Units listed', 12),
      column('Plan lines', 10),
      column('Point estimate', 18),
    ],
    rows: shown.map((site) => {
      const own = run.lines.filter((line) => line.site === site.name);
      return row(
        text(site.name),
        text(kindWords(site)),
        text(site.towerOwner),
        text(site.address),
        degrees(site.latitude),
        degrees(site.longitude),
        count(units.get(site.name) ?? 0),
        count(own.length),
        money(sumCents(own, (line) => line.pointCents)),
      );
    }),
    choices: [],
  };
}

function degrees(value: number | null) {
  return value === null ? text(null) : number(value, 'factor');
}

function kindWords(site: Site): string {
  return siteKinds.find(({ id }) => id === site.kind)?.label ?? site.kind;
}

function listedUnits({ flags }: RunResult): ReadonlyMap<string, number> {
  const units = new Map<string, number>();
  for (const { asset, verdict } of flags.assets) {
    if (verdict.verdict !== 'listed') continue;
    const site = asset.site ?? noSiteName;
    units.set(site, (units.get(site) ?? 0) + asset.quantity);
  }
  return units;
}
