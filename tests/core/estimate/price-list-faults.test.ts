import { parsePriceList } from '../../../core/estimate/price-list';

const read = (...rows: string[]) =>
  parsePriceList(
    rows.map((row, at) => ({ row: at + 1, cells: row.split('|') })),
    'prices.csv',
  );
const faults = (...rows: string[]) => {
  const parsed = read(...rows);
  return parsed.ok ? [] : parsed.problems.map(({ row, column, reason }) => [row, column, reason]);
};
const header = 'line|group|quantity|low|likely|high|distribution';

test('a list without rows, without columns and without anything is refused', () => {
  expect(faults(header)).toEqual([[null, null, 'The price list has no rows']]);
  expect(faults('line|group|quantity|low|likely')).toEqual([
    [1, null, 'The price list lacks the column high'],
  ]);
  expect(faults('line|group|quantity')[0]?.[2]).toMatch(/^The price list lacks the columns low, likely/);
  expect(faults()).toEqual([[null, null, 'The price list is empty']]);
});

test('every cell of a row that cannot be read is told', () => {
  expect(faults(header, '||-1|a|2|3|pert')).toEqual([
    [2, 'line', 'The line has no name'],
    [2, 'group', 'The group has no name'],
    [2, 'quantity', 'The quantity is not a number'],
    [2, 'low', 'The low price is not an amount'],
  ]);
  expect(faults(header, 'a|b|1|1|2|3|bell')).toEqual([[2, 'distribution', 'This distribution is not known']]);
});

test('prices out of order are refused with what would be in order', () => {
  expect(faults(header, 'a|b|1|3|2|4|pert')).toEqual([[2, 'low', 'The prices are not in order']]);
  expect(faults(header, 'a|b|1|3||2|lognormal')).toEqual([[2, 'low', 'The prices are not in order']]);
  expect(faults(header, 'a|b|1|0||2|lognormal')).toEqual([
    [2, 'low', 'A lognormal price has a low value above zero'],
  ]);
});

test('a fixed price needs its likely value alone, and a row without a distribution is a PERT', () => {
  const parsed = read(header, 'a|b|2||7.50||fixed', 'c|b|1,000|1|2|3|');
  expect(parsed.ok && parsed.value).toMatchObject([
    { lineId: 'a', quantity: 2, lowCents: 750, likelyCents: 750, highCents: 750, distribution: 'fixed' },
    { lineId: 'c', quantity: 1000, lowCents: 100, distribution: 'pert' },
  ]);
});
