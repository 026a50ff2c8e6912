// Laws of the schedule. "More crews never finish later" is not one of them: no list rule has it (Graham 1969), and the last
// test shows an instance with its dates. What does hold, and is asserted here: (1) independent work without seasons, whatever its
// lengths and trades: each task goes to the crew that is free first, so with one crew more the crews' loads, sorted, are
// never larger at any place, and the largest is the finish; (2) chains of one trade whose tasks take a day each; (3) as many
// crews as tasks are never beaten. Where an extra crew does finish later, the window says so while the count is tried.

import fc from 'fast-check';
import { calendarDate, dayNumber } from '../../../core/calendar/date';
import { fraction } from '../../../core/fraction';
import { cents } from '../../../core/money/cents';
import { deterministicSchedule } from '../../../core/schedule/assign-crews';
import { cheapestByDate, type PricePoint, priceBy } from '../../../core/schedule/deadline-price';
import { schedulerInput } from '../../../core/schedule/serial-schedule';
import { simulateTimeline } from '../../../core/schedule/simulate-timeline';
import type { CrewCounts, SiteTask } from '../../../core/schedule/timeline';
import { oneCrew, task, timeline } from './schedule-fixture';

const start = calendarDate('2026-01-05');
const crewsOf = (count: number): CrewCounts => ({
  engineering: count,
  tower: count,
  field: count,
  core: count,
});
const lastDay = (tasks: readonly SiteTask[], crews: CrewCounts): string =>
  deterministicSchedule(schedulerInput(tasks, start, crews)).reduce(
    (last, { finish }) => (finish > last ? finish : last),
    '',
  );

const trade = fc.constantFrom('engineering' as const, 'tower' as const, 'field' as const, null);
const season = fc.option(
  fc.record({ firstMonth: fc.integer({ min: 1, max: 12 }), lastMonth: fc.integer({ min: 1, max: 12 }) }),
  { nil: undefined },
);
/** Work with precedence among the three tasks before, and with ranges of days. */
const work = fc
  .array(fc.record({ trade, low: fc.integer({ min: 1, max: 8 }), season, links: fc.nat({ max: 7 }) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((jobs) =>
    jobs.map(({ trade: own, low, season: window, links }, at) =>
      task(`S${at % 3}/${at}`, {
        trade: own,
        days: [low, low + 2, low * 3 + 4],
        ...(window === undefined || own === null ? {} : { season: window }),
        after: [at - 1, at - 2, at - 3]
          .filter((before, bit) => before >= 0 && (links >> bit) % 2 === 1)
          .map((before) => `S${before % 3}/${before}`),
      }),
    ),
  );

describe('Whatever the work', () => {
  test('percentiles come in order, for the whole and for each site, and no later date is met less often', () => {
    fc.assert(
      fc.property(work, fc.nat(), (tasks, seed) => {
        const dates = ['2026-02-01', '2026-05-01', '2027-01-01', '2030-01-01'].map(calendarDate);
        const deadlines = dates.map((date) => ({
          id: date,
          name: date,
          date,
          granted: true,
          probability: fraction(1),
          source: 'Letter',
          confidence: 'sourced' as const,
        }));
        const { result } = simulateTimeline({ ...timeline(tasks, { seed, trials: 40 }), deadlines });
        const { p10, p50, p80, p90 } = result.finish;
        expect([p10, p50, p80, p90]).toEqual([p10, p50, p80, p90].sort());
        for (const one of result.sites) expect(one.finishP50 <= one.finishP80).toBe(true);
        const chances = result.deadlines.map(({ pMet }) => pMet);
        expect(chances).toEqual([...chances].sort((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });

  test('the same seed gives the same bytes', () => {
    fc.assert(
      fc.property(work, fc.nat(), (tasks, seed) => {
        const run = () => simulateTimeline(timeline(tasks, { seed, trials: 40 }));
        const [one, two] = [run(), run()];
        expect(JSON.stringify(one.result)).toBe(JSON.stringify(two.result));
        expect(one.trials.finishDay).toEqual(two.trials.finishDay);
      }),
      { numRuns: 40 },
    );
  });

  test('with as many crews as tasks no count of crews finishes earlier', () => {
    fc.assert(
      fc.property(work, fc.integer({ min: 1, max: 12 }), (tasks, count) => {
        expect(lastDay(tasks, crewsOf(tasks.length)) <= lastDay(tasks, crewsOf(count))).toBe(true);
      }),
    );
  });

  test('crews beyond the number of tasks change nothing', () => {
    fc.assert(
      fc.property(work, fc.integer({ min: 0, max: 5 }), (tasks, more) => {
        expect(lastDay(tasks, crewsOf(tasks.length + more))).toBe(lastDay(tasks, crewsOf(tasks.length)));
      }),
    );
  });
});

describe('The price of a deadline', () => {
  const point = fc
    .record({ day: fc.nat({ max: 400 }), mean: fc.nat({ max: 1_000_000 }) })
    .map(({ day, mean }): PricePoint => {
      const [none, total] = [cents(0), cents(mean)];
      return {
        date: calendarDate(
          `20${20 + Math.floor(day / 336)}-${two((Math.floor(day / 28) % 12) + 1)}-${two((day % 28) + 1)}`,
        ),
        meanCents: total,
        p80Cents: total,
        crews: oneCrew,
        overtime: false,
        expedite: false,
        extraCents: none,
        mobilizationCents: none,
        dragCents: none,
        overtimeCents: none,
        expediteCents: none,
      };
    });

  test('a later deadline never costs more, whatever plans were tried, and nothing cheaper was passed over', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 30 }), (points) => {
        const curve = cheapestByDate(points);
        const dates = [...new Set(points.map(({ date }) => date))].sort();
        let before = Number.POSITIVE_INFINITY;
        for (const date of dates) {
          const least = Math.min(
            ...points.filter((one) => one.date <= date).map(({ meanCents }) => meanCents),
          );
          const price = priceBy(curve, date)?.meanCents ?? Number.NaN;
          expect(price).toBe(least);
          expect(price).toBeLessThanOrEqual(before);
          before = price;
        }
      }),
    );
  });

  test('before the earliest date that any plan meets there is no price', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 10 }), (points) => {
        const first = points.map(({ date }) => date).sort()[0] ?? start;
        expect(dayNumber(cheapestByDate(points)[0]?.date ?? start)).toBe(dayNumber(first));
        expect(priceBy(cheapestByDate(points), calendarDate('2019-12-31'))).toBeNull();
      }),
    );
  });
});

