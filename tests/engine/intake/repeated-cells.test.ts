import { RepeatedCells } from '../../../engine/intake/repeated-cells';

/** Every cell has the hash 1, so that all of them meet in one place. */
const cellsOf = (text: string, cells: RepeatedCells) =>
  text.split(',').map((cell, index, all) => {
    const start = all.slice(0, index).join(',').length + (index === 0 ? 0 : 1);
    return cells.cell(text, { start, end: start + cell.length, hash: 1 });
  });

test('cells whose hashes are equal stay what they are', () => {
  expect(cellsOf('ZTE,ZTF,ZTE,ZTE,Z,ZTEX', new RepeatedCells())).toEqual([
    'ZTE',
    'ZTF',
    'ZTE',
    'ZTE',
    'Z',
    'ZTEX',
  ]);
});

test('a column of serial numbers, then one word: each is read as it stands', () => {
  const serials = Array.from({ length: 6000 }, (_, index) => `S${index}`);
  const all = [...serials, ...serials.map(() => 'spare')];
  const cells = new RepeatedCells();
  expect(all.map((cell, index) => cells.cell(cell, { start: 0, end: cell.length, hash: index }))).toEqual(
    all,
  );
});
