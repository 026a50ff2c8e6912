// What risk events delay. The closed form: an event of chance p with a firm delay of k days, independent of the work, gives
// P(finish <= d) = (1 - p) F(d) + p F(d - k), with F the distribution of the finish without it.

import fc from 'fast-check';
import { calendarDate, dayNumber, fromDayNumber } from '../../../core/calendar/date';
import type { RiskEvent } from '../../../core/estimate/estimate';
import { simulateCosts } from '../../../core/estimate/simulate';
import { fraction } from '../../../core/fraction';
import { dollars } from '../../../core/money/cents';
import { deadlinePriceSteps } from '../../../core/schedule/deadline-price';
import { delayWords, riskDelaySentences } from '../../../core/schedule/delay-summary';
import { shareFinishedBy } from '../../../core/schedule/finish-quantile';
import type { RiskDelays } from '../../../core/schedule/risk-delay';
import { simulateTimeline, type TimelineInput } from '../../../core/schedule/simulate-timeline';
import type { DeadlineCase, SiteTask } from '../../../core/schedule/timeline';
import { costLine, plainSettings, riskEvent } from '../estimate/lines';
import { task, timeline } from './schedule-fixture';

const days = (low: number, likely = low, high = likely) => ({ low, likely, high });
const event = (id: string, probability: number, over: Partial<RiskEvent>): RiskEvent => ({
  ...riskEvent(id, probability, [1000, 1000, 1000]),
  ...over,
});
const trialsOf = (risks: readonly RiskEvent[], trials = 2000) =>
  simulateCosts([costLine('L', 'labor', '1 x 500/500/500 fixed')], risks, { ...plainSettings, trials });
const delaysOf = (risks: readonly RiskEvent[], trials = 2000): RiskDelays => {
  const { riskDelays } = trialsOf(risks, trials);
  if (riskDelays === undefined) throw new Error('nothing is delayed');
  return riskDelays;
};
const delayed = (input: TimelineInput, delays: RiskDelays): TimelineInput => ({
  ...input,
  riskDelay: { events: ['E'], delays },
});
const always = (site: string, count: number, by: number): RiskDelays => ({
  whole: new Int32Array(count),
  sites: new Map([[site, new Int32Array(count).fill(by)]]),
});
const deadline = (date: string): DeadlineCase => ({
  id: date,
  name: 'Letter',
  date: calendarDate(date),
  granted: true,
  probability: fraction(1),
  source: 'Letter',
  confidence: 'sourced',
});

