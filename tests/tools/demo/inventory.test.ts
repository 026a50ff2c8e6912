import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assetRows, demoSeed, generateInventory } from '../../../tools/demo/inventory';
import { generateSites } from '../../../tools/demo/site-file';
import { demoSite, demoSiteCount } from '../../../tools/demo/sites';

const committed = (name: string) => readFileSync(join(__dirname, '../../../assets/demo', name), 'utf8');
const rows = [...assetRows(undefined, demoSeed)];
const count = (isOne: (row: (typeof rows)[number]) => boolean) => rows.filter(isOne).length;
const digitsOf = (mac: string) => mac.replace(/[^0-9a-f]/gi, '').toUpperCase();

test('the demo in the repository is what the generator writes, byte for byte', () => {
  expect([...generateInventory()].join('')).toBe(committed('inventory.csv'));
  expect([...generateSites(demoSeed)].join('')).toBe(committed('sites.csv'));
});

test('the same seed gives the same rows, another seed gives others', () => {
  const first = [...generateInventory({ rows: 300, seed: 7 })].join('');
  expect([...generateInventory({ rows: 300, seed: 7 })].join('')).toBe(first);
  expect([...generateInventory({ rows: 300, seed: 8 })].join('')).not.toBe(first);
});

test('any number of rows can be had: a header, the rows, the totals', () => {
  for (const wanted of [0, 1, 2_500])
    expect([...generateInventory({ rows: wanted })]).toHaveLength(wanted + 2);
});

test('a larger inventory begins with the smaller one', () => {
  const small = [...generateInventory({ rows: 100, seed: 7 })].slice(0, -1);
  const large = [...generateInventory({ rows: 4_000, seed: 7 })];
  expect(large.slice(0, 101)).toEqual(small);
});

test('sixty sites with different names, each with rows of the inventory', () => {
  const names = Array.from({ length: demoSiteCount }, (_, index) => demoSite(index, demoSeed).name);
  expect(new Set(names).size).toBe(60);
  expect(new Set(rows.map((row) => row.Site))).toEqual(new Set(names));
});

test('about 2,000 rows, with baseband units of Huawei at 26 towers and of ZTE at 8', () => {
  expect(rows.length).toBeGreaterThan(1_900);
  expect(rows.length).toBeLessThan(2_100);
  expect(count((row) => row.Model.startsWith('BBU'))).toBe(26);
  expect(count((row) => row.Model === 'ZXSDR B8200')).toBe(8);
  expect(count((row) => row.Model === 'USN9810')).toBe(2);
});

test('the last row adds up the quantities, as a spreadsheet does', () => {
  const units = rows.reduce((sum, row) => sum + Number(row.Qty), 0);
  const last = committed('inventory.csv').trimEnd().split('\r\n').at(-1) ?? '';
  expect(last.replace(/,+$/, '')).toBe(`Total,,,,,,,${units}`);
});

test('the errors of a real spreadsheet are in it', () => {
  expect(count((row) => row.Make === 'Hauwei')).toBeGreaterThan(5);
  expect(count((row) => row.Make === '')).toBeGreaterThan(20);
  expect(count((row) => row['Serial No.'] === '2.10235E+19')).toBeGreaterThan(0);
  expect(count((row) => row['Date Obtained'] === '')).toBeGreaterThan(20);
  expect(count((row) => /\/2021$/.test(row['Date Obtained']))).toBeGreaterThan(5);
  expect(
    count(
      (row) =>
        row.Make.toLowerCase().startsWith('cisco') && digitsOf(row['MAC Address']).startsWith('00E0FC'),
    ),
  ).toBeGreaterThan(2);
  expect(count((row) => row.Notes === 'From the 2015 list')).toBeGreaterThan(2);
});

test('each date column keeps one style and every date is a real one', () => {
  for (const row of rows) {
    expect(row['Date Obtained']).toMatch(/^$|^([1-9]|1[0-2])\/([1-9]|1\d|2[0-8])\/20(1[2-9]|2[01])$/);
    expect(row['Install Date']).toMatch(/^$|^20(1[2-9]|2[0-2])-(0[1-9]|1[0-2])-01$/);
  }
});

test('every MAC has twelve digits in one of the forms that systems write', () => {
  for (const row of rows) {
    if (row['MAC Address'] === '') continue;
    expect(digitsOf(row['MAC Address'])).toHaveLength(12);
    expect(row['MAC Address']).toMatch(
      /^([0-9A-F]{2}[:-]){5}[0-9A-F]{2}$|^([0-9a-f]{4}[.-]){2}[0-9a-f]{4}$|^[0-9a-f]{12}$/,
    );
  }
});
