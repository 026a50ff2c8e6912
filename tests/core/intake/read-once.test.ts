import { readOnce } from '../../../core/intake/read-once';

test('a cell that repeats is read once, a blank one too', () => {
  const read: string[] = [];
  const once = readOnce((cell) => {
    read.push(cell);
    return cell === '' ? null : cell.length;
  });
  expect(['AR', 'RRU', 'AR', '', ''].map(once)).toEqual([2, 3, 2, null, null]);
  expect(read).toEqual(['AR', 'RRU', '']);
});

test('a column in which nothing repeats is read cell by cell, with the same answers', () => {
  const cells = Array.from({ length: 50_000 }, (_, index) => `S${index}`);
  const once = readOnce((cell) => `${cell}!`);
  expect([...cells, ...cells].map(once)).toEqual([...cells, ...cells].map((cell) => `${cell}!`));
});