describe('An event that delays the whole work', () => {
  const order = [task('A/order', { trade: null, days: [10, 20, 60] })];

  test.each([0.1, 0.35, 0.8])('of chance %d: (1 - p) F(d) + p F(d - 30) at every date', (p) => {
    const trials = 20_000;
    const plain = timeline(order, { trials });
    const before = simulateTimeline(plain).trials.finishDay;
    const delays = delaysOf([event('E', p, { delayDays: days(30) })], trials);
    const after = simulateTimeline(delayed(plain, delays)).trials.finishDay;
    const first = dayNumber(calendarDate('2026-01-05'));
    for (let day = first + 10; day <= first + 95; day += 5) {
      const closed = (1 - p) * shareFinishedBy(before, day) + p * shareFinishedBy(before, day - 30);
      // Four standard errors of a share of 20,000 independent trials: 4 x 0.5 / sqrt(20,000) = 0.014.
      expect(Math.abs(shareFinishedBy(after, day) - closed)).toBeLessThan(0.014);
    }
  });

  test('certain work of three days and an event of 20% with a firm delay of ten days', () => {
    // Monday January 5 to Wednesday the 7th; with the event Saturday the 17th: calendar days.
    const input = {
      ...timeline([task('A/install', { trade: 'tower', days: 3 })], { trials: 2000 }),
      deadlines: ['2026-01-06', '2026-01-07', '2026-01-16', '2026-01-17'].map(deadline),
    };
    const { result } = simulateTimeline(delayed(input, delaysOf([event('E', 0.2, { delayDays: days(10) })])));
    expect(result.deadlines.map(({ pMet }) => pMet)).toEqual([0, 0.8, 0.8, 1]);
    expect(result.finish).toMatchObject({
      deterministic: '2026-01-07',
      p80: '2026-01-07',
      p90: '2026-01-17',
    });
    expect(result.sites[0]).toMatchObject({ finish: '2026-01-07', finishP80: '2026-01-07' });
    expect(result.riskDelay).toEqual({
      events: ['E'],
      pLater: 0.2,
      meanDays: 2,
      withoutDelay: { p50: '2026-01-07', p80: '2026-01-07' },
    });
  });

  test('two events add up where both happen', () => {
    const risks = [event('A', 1, { delayDays: days(10) }), event('B', 0.5, { delayDays: days(7) })];
    const { whole, sites } = delaysOf(risks);
    expect(new Set(whole)).toEqual(new Set([10, 17]));
    expect(whole.reduce((sum, one) => sum + one, 0) / whole.length).toBe(13.5);
    expect(sites.size).toBe(0);
  });

  test('it delays in the trials in which it costs: budget and date are missed together', () => {
    const { totals, riskDelays } = trialsOf([event('E', 0.3, { delayDays: days(10) })]);
    if (riskDelays === undefined) throw new Error('nothing is delayed');
    const input = {
      ...timeline([task('A/install', { trade: 'tower', days: 3 })], { trials: 2000 }),
      totals,
      budgetCents: dollars(1000),
      deadlines: [deadline('2026-01-07')],
    };
    // $500 of work, $1,500 with the event. Apart from each other both chances would be 0.7, together 0.49.
    const { result } = simulateTimeline(delayed(input, riskDelays));
    expect(result.joint?.p).toBe(0.7);
    expect(result.quadrants).toEqual({ both: 1400, onlyBudget: 0, onlyDate: 0, neither: 600 });
  });

  test('a bad event is bad for cost and date alike: the longer delay is in the dearer trial', () => {
    const risk = { ...riskEvent('E', 0.4, [100, 500, 2000]), delayDays: days(10, 30, 90) };
    const { totals, riskDelays } = trialsOf([risk]);
    const happened = [...totals.keys()].filter((t) => (totals[t] ?? 0) > dollars(500));
    const byCost = happened.sort((a, b) => (totals[a] ?? 0) - (totals[b] ?? 0));
    const drawn = byCost.map((t) => riskDelays?.whole[t] ?? 0);
    expect(drawn).toHaveLength(800);
    expect(drawn).toEqual([...drawn].sort((a, b) => a - b));
    // Mean of the PERT (10 + 4 x 30 + 90) / 6 = 36.7 days, standard deviation 14.4 / sqrt(800) = 0.5.
    expect(Math.abs(drawn.reduce((sum, one) => sum + one, 0) / 800 - 36.7)).toBeLessThan(2);
  });
});

