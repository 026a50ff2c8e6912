import fc from 'fast-check';
import { isBusinessDay } from '../../../core/calendar/business-day';
import { addDays, calendarDate, partsOf } from '../../../core/calendar/date';
import { deterministicSchedule } from '../../../core/schedule/assign-crews';
import { checkCrews } from '../../../core/schedule/check-crews';
import { schedulerInput } from '../../../core/schedule/serial-schedule';
import { taskNetwork } from '../../../core/schedule/task-network';
import type { ScheduledTask, SiteTask } from '../../../core/schedule/timeline';
import { isInSeason } from '../../../core/schedule/work-calendar';
import { oneCrew, task, twoCrews } from './schedule-fixture';

const twoSites = ['A', 'B'].flatMap((name) => [
  task(`${name}/survey`, { trade: 'engineering', days: 1, step: 'survey' }),
  task(`${name}/order`, { trade: null, days: 5, after: [`${name}/survey`], step: 'order' }),
  task(`${name}/install`, { trade: 'tower', days: 2, after: [`${name}/order`] }),
]);

const rows = (tasks: readonly SiteTask[], crews = oneCrew, startDate = calendarDate('2026-01-05')) =>
  deterministicSchedule(schedulerInput(tasks, startDate, crews)).map(
    ({ taskId, crew, start, finish }) => `${taskId} crew ${crew ?? '-'}: ${start} to ${finish}`,
  );

describe('The schedule of two sites, checked by hand', () => {
  test('with one crew the second site waits for the first', () => {
    expect(rows(twoSites)).toEqual([
      'A/survey crew 0: 2026-01-05 to 2026-01-05',
      'B/survey crew 0: 2026-01-06 to 2026-01-06',
      'A/order crew -: 2026-01-06 to 2026-01-10',
      'B/order crew -: 2026-01-07 to 2026-01-11',
      'A/install crew 0: 2026-01-12 to 2026-01-13',
      'B/install crew 0: 2026-01-14 to 2026-01-15',
    ]);
  });

  test('with two crews both sites run side by side', () => {
    expect(rows(twoSites, twoCrews)).toEqual([
      'A/survey crew 0: 2026-01-05 to 2026-01-05',
      'B/survey crew 1: 2026-01-05 to 2026-01-05',
      'A/order crew -: 2026-01-06 to 2026-01-10',
      'B/order crew -: 2026-01-06 to 2026-01-10',
      'A/install crew 0: 2026-01-12 to 2026-01-13',
      'B/install crew 1: 2026-01-12 to 2026-01-13',
    ]);
  });

  test('nobody works on the weekend or on Martin Luther King Day', () => {
    const job = task('A/install', { trade: 'tower', days: 3 });
    expect(rows([job], oneCrew, calendarDate('2026-01-16'))).toEqual([
      'A/install crew 0: 2026-01-16 to 2026-01-21',
    ]);
  });

  test('a mountain site waits until June, and one that does not fit before winter waits a year', () => {
    const season = { firstMonth: 6, lastMonth: 10 };
    const job = task('A/install', { trade: 'tower', days: 5, season });
    expect(rows([job])).toEqual(['A/install crew 0: 2026-06-01 to 2026-06-05']);
    expect(rows([job], oneCrew, calendarDate('2026-10-27'))).toEqual([
      'A/install crew 0: 2027-06-01 to 2027-06-07',
    ]);
  });

  test('a winter-road season runs over the new year', () => {
    const season = { firstMonth: 12, lastMonth: 2 };
    const job = task('A/install', { trade: 'tower', days: 30, season });
    expect(rows([job], oneCrew, calendarDate('2026-03-02'))).toEqual([
      'A/install crew 0: 2026-12-01 to 2027-01-13',
    ]);
  });

  test('work longer than a whole season goes on in the next one', () => {
    const season = { firstMonth: 6, lastMonth: 6 };
    const job = task('A/install', { trade: 'tower', days: 30, season });
    // June 2026 has 21 work days (Juneteenth is a Friday), so nine are left for June 2027.
    expect(rows([job])).toEqual(['A/install crew 0: 2026-06-01 to 2027-06-11']);
  });

  test('a short job fills the gap that a waiting site leaves to the crew', () => {
    const late = [
      task('A/order', { trade: null, days: 60 }),
      task('A/install', { trade: 'tower', days: 20, after: ['A/order'] }),
    ];
    const [first] = rows([...late, task('B/install', { trade: 'tower', days: 2 })]).filter((row) =>
      row.startsWith('B'),
    );
    expect(first).toBe('B/install crew 0: 2026-01-05 to 2026-01-06');
  });

  test('work without a crew is a problem to be told before scheduling', () => {
    expect(checkCrews(twoSites, { ...oneCrew, tower: 0 }).map(({ reason }) => reason)).toEqual([
      'There is work for the trade "Tower crew" but no crew',
    ]);
    expect(checkCrews(twoSites, { ...oneCrew, core: 0 })).toEqual([]);
  });

  test('a circle of predecessors is refused', () => {
    const circle = [
      task('A/one', { trade: null, days: 1, after: ['A/two'] }),
      task('A/two', { trade: null, days: 1, after: ['A/one'] }),
    ];
    expect(() => taskNetwork(circle)).toThrow(/waits for itself/);
  });
});

