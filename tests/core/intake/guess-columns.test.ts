import { guessColumns } from '../../../core/intake/guess-columns';
import type { RawTable } from '../../../core/intake/intake';

/** Cells parted by bars; the first line is row 1. */
function tableOf(...lines: readonly string[]): RawTable {
  const rows = lines.map((line, index) => ({
    row: index + 1,
    cells: line.split('|').map((cell) => cell.trim()),
  }));
  return { sheet: null, rows };
}

test('rows copied from the middle of a sheet are told by their values', () => {
  const guessed = guessColumns(
    tableOf(
      'Huawei | ATN910C | 2102311ABC1 | 00:E0:FC:12:34:56 | 10.0.0.1 | 2017-09-01 | $1,200.00 | 3 | Cedar Gap',
      'ZTE | ZXR10 5960 | 2102311ABC2 | 00:E0:FC:12:34:57 | 10.0.0.2 | 2018-03-20 | $950.50 | 1 | Bowman',
    ),
  );
  expect(guessed?.hasHeadings).toBe(false);
  expect(guessed?.mapping).toEqual({
    'Column 1': 'manufacturer',
    'Column 2': 'model',
    'Column 3': 'serial',
    'Column 4': 'mac',
    'Column 5': 'ip',
    'Column 6': 'purchaseDate',
    'Column 7': 'purchaseCostCents',
    'Column 8': 'quantity',
    'Column 9': 'site',
  });
  expect(guessed?.table.rows.map(({ row }) => row)).toEqual([0, 1, 2]);
});

test('headings in another language stay headings, and their columns are told by the values below', () => {
  const guessed = guessColumns(tableOf('Hersteller | Standort', 'Huawei | Cedar Gap', 'ZTE | Bowman'));
  expect(guessed).toMatchObject({
    hasHeadings: true,
    mapping: { Hersteller: 'manufacturer', Standort: 'site' },
  });
  expect(guessed?.table.rows.map(({ row }) => row)).toEqual([1, 2, 3]);
});

test.each([
  ['a maker stands in it', ['Huawei | Cedar Gap', 'ZTE | Bowman']],
  ['a maker stands in it with its full name', ['Huawei Technologies | Cedar Gap', 'ZTE | Bowman']],
  ['a word comes back below it', ['Router | Tower', 'Router | Office']],
  ['a word stands in it twice', ['Tower | Tower', 'Radio | Office']],
  ['nothing follows', ['Maker | Place']],
  ['it holds digits', ['Maker 1 | Place', 'Radio | Office']],
])('a first row is no heading where %s', (_, lines) => {
  expect(guessColumns(tableOf(...lines))?.hasHeadings).toBe(false);
});

test('numbers that repeat tell no asset from another and are no serial numbers', () => {
  const twice = guessColumns(tableOf('ABC1234567890', 'ABC1234567890', 'ABC1234567890'));
  expect(Object.values(twice?.mapping ?? {})).not.toContain('serial');
  const each = guessColumns(tableOf('ABC1234567890', 'ABC1234567891', 'ABC1234567892'));
  expect(each?.mapping).toEqual({ 'Column 1': 'serial' });
});

test('four in five values are enough, three in five are not', () => {
  const four = ['10.0.0.1', '10.0.0.2', '10.0.0.3', '10.0.0.4', 'spare'];
  expect(guessColumns(tableOf(...four))?.mapping).toEqual({ 'Column 1': 'ip' });
  const three = ['10.0.0.1', '10.0.0.2', '10.0.0.3', 'spare', 'shelf'];
  expect(guessColumns(tableOf(...three))?.mapping).toEqual({});
});

test('rows of different length and blank rows are read; a column without values gets no field', () => {
  const guessed = guessColumns(tableOf('Huawei', ' | ', 'ZTE | | Bowman', 'Dahua'));
  expect(guessed?.table.rows).toHaveLength(4);
  expect(guessed?.table.rows[0]?.cells).toEqual(['Column 1', 'Column 2', 'Column 3']);
  expect(guessed?.mapping).toEqual({ 'Column 1': 'manufacturer', 'Column 3': 'site' });
});

test('a maker is known by the first word, and two columns of names become site and name', () => {
  const guessed = guessColumns(tableOf('Huawei Technologies, Shenzhen | Cedar | Ann', 'ZTE | Bowman | Bob'));
  expect(guessed?.mapping).toEqual({ 'Column 1': 'manufacturer', 'Column 2': 'site', 'Column 3': 'name' });
});

test('SNMP object ids are told from addresses and dates', () => {
  const guessed = guessColumns(tableOf('1.3.6.1.4.1.2011.2.23', '.1.3.6.1.4.1.3902.1'));
  expect(guessed?.mapping).toEqual({ 'Column 1': 'sysObjectId' });
});

test('a table of blank rows has nothing to read', () => {
  expect(guessColumns(tableOf('', ' | '))).toBeNull();
});
