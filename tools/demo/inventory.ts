// The inventory of the invented cooperative as CSV, row by row, at any size: sites are made one after the other until
// there are enough rows, so a million rows need no more memory than one site. The same seed gives the same bytes.

import { assetRow, type DemoColumn, type DemoRow, demoColumns, macText } from './asset-row';
import { partSeed, type Random, seededRandom } from './random';
import { contentOf } from './site-content';
import { type DemoSite, demoSite, demoSiteCount } from './sites';

export const demoSeed = 20_191_104;

export interface InventoryOptions {
  /** Rows of assets, header and totals not counted; without it, the sixty sites of the demo as a whole. */
  readonly rows?: number;
  readonly seed?: number;
}

/** Lines with their line end, header first, a row of totals last. @throws RangeError for a negative number of rows */
export function* generateInventory({ rows, seed = demoSeed }: InventoryOptions = {}): Generator<string> {
  if (rows !== undefined && (rows < 0 || !Number.isInteger(rows)))
    throw new RangeError(`not a number of rows: ${rows}`);
  yield csvLine(demoColumns);
  let units = 0;
  let written = 0;
  for (const row of assetRows(rows, seed)) {
    units += Number(row.Qty);
    written += 1;
    yield csvLine(demoColumns.map((column) => row[column]));
    if (written === rows) break;
  }
  yield csvLine(demoColumns.map((column) => totalsCell(column, units)));
}

/** The rows themselves, for tests that count. */
export function* assetRows(rows: number | undefined, seed: number): Generator<DemoRow> {
  if (rows === 0) return;
  for (let index = 0; rows !== undefined || index < demoSiteCount; index += 1) yield* siteRows(index, seed);
}

function* siteRows(index: number, seed: number): Generator<DemoRow> {
  const site = demoSite(index, seed);
  const random = seededRandom(partSeed(seed, index));
  let number = 0;
  for (const stock of contentOf(site, random)) {
    for (let count = 0; count < stock.rows; count += 1) {
      number += 1;
      const row = assetRow({ site, stock, number }, random);
      yield spoil(row, random);
      if (random.chance(0.004)) yield copyOf(row, site);
    }
  }
}

/** The same asset counted by two people: same serial, another tag. */
function copyOf(row: DemoRow, site: DemoSite): DemoRow {
  return {
    ...row,
    'Asset Tag': `OLD-${site.index}-${row['Asset Tag'].slice(-3)}`,
    Notes: 'From the 2015 list',
  };
}

/** The rare things that break an import or a verdict. */
function spoil(row: DemoRow, random: Random): DemoRow {
  const isCiscoSwitch = row.Make.toLowerCase().startsWith('cisco') && row.Category === 'Switch';
  if (isCiscoSwitch && random.chance(0.04)) {
    // Someone typed the wrong maker, or scanned the neighbor's label: name and MAC contradict each other.
    return { ...row, 'MAC Address': macText(`00E0FC${random.text(6, '0123456789ABCDEF')}`, random) };
  }
  if (row['Serial No.'].startsWith('2102') && random.chance(0.004)) {
    // What a spreadsheet makes of a long number that it takes for one.
    return { ...row, 'Serial No.': '2.10235E+19' };
  }
  return row;
}

function totalsCell(column: DemoColumn, units: number): string {
  if (column === 'Site') return 'Total';
  return column === 'Qty' ? String(units) : '';
}

export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
