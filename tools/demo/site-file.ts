// Facts about the sites that no inventory holds: tower owner, place, months of access.

import type { Site } from '../../core/inventory/site';
import { csvLine } from './inventory';
import { demoSite, demoSiteCount } from './sites';

export const siteColumns = [
  'Site',
  'Kind',
  'Tower Owner',
  'Latitude',
  'Longitude',
  'Address',
  'Season First Month',
  'Season Last Month',
] as const;

/** The sixty sites of the demo as CSV lines, header first; an empty season means all year. */
export function* generateSites(seed: number): Generator<string> {
  yield csvLine(siteColumns);
  for (let index = 0; index < demoSiteCount; index += 1) yield csvLine(siteCells(demoSite(index, seed)));
}

function siteCells(site: Site): string[] {
  return [
    site.name,
    site.kind,
    site.towerOwner ?? '',
    textOf(site.latitude),
    textOf(site.longitude),
    site.address ?? '',
    textOf(site.season?.firstMonth ?? null),
    textOf(site.season?.lastMonth ?? null),
  ];
}

function textOf(value: number | null): string {
  return value === null ? '' : String(value);
}