describe('An event at a site', () => {
  const finishes = (tasks: readonly SiteTask[], delays: RiskDelays) => {
    const { result } = simulateTimeline(delayed(timeline(tasks, { trials: 1 }), delays));
    return {
      whole: result.finish.p50,
      sites: Object.fromEntries(result.sites.map(({ site, finishP50 }) => [site, finishP50])),
    };
  };

  test('moves the work of the site, and the whole only where the site is the last', () => {
    const tasks = [
      task('Ridge/install', { trade: 'tower', days: 3 }),
      task('Coulee/install', { trade: 'field', days: 10 }),
    ];
    // Ridge: January 5 to 7. Coulee: January 5 to 16.
    expect(finishes(tasks, always('Ridge', 1, 5))).toEqual({
      whole: '2026-01-16',
      sites: { Ridge: '2026-01-12', Coulee: '2026-01-16' },
    });
    expect(finishes(tasks, always('Ridge', 1, 10)).whole).toBe('2026-01-17');
    expect(finishes(tasks, always('Elsewhere', 1, 10)).whole).toBe('2026-01-16');
  });

  test('pushes a site that waits for it as far as it has to wait, and no farther', () => {
    const tasks = [
      task('Core/cutover', { trade: 'core', days: 3, step: 'cutover' }),
      task('Ridge/order', { trade: null, days: 7, step: 'order' }),
      task('Ridge/cutover', { trade: 'tower', days: 2, after: ['Core/cutover', 'Ridge/order'] }),
      task('Ridge/dispose', { trade: null, days: 1, after: ['Ridge/cutover'] }),
    ];
    // Core ends on January 7, Ridge's order on the 11th, its cutover runs January 12 to 13, its disposal ends on the 14th.
    expect(finishes(tasks, always('Core', 1, 4)).sites).toEqual({ Core: '2026-01-11', Ridge: '2026-01-14' });
    // Core on January 17: Ridge begins on the 18th instead of the 12th, six days later.
    expect(finishes(tasks, always('Core', 1, 10)).sites).toEqual({ Core: '2026-01-17', Ridge: '2026-01-20' });
  });

  test('with one for the whole work: the days of both', () => {
    const tasks = [task('Ridge/install', { trade: 'tower', days: 3 })];
    const both = { ...always('Ridge', 1, 5), whole: Int32Array.of(3) };
    expect(finishes(tasks, both)).toEqual({ whole: '2026-01-15', sites: { Ridge: '2026-01-15' } });
  });
});

