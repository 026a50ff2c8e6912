// One row of the spreadsheet, with the dirt of a real one: other spellings of a maker, empty makers, MACs in the form
// of whatever system they were copied from, object numbers in three notations, unknown dates, blank tags. Each column
// keeps its own date style, as a spreadsheet does; only single cells are wrong.

import { makers } from './makers';
import { type Product, products } from './products';
import type { Random } from './random';
import type { Stock } from './site-content';
import type { DemoSite } from './sites';

export const demoColumns = [
  'Site',
  'Asset Name',
  'Asset Tag',
  'Category',
  'Make',
  'Model',
  'Serial No.',
  'Qty',
  'MAC Address',
  'IP Address',
  'sysObjectID',
  'Date Obtained',
  'Install Date',
  'Unit Cost',
  'Condition',
  'Funding Source',
  'Status',
  'Use',
  'Component',
  'Notes',
] as const;
export type DemoColumn = (typeof demoColumns)[number];
export type DemoRow = Readonly<Record<DemoColumn, string>>;

const hex = '0123456789ABCDEF';
const serialAlphabet = '0123456789ABCDEFGHJKLMNPRSTUVWXYZ';

export interface RowPlace {
  readonly site: DemoSite;
  readonly stock: Stock;
  /** Running number of the row at its site. */
  readonly number: number;
}

export function assetRow({ site, stock, number }: RowPlace, random: Random): DemoRow {
  const product: Product = random.pick(products[stock.product]);
  const obtained = obtainedDay(site, product, random);
  const isMissing = random.chance(0.04);
  const mac = product.hasMac && random.chance(0.85) ? macText(macDigits(product, random), random) : '';
  return {
    Site: site.name,
    'Asset Name': assetName(site, product, number),
    'Asset Tag': random.chance(0.12) ? '' : `STC-${String(site.index * 1000 + number).padStart(6, '0')}`,
    Category: random.chance(0.03) ? '' : product.category,
    Make: makeText(product, random),
    Model: product.model,
    'Serial No.': serialText(product, stock, random),
    Qty: String(stock.quantity === undefined ? 1 : random.int(...stock.quantity)),
    'MAC Address': stock.quantity === undefined ? mac : '',
    'IP Address':
      product.oid === null
        ? ''
        : `10.${20 + (site.index % 200)}.${Math.floor(number / 250)}.${(number % 250) + 4}`,
    sysObjectID: oidText(product, random),
    'Date Obtained': isMissing ? '' : monthFirst(obtained),
    'Install Date': isMissing && random.chance(0.6) ? '' : isoLater(obtained, random),
    'Unit Cost': random.chance(0.1) ? '' : costText(product, random),
    Condition: random.pick(['Good', 'Good', 'Good', 'Fair', 'Fair', 'Poor', 'N/A']),
    'Funding Source': fundingText(site, random),
    Status: statusText(product, random),
    Use: purposeText(product, random),
    Component: componentText(product, random),
    Notes: noteText(random),
  };
}

function assetName(site: DemoSite, product: Product, number: number): string {
  const place = site.name
    .split(' ')
    .map((word) => word.slice(0, 3))
    .join('')
    .toLowerCase();
  const what = product.category
    .replace(/[^A-Za-z]/g, '')
    .slice(0, 4)
    .toLowerCase();
  return `${place}-${what}-${String(number).padStart(2, '0')}`;
}

/** Mostly the usual spelling; four in a hundred say nothing. */
function makeText(product: Product, random: Random): string {
  const { spellings } = makers[product.maker];
  if (random.chance(0.04)) return '';
  return random.chance(0.72) ? spellings[0] : random.pick(spellings);
}

function serialText(product: Product, stock: Stock, random: Random): string {
  if (stock.quantity !== undefined || random.chance(0.07)) return '';
  const { serialPrefix } = makers[product.maker];
  if (product.maker === 'hikvision')
    return `${product.model}2018${random.text(4, '0123')}AAWR${random.text(9, '0123456789')}`;
  return `${serialPrefix}${random.text(12, serialAlphabet)}`;
}

function macDigits(product: Product, random: Random): string {
  const prefixes: readonly string[] = makers[product.maker].macPrefixes;
  const prefix = prefixes[random.int(0, prefixes.length - 1)];
  return prefix === undefined ? '' : `${prefix}${random.text(12 - prefix.length, hex)}`;
}

/** Colons, dashes, Cisco's dots, Huawei's dashes or bare digits. */
export function macText(digits: string, random: Random): string {
  if (digits === '') return '';
  const pairs = (digits.match(/../g) ?? []).join(':');
  const fours = (digits.match(/..../g) ?? []).map((four) => four.toLowerCase());
  return random.pick([
    pairs,
    pairs,
    pairs.replaceAll(':', '-'),
    fours.join('.'),
    fours.join('-'),
    digits.toLowerCase(),
  ]);
}

function oidText(product: Product, random: Random): string {
  const { oidRoot } = makers[product.maker];
  if (oidRoot === null || product.oid === null || random.chance(0.25)) return '';
  const oid = `${oidRoot}.${product.oid}`;
  return random.pick([oid, oid, `.${oid}`, oid.replace('1.3.6.1.4.1', 'enterprises')]);
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Around the year in which the site was built; a few purchases came after the cut-off of June 2020. */
function obtainedDay(site: DemoSite, product: Product, random: Random): Day {
  if (random.chance(0.03))
    return { year: random.int(2020, 2021), month: random.int(7, 12), day: random.int(1, 28) };
  const year = Math.min(2019, Math.max(product.since, site.builtYear + random.pick([0, 0, 0, 0, 1, 1, 2])));
  return { year, month: random.int(1, year === 2019 ? 9 : 12), day: random.int(1, 28) };
}

function monthFirst({ year, month, day }: Day): string {
  return `${month}/${day}/${year}`;
}

/** Installed one to three months later; the day is the first of the month, as books are kept. */
function isoLater(obtained: Day, random: Random): string {
  const index = obtained.year * 12 + obtained.month - 1 + random.int(1, 3);
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
}

function costText(product: Product, random: Random): string {
  const dollars = Math.round(product.costDollars * (0.9 + random.next() * 0.25));
  return `$${String(dollars).replace(/\B(?=(\d{3})+$)/g, ',')}.00`;
}

function fundingText(site: DemoSite, random: Random): string {
  if (random.chance(0.15)) return '';
  return site.kind === 'tower'
    ? random.pick(['Own funds', 'Loan', 'USF'])
    : random.pick(['Own funds', 'A-CAM', 'Loan']);
}

/** Only what is small enough to lie on a shelf is ever a spare. */
function statusText(product: Product, random: Random): string {
  if (product.costDollars > 10_000) return 'In service';
  return random.chance(0.06) ? 'Spare' : 'In service';
}

const surveillance: readonly string[] = ['Camera', 'NVR'];

/** What a camera watches decides the scope of several listings; half of them were never written down. */
function purposeText(product: Product, random: Random): string {
  if (!surveillance.includes(product.category)) return '';
  return random.pick(['', '', 'Critical infrastructure', 'Other']);
}

function componentText(product: Product, random: Random): string {
  if (product.maker === 'amcrest' && random.chance(0.3)) return 'HiSilicon Hi3516';
  return '';
}

function noteText(random: Random): string {
  if (random.chance(0.88)) return '';
  return random.pick([
    'Door sticks, bring 3/8" socket',
    'Firmware per "red binder", page 12',
    'Moved from the old hut, tag not updated',
    'Rack 2, shelf 3',
    'Lightning 2016, replaced under warranty',
    'Verify serial on next visit',
  ]);
}