const seasonOf = fc.option(
  fc.record({ firstMonth: fc.integer({ min: 1, max: 12 }), lastMonth: fc.integer({ min: 1, max: 12 }) }),
  { nil: undefined },
);
const trade = fc.constantFrom('engineering' as const, 'tower' as const, 'field' as const, null);
const job = fc.record({
  trade,
  days: fc.integer({ min: 1, max: 15 }),
  season: seasonOf,
  links: fc.nat({ max: 7 }),
});
const network = fc.array(job, { minLength: 1, maxLength: 14 }).map((jobs) =>
  jobs.map(({ links, season, ...words }, i) =>
    task(`S${i % 4}/${i}`, {
      ...words,
      ...(season === undefined || words.trade === null ? {} : { season }),
      after: [i - 1, i - 2, i - 3]
        .filter((j, bit) => j >= 0 && (links >> bit) % 2 === 1)
        .map((j) => `S${j % 4}/${j}`),
    }),
  ),
);

function byId(tasks: readonly ScheduledTask[]): Map<string, ScheduledTask> {
  return new Map(tasks.map((scheduled) => [scheduled.taskId, scheduled]));
}

describe('Whatever the work', () => {
  const scheduled = (tasks: readonly SiteTask[], crews = oneCrew) =>
    deterministicSchedule(schedulerInput(tasks, calendarDate('2026-01-05'), crews));

  test('no task starts before its predecessors have ended', () => {
    fc.assert(
      fc.property(network, (tasks) => {
        const dates = byId(scheduled(tasks));
        for (const { id, predecessors } of tasks) {
          for (const before of predecessors) {
            expect((dates.get(before)?.finish ?? '') < (dates.get(id)?.start ?? '')).toBe(true);
          }
        }
      }),
    );
  });

  test('no crew does two tasks at once, and no crew is used that is not there', () => {
    fc.assert(
      fc.property(network, fc.constantFrom(oneCrew, twoCrews), (tasks, crews) => {
        const crewed = scheduled(tasks, crews).filter(({ crew }) => crew !== null);
        for (const a of crewed) {
          if (a.trade !== null) expect(a.crew).toBeLessThan(crews[a.trade]);
          const same = crewed.filter((b) => b !== a && b.trade === a.trade && b.crew === a.crew);
          expect(same.every((b) => b.finish < a.start || b.start > a.finish)).toBe(true);
        }
      }),
    );
  });

  test('crews start and end on work days in season, and work exactly as many days as the task takes', () => {
    fc.assert(
      fc.property(network, (tasks) => {
        const dates = byId(scheduled(tasks));
        for (const { id, trade: crewTrade, days, season } of tasks) {
          const placed = dates.get(id);
          if (crewTrade === null || placed === undefined) continue;
          let worked = 0;
          for (let day = placed.start; day <= placed.finish; day = addDays(day, 1)) {
            const open = season === null || isInSeason(partsOf(day).month, season);
            if (isBusinessDay(day) && open) worked += 1;
            if (day === placed.start || day === placed.finish) expect(isBusinessDay(day) && open).toBe(true);
          }
          expect(worked).toBe(days.likely);
        }
      }),
    );
  });

  // The seed is fixed because a list rule has rare exceptions (serial-schedule.ts); in thousands of random
  // networks none was met, so one here means that the rule has changed.
  test('more crews never finish later', () => {
    fc.assert(
      fc.property(network, (tasks) => {
        const last = (crews: typeof oneCrew) =>
          scheduled(tasks, crews).reduce((max, { finish }) => (finish > max ? finish : max), '');
        expect(last(twoCrews) <= last(oneCrew)).toBe(true);
      }),
      { seed: 2019, numRuns: 300 },
    );
  });
});