function two(count: number): string {
  return String(count).padStart(2, '0');
}

describe('More crews', () => {
  test('never finish later where the work is independent and no site has a season', () => {
    const jobs = fc.array(fc.record({ trade, days: fc.integer({ min: 1, max: 20 }) }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(jobs, fc.integer({ min: 1, max: 8 }), (all, crews) => {
        const tasks = all.map((one, at) => task(`S${at}/install`, one));
        expect(lastDay(tasks, crewsOf(crews + 1)) <= lastDay(tasks, crewsOf(crews))).toBe(true);
      }),
    );
  });

  test('never finish later where each site is a chain of one trade with a day for each task', () => {
    fc.assert(
      fc.property(
        fc.record({
          sites: fc.integer({ min: 1, max: 8 }),
          length: fc.integer({ min: 1, max: 5 }),
          crews: fc.integer({ min: 1, max: 8 }),
        }),
        ({ sites, length, crews }) => {
          const chains = Array.from({ length: sites }, (_, site) =>
            Array.from({ length }, (_unused, at) =>
              task(`S${site}/${at}`, {
                trade: 'tower',
                days: 1,
                after: at === 0 ? [] : [`S${site}/${at - 1}`],
              }),
            ),
          ).flat();
          expect(lastDay(chains, crewsOf(crews + 1)) <= lastDay(chains, crewsOf(crews))).toBe(true);
        },
      ),
    );
  });

  test('may finish later otherwise: a second surveyor turns 17 March into 23 March', () => {
    const tasks = [
      task('A/engineering', { trade: 'engineering', days: 2, step: 'engineering' }),
      task('A/install', { trade: 'tower', days: 6, after: ['A/engineering'] }),
      task('A/order', { trade: null, days: 60, after: ['A/install'], step: 'order' }),
      task('B/engineering', { trade: 'engineering', days: 2, step: 'engineering' }),
      task('B/order', { trade: null, days: 69, after: ['B/engineering'], step: 'order' }),
      task('C/install', { trade: 'tower', days: 3 }),
      task('C/order', { trade: null, days: 62, after: ['C/install'], step: 'order' }),
    ];
    // One surveyor: B on 5 and 6 January, A on 7 and 8, so the tower crew has time for C on 5 to 7 before A on 9 to 16.
    expect(lastDay(tasks, oneCrew)).toBe('2026-03-17');
    // Two: A is ready on the 7th and keeps the tower crew to the 14th; C, less urgent, comes on 15 to 20.
    expect(lastDay(tasks, { ...oneCrew, engineering: 2 })).toBe('2026-03-23');
  });
});
