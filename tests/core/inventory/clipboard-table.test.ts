import fc from 'fast-check';
import { clipboardTable, parseClipboardTable } from '../../../core/inventory/clipboard-table';

test('two rows of a spreadsheet, its last line break left out', () => {
  expect(parseClipboardTable('Tower 1\tHuawei\r\nTower 2\t\r\n')).toEqual([
    ['Tower 1', 'Huawei'],
    ['Tower 2', ''],
  ]);
});

test('a cell with a line break and quotes is one cell', () => {
  expect(parseClipboardTable('"two\nlines"\t"6"" mast"\nnext')).toEqual([
    ['two\nlines', '6" mast'],
    ['next'],
  ]);
});

test('a quote that nobody closes is a character', () => {
  expect(parseClipboardTable('6" mast\tx\n"open')).toEqual([['6" mast', 'x'], ['"open']]);
});

test('one cell, and nothing', () => {
  expect(parseClipboardTable('RRU3908')).toEqual([['RRU3908']]);
  expect(parseClipboardTable('')).toEqual([]);
});

test('copied cells come back as they were', () => {
  const cells = fc.array(
    fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { minLength: 1, maxLength: 4 }),
    {
      minLength: 1,
      maxLength: 5,
    },
  );
  fc.assert(
    fc.property(cells, (rows) => {
      // A single blank cell at the end is what a line break at the end means.
      const whole = [...rows, ['end']];
      expect(parseClipboardTable(clipboardTable(whole))).toEqual(whole);
    }),
  );
});