describe('Laws of delays', () => {
  const work = fc
    .array(
      fc.record({
        trade: fc.constantFrom('tower' as const, 'field' as const, null),
        low: fc.integer({ min: 1, max: 9 }),
        links: fc.nat({ max: 7 }),
      }),
      { minLength: 1, maxLength: 10 },
    )
    .map((jobs) =>
      jobs.map(({ trade, low, links }, at) =>
        task(`S${at % 3}/${at}`, {
          trade,
          days: [low, low + 2, low * 3 + 4],
          after: [at - 1, at - 2, at - 3]
            .filter((before, bit) => before >= 0 && (links >> bit) % 2 === 1)
            .map((before) => `S${before % 3}/${before}`),
        }),
      ),
    );
  const trials = 12;
  const column = fc
    .array(fc.integer({ min: 0, max: 40 }), { minLength: trials, maxLength: trials })
    .map((list) => Int32Array.from(list));
  const delays = fc.tuple(column, column, column).map(
    ([whole, a, b]): RiskDelays => ({
      whole,
      sites: new Map([
        ['S0', a],
        ['S2', b],
      ]),
    }),
  );
  const sum = (a: RiskDelays, b: RiskDelays): RiskDelays => ({
    whole: a.whole.map((one, t) => one + (b.whole[t] ?? 0)),
    sites: new Map(
      [...a.sites].map(([site, list]) => [site, list.map((one, t) => one + (b.sites.get(site)?.[t] ?? 0))]),
    ),
  });

  test('more delay never ends a trial earlier, and never raises the chance to meet a date', () => {
    fc.assert(
      fc.property(work, delays, delays, fc.nat(), (tasks, some, more, seed) => {
        const dates = ['2026-01-20', '2026-02-10', '2026-03-10', '2026-05-01'].map(deadline);
        const input = { ...timeline(tasks, { trials, seed }), deadlines: dates };
        const runs = [input, delayed(input, some), delayed(input, sum(some, more))].map(simulateTimeline);
        for (const at of [1, 2]) {
          const [sooner, later] = [runs[at - 1], runs[at]];
          sooner?.trials.finishDay.forEach((day, t) => {
            expect(later?.trials.finishDay[t]).toBeGreaterThanOrEqual(day);
          });
          sooner?.result.deadlines.forEach(({ pMet }, i) => {
            expect(later?.result.deadlines[i]?.pMet).toBeLessThanOrEqual(pMet);
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a delay of the whole work moves every trial by just that many days', () => {
    fc.assert(
      fc.property(work, column, (tasks, whole) => {
        const input = timeline(tasks, { trials });
        const before = simulateTimeline(input).trials.finishDay;
        const after = simulateTimeline(delayed(input, { whole, sites: new Map() })).trials.finishDay;
        expect([...after]).toEqual([...before].map((day, t) => day + (whole[t] ?? 0)));
      }),
      { numRuns: 40 },
    );
  });

  test('delays of zero days give the same days as none', () => {
    fc.assert(
      fc.property(work, fc.nat(), (tasks, seed) => {
        const input = timeline(tasks, { trials, seed });
        const none = { ...always('S0', trials, 0) };
        const { riskDelay, ...result } = simulateTimeline(delayed(input, none)).result;
        expect(JSON.stringify(result)).toBe(JSON.stringify(simulateTimeline(input).result));
        expect(riskDelay).toMatchObject({ pLater: 0, meanDays: 0 });
      }),
      { numRuns: 40 },
    );
  });
});

test('a delay leaves the cost of every trial as it was, and without one the trials carry no days', () => {
  const plain = trialsOf([event('E', 0.3, {})]);
  const late = trialsOf([event('E', 0.3, { delayDays: days(1, 2, 3) })]);
  expect(late.totals).toEqual(plain.totals);
  expect(plain).not.toHaveProperty('riskDelays');
});

test('the price of a deadline counts the delay: every date of the curve is as many days later', () => {
  const input = {
    tasks: [task('A/install', { trade: 'tower', days: 5 }), task('B/install', { trade: 'tower', days: 5 })],
    startDate: calendarDate('2026-01-05'),
    crews: { engineering: 1, tower: 1, field: 1, core: 1 },
    rates: {
      crewMobilizationCents: 100_000,
      crewDayCents: 100_000,
      crewDragFraction: 0,
      overtimeHoursFraction: 0.25,
      overtimePremiumFraction: 0.5,
      leadTimeCutFraction: 0.3,
      expediteFraction: 0.05,
    },
    cost: { meanCents: dollars(10_000), p80Cents: dollars(12_000), equipmentCents: dollars(5_000) },
    confidence: 0.8,
    trials: 20,
    seed: 1,
    durationCorrelation: 0,
    overall: null,
  };
  const curveOf = (over: object) => {
    const steps = deadlinePriceSteps({ ...input, ...over });
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
  };
  const late = curveOf({ riskDelays: { whole: new Int32Array(20).fill(9), sites: new Map() } });
  expect(late.map(({ date }) => date)).toEqual(
    curveOf({}).map(({ date }) => fromDayNumber(dayNumber(date) + 9)),
  );
  expect(late.length).toBeGreaterThan(1);
});

test('the events are named in words', () => {
  expect(delayWords(['A tower fails'])).toBe('the delay of 1 risk event (A tower fails)');
  expect(delayWords(['A tower fails', 'The permit is late'])).toBe(
    'the delay of 2 risk events (A tower fails; The permit is late)',
  );
});

test.each([
  [0.0002, 'under 0.1%'],
  [0.342, '34.2%'],
  [0.9998, 'over 99.9%'],
  [1, '100%'],
])('%d of the trials end later: %s, never none and never all by rounding', (share, words) => {
  const date = calendarDate('2026-01-07');
  const summary = { events: ['A', 'B', 'C', 'D'], pLater: fraction(share), meanDays: 3.5 };
  expect(riskDelaySentences({ ...summary, withoutDelay: { p50: date, p80: date } })).toBe(
    `The finish includes the delay of 4 risk events (A; B; C; 1 more): ${words} of the trials end later for it, on average of all trials by 3.5 days. Without it P50 would be 2026-01-07 and P80 2026-01-07. The plan as drawn, the money by quarter and the spares leave it out.`,
  );
});
