import { dollars } from '../../../core/money/cents';
import { parseQuoteTable } from '../../../core/plan/parse-quote-table';

const rowsOf = (text: string) =>
  text.split('\n').map((line, index) => ({ row: index + 1, cells: line.split('|') }));

test('a table of quoted prices is read with its discount and tiers', () => {
  const read = parseQuoteTable(
    rowsOf(
      'Item|Description|Unit price|Discount|Tiers\nrru|Radio|$1,000.00|12.5%|10:900; 50:700\nbbu||20|| ',
    ),
    'q.csv',
  );
  expect(read).toEqual({
    ok: true,
    value: [
      {
        catalogItemId: 'rru',
        description: 'Radio',
        unitPriceCents: dollars(1000),
        discountFraction: 0.125,
        tiers: [
          { fromQuantity: 10, unitPriceCents: dollars(900) },
          { fromQuantity: 50, unitPriceCents: dollars(700) },
        ],
      },
      {
        catalogItemId: 'bbu',
        description: '',
        unitPriceCents: dollars(20),
        discountFraction: 0,
        tiers: [],
      },
    ],
  });
});

test('every mistake is told at once, with its row and column', () => {
  const read = parseQuoteTable(rowsOf('item|unit_price|discount|tiers\n|ten|120|5\nrru|1||1:2:3'), 'q.csv');
  expect(read.ok ? [] : read.problems.map(({ row, column }) => [row, column])).toEqual([
    [2, 'item'],
    [2, 'unit_price'],
    [2, 'discount'],
    [2, 'tiers'],
    [3, 'tiers'],
  ]);
  const other = parseQuoteTable(rowsOf('a|b\n1|2'), 'q.csv');
  expect(other.ok ? '' : other.problems[0]?.reason).toBe('This is no list of quoted prices');
});
