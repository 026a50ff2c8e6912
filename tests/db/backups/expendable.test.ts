import fc from 'fast-check';
import { expendable, type KeptBackup } from '../../../db/backups/expendable';

const backup = (number: number, at: string, reason = 'opened'): KeptBackup => ({ number, at, reason });
const gone = (backups: readonly KeptBackup[]): number[] => expendable(backups).map(({ number }) => number);

test('three of the newest day stay, and the newest of every day before', () => {
  expect(
    gone([
      backup(1, '2026-03-01T08:00:00Z'),
      backup(2, '2026-03-01T09:00:00Z'),
      backup(3, '2026-03-02T08:00:00Z'),
      backup(4, '2026-03-02T09:00:00Z'),
      backup(5, '2026-03-02T10:00:00Z'),
      backup(6, '2026-03-02T11:00:00Z'),
    ]),
  ).toEqual([1, 3]);
});

test('ten stay in all, one a day', () => {
  const days = Array.from({ length: 14 }, (_, day) =>
    backup(day + 1, `2026-03-${String(day + 1).padStart(2, '0')}T08:00:00Z`),
  );
  expect(gone(days)).toEqual([1, 2, 3, 4]);
});

test('the newest copy before a change of format outlives the others, within the ten', () => {
  const days = Array.from({ length: 14 }, (_, day) =>
    backup(day + 1, `2026-03-${String(day + 1).padStart(2, '0')}T08:00:00Z`),
  );
  const migrated = [backup(1, '2026-03-01T08:00:00Z', 'before-migration'), ...days.slice(1)];
  expect(gone(migrated)).toEqual([2, 3, 4, 5]);
});

test('a clock set back never costs the newest backup', () => {
  const clock = fc.integer({ min: 0, max: 3000 }).map((day) => new Date(1.7e12 + day * 8.64e7).toISOString());
  fc.assert(
    fc.property(fc.array(clock, { minLength: 1, maxLength: 40 }), (times) => {
      const backups = times.map((at, index) => backup(index + 1, at));
      const removed = new Set(gone(backups));
      expect(removed.has(times.length)).toBe(false);
      expect(times.length - removed.size).toBeLessThanOrEqual(10);
    }),
  );
});
