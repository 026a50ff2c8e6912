// A list of sites instead of an inventory: one row a site with what is known of it. Recognized by its header: a
// site column and at least one fact of a site, and no column that speaks of an asset.

import { type Site, siteKinds } from '../inventory/site';
import { type Problem, problem } from '../problem';
import type { RawRow } from './intake';

export interface SiteList {
  readonly sites: readonly Site[];
  readonly rejected: readonly Problem[];
}

const columns = [
  'site',
  'kind',
  'towerowner',
  'latitude',
  'longitude',
  'address',
  'seasonfirstmonth',
  'seasonlastmonth',
  'region',
  'parent',
] as const;
type Column = (typeof columns)[number];

const assetWords = [
  'model',
  'manufacturer',
  'make',
  'vendor',
  'serial',
  'serialno',
  'mac',
  'macaddress',
  'quantity',
  'qty',
  'assettag',
];

/** null when the header is not that of a site list. */
export function parseSiteList(rows: readonly RawRow[], file: string): SiteList | null {
  const [header, ...body] = rows;
  const names = (header?.cells ?? []).map((cell) => cell.toLowerCase().replace(/[^a-z]/g, ''));
  const isSiteList = names.includes('site') && columns.slice(1).some((column) => names.includes(column));
  if (!isSiteList || names.some((name) => assetWords.includes(name))) return null;
  const parsed = body
    .filter((row) => row.cells.some((cell) => cell.trim() !== ''))
    .map((row) => parseSite(row, names, file));
  return {
    sites: parsed.flatMap((result) => (Array.isArray(result) ? [] : [result])),
    rejected: parsed.flatMap((result) => (Array.isArray(result) ? result : [])),
  };
}

function parseSite(row: RawRow, names: readonly string[], file: string): Site | Problem[] {
  const problems: Problem[] = [];
  const cell = (column: Column): string => (row.cells[names.indexOf(column)] ?? '').trim();
  const reject = (column: Column, reason: string, remedy: string): null => {
    problems.push(problem(reason, remedy, { file, row: row.row, column, value: cell(column) }));
    return null;
  };
  const number = (column: Column, low: number, high: number): number | null => {
    if (cell(column) === '') return null;
    const value = Number(cell(column));
    return value >= low && value <= high
      ? value
      : reject(column, 'The number does not fit', `Write a number from ${low} to ${high}, or leave it blank`);
  };
  const kind =
    cell('kind') === ''
      ? 'unknown'
      : siteKinds.find((known) => known.id === cell('kind').toLowerCase().replace(/\s+/g, '-'))?.id;
  if (kind === undefined)
    reject(
      'kind',
      'There is no such kind of site',
      `Use one of ${siteKinds.map((known) => known.id).join(', ')}`,
    );
  if (cell('site') === '') reject('site', 'The site has no name', 'Give it a name');
  const [firstMonth, lastMonth] = [number('seasonfirstmonth', 1, 12), number('seasonlastmonth', 1, 12)];
  const site: Site = {
    name: cell('site'),
    kind: kind ?? 'unknown',
    towerOwner: cell('towerowner') || null,
    latitude: number('latitude', -90, 90),
    longitude: number('longitude', -180, 180),
    address: cell('address') || null,
    season: firstMonth === null || lastMonth === null ? null : { firstMonth, lastMonth },
    ...parentOf(cell('parent') || cell('region'), names),
  };
  return problems.length > 0 ? problems : site;
}

/** A list without such a column says nothing about parents. */
function parentOf(parent: string, names: readonly string[]): Pick<Site, 'parent'> {
  const isSpokenOf = names.includes('parent') || names.includes('region');
  return isSpokenOf ? { parent: parent === '' ? null : parent } : {};
}
