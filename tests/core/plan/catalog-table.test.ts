import { cents, dollars } from '../../../core/money/cents';
import { parseCatalogTable } from '../../../core/plan/parse-catalog-table';
import type { CatalogItem } from '../../../core/plan/plan-line';

const router: CatalogItem = {
  id: 'router',
  category: 'Routers',
  group: 'equipment',
  item: 'Aggregation router',
  unit: 'each',
  lowCents: dollars(10),
  likelyCents: dollars(20),
  highCents: dollars(30),
  fractionOfEquipment: null,
  priceYear: 2021,
  distribution: 'pert',
  basis: 'FCC catalog',
  eligibilityCode: 'replacement_equipment',
  source: { document: 'FCC catalog', citation: null, url: null },
  confidence: 'sourced',
  notes: null,
};
const header = 'id|low|likely|high|price_year|source|unit|item|category|group|distribution|confidence';
const read = (...rows: string[]) =>
  parseCatalogTable(
    { rows: rows.map((row, at) => ({ row: at + 1, cells: row.split('|') })), file: 'prices.csv' },
    [router],
    new Map([[router.id, router]]),
  );
const faults = (...rows: string[]) => {
  const parsed = read(...rows);
  return parsed.ok ? [] : parsed.problems.map(({ row, column, reason }) => [row, column, reason]);
};

test('a changed price with a source of its own is taken, an unchanged row is left alone', () => {
  const parsed = read(header, 'router|10|25|30|2022|Invoice 7', 'router|10|20|30|2021|FCC catalog');
  expect(parsed.ok && parsed.value).toMatchObject({
    unchanged: 1,
    prices: [{ itemId: 'router', likelyCents: 2500, priceYear: 2022, item: 'Aggregation router' }],
  });
});

test('a row without a price for a known item says nothing', () => {
  const parsed = read(header, 'router|||||');
  expect(parsed.ok && parsed.value).toEqual({ prices: [], unchanged: 1 });
});

test('an item of the operator’s own, with what it leaves open filled in', () => {
  const parsed = read(header, 'my-mast|1|2|3|2022|Quote 4|each|Mast|Towers');
  expect(parsed.ok && parsed.value.prices[0]).toMatchObject({
    group: 'equipment',
    distribution: 'pert',
    confidence: 'sourced',
    eligibilityCode: 'replacement_equipment',
    lowCents: cents(100),
    notes: null,
  });
});

test('a changed price that still names the shipped source is refused', () => {
  expect(faults(header, 'router|10|25|30|2022|FCC catalog')).toEqual([
    [2, 'source', 'A changed price names the source of the shipped one'],
  ]);
});

test('amounts, years and words that cannot be read are told with their cells', () => {
  expect(faults(header, 'my-mast|a|2|3|22|Quote 4|each|Mast|Towers|metal|bell|sure')).toEqual([
    [2, 'low', 'This is no amount in dollars'],
    [2, 'price_year', 'This is no year'],
    [2, 'group', 'This group is not known'],
    [2, 'distribution', 'This distribution is not known'],
    [2, 'confidence', 'This confidence is not known'],
  ]);
});

test('a share of the equipment is a number from 0 to 1', () => {
  const share = 'my-share|0.05|1.5||2022|Quote 4|fraction of equipment|Freight|Freight';
  expect(faults(header, share)).toEqual([
    [2, 'likely', 'This is no share'],
    [2, 'high', 'This is no share'],
  ]);
  const parsed = read(header, share.replace('1.5|', '0.06|0.07'));
  expect(parsed.ok && parsed.value.prices[0]?.fractionOfEquipment).toEqual([0.05, 0.06, 0.07]);
});

test('one item in two rows, a table without rows, and no price list at all are refused', () => {
  const row = 'my-mast|1|2|3|2022|Quote 4|each|Mast|Towers';
  expect(faults(header, row, row)).toEqual([[3, 'id', 'The item stands in row 2 already']]);
  expect(faults(header)).toEqual([[null, null, 'The price list has no rows']]);
  expect(faults('a|b')).toEqual([[null, null, 'This is no price list']]);
  expect(faults('id|low|likely|high|price_year')).toEqual([
    [null, null, 'The price list lacks the column source'],
  ]);
  expect(faults('id|low|likely|high')).toEqual([
    [null, null, 'The price list lacks the columns price_year, source'],
  ]);
});
