import type { IntakeOptions } from '../../../core/intake/intake';
import { openTable } from '../../../core/intake/open-table';

const table = (...rows: string[]) => ({
  sheet: null,
  rows: rows.map((line, index) => ({ row: index + 1, cells: line.split('|') })),
});
function opened(rows: string[], options: IntakeOptions = {}) {
  const result = openTable(table(...rows), options);
  if (!result.ok) throw new Error(result.problems[0]?.reason);
  return result.value;
}
function refused(rows: string[], options: IntakeOptions = {}) {
  const result = openTable(table(...rows), options);
  if (result.ok) throw new Error('it was taken');
  return result.problems[0];
}

const head = 'Site|Manufacturer|Model|Qty';
const row = 'Ridge|Huawei|BBU3910|2';

test('a format of an unknown name is refused with the names there are', () => {
  const problem = refused([head, row], { format: 'excel' });
  expect(problem?.reason).toBe('There is no import format of this name');
  expect(problem?.value).toBe('excel');
  expect(problem?.remedy).toContain('csv, xlsx, xls, ods, generic, ');
});

test.each(['csv', 'generic'])('a file that is called %s is read by its headings alone', (format) => {
  expect(opened([head, row], { format }).format).toBeNull();
});

test.each(['', 'auto'])('with “%s” the format is recognized', (format) => {
  expect(opened([head, row], { format }).headers).toEqual(['Site', 'Manufacturer', 'Model', 'Qty']);
});

test('a format that is named is used without being recognized', () => {
  expect(opened([head, row], { format: 'netbox' }).format?.id).toBe('netbox');
});

test('a table that is wider than any inventory is refused, with its width', () => {
  expect(refused([Array.from({ length: 20_000 }, (_, index) => `c${index}`).join('|')])?.reason).toMatch(
    /^The table has 20000 columns, more than the \d+ that are read$/,
  );
});

test('a table of blanks says that there is nothing in it, and one without headings names its first row', () => {
  expect(refused(['||', ' |'])?.reason).toBe('There is nothing in this table');
  expect(refused(['1|2|3', '4|5|6'])).toMatchObject({
    reason: 'No row among the first 20 names columns of an inventory',
    row: 1,
  });
});

test('titles above the headings are counted as notes', () => {
  expect(opened(['Prairie Telephone', head, row]).remarks).toEqual([
    'The first 1 row above the headings were taken as notes',
  ]);
});

test('headings over two rows are joined, and the row above them is still a note', () => {
  const joined = opened(['Prairie Telephone', 'Site|Manufacturer|Model|', '|||Qty', row]);
  expect(joined.headers).toEqual(['Site', 'Manufacturer', 'Model', 'Qty']);
  expect(joined.headerRow).toBe(3);
  expect(joined.remarks).toContain('The headings stand in two rows and were joined');
  expect(joined.body).toHaveLength(1);
});

test('headings one row above the others are joined with them, a group with each of its parts', () => {
  const joined = opened(['Site|||Removal|', '|Manufacturer|Model|Crew|Hours', 'Ridge|Huawei|BBU3910|2|4']);
  expect(joined.headers).toEqual(['Site', 'Manufacturer', 'Model', 'Removal / Crew', 'Removal / Hours']);
  expect(joined.headerRow).toBe(2);
});

test('a mapping that names a column which is not there says so', () => {
  expect(opened([head, row], { mapping: { Shelf: 'notes' } }).remarks).toEqual([
    'The mapping names the column “Shelf”, which this table does not have',
  ]);
});

test('a mapping finds its column however the heading is spelled', () => {
  const { columns } = opened(['Thing|Manufacturer', 'BBU3910|Huawei'], { mapping: { ' THING ': 'model' } });
  expect(columns.feeds.map(({ header, field, by }) => [header, field, by])).toEqual([
    ['Thing', 'model', 'user'],
    ['Manufacturer', 'manufacturer', 'synonym'],
  ]);
});

test('a text as long as a paragraph is no heading', () => {
  expect(refused([`${'Manufacturer '.repeat(12)}|x`, 'Huawei|y'])?.reason).toBe(
    'No row among the first 20 names columns of an inventory',
  );
});
