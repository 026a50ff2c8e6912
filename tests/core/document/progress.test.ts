import { calendarDate } from '../../../core/calendar/date';
import { packetRecord } from '../../../core/document/handed-packet';
import { progressChanges, progressOf } from '../../../core/document/progress';
import { cents } from '../../../core/money/cents';
import { believableRun } from '../../fixtures/run-result';

const run = believableRun();
const now = progressOf(run, []);
const last = { id: 1, handedOverDate: calendarDate('2022-01-10'), ...packetRecord(run) };
const words = (progress: typeof now) =>
  Object.fromEntries(progressChanges(run, { ...last, progress }, now).map((one) => [one.name, one.words]));

test('nothing done since the last report is said field by field', () => {
  const same = words(now);
  expect(same.Spent).toBe('Unchanged: $0.00');
  expect(same['Sites done']).toMatch(/^None since; \d+ sites? still open$/);
  expect(same['Plan lines']).toBe('Unchanged');
  expect(same['Finish, P80']).toMatch(/^Unchanged: /);
});

test('a site that has nothing listed any more is done; a line that is gone, new or repriced is counted', () => {
  const [kept, repriced] = Object.keys(now.lineCents);
  if (kept === undefined || repriced === undefined) throw new Error('two lines are needed');
  const then = {
    ...now,
    spentCents: cents(100_00),
    openSites: [...now.openSites, 'Old Butte'],
    lineCents: { [kept]: now.lineCents[kept] ?? cents(0), [repriced]: cents(1), gone: cents(5) },
  };
  const changed = words(then);
  expect(changed.Spent).toBe('$100.00 then, $0.00 now');
  expect(changed['Sites done']).toBe('1 site since: Old Butte');
  expect(changed['Plan lines']).toBe(
    `${Object.keys(now.lineCents).length - 2} added, 1 dropped, 1 with another amount`,
  );
});

test('a packet of an older program is compared by its dates', () => {
  expect(progressChanges(run, last, now).map(({ name }) => name)).toEqual(['Finish, P80']);
});
