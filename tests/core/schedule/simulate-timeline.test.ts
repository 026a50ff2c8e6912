import { calendarDate, dayNumber } from '../../../core/calendar/date';
import { fraction } from '../../../core/fraction';
import { cents } from '../../../core/money/cents';
import { simulateTimeline, timelineSteps } from '../../../core/schedule/simulate-timeline';
import type { DeadlineCase } from '../../../core/schedule/timeline';
import { task, tasksFor, timeline, twoCrews } from './schedule-fixture';

const deadline = (date: string): DeadlineCase => ({
  id: 'own',
  name: 'Letter',
  date: calendarDate(date),
  granted: true,
  probability: fraction(1),
  source: 'Letter',
  confidence: 'sourced',
});
const oneJob = [task('A/order', { trade: null, days: [10, 20, 60] })];
const county = Array.from({ length: 12 }, (_, i) => ({
  name: `Site ${String(i + 1).padStart(2, '0')}`,
  assets: [['radio-unit', 3] as const, ['radio-baseband', 1] as const, ['cell-site-router', 1] as const],
}));

describe('The timeline under uncertainty', () => {
  test('certain durations give the same finish in every trial', () => {
    const { result } = simulateTimeline(timeline([task('A/install', { trade: 'tower', days: 3 })]));
    expect(result.finish).toEqual({
      deterministic: '2026-01-07',
      p10: '2026-01-07',
      p50: '2026-01-07',
      p80: '2026-01-07',
      p90: '2026-01-07',
    });
  });

  test('a lead time of 10 to 60 days, most likely 20, has the mean of its PERT', () => {
    const { trials } = simulateTimeline(timeline(oneJob, { trials: 20_000 }));
    const start = dayNumber(calendarDate('2026-01-05'));
    const days = [...trials.finishDay].map((day) => day - start + 1);
    const mean = days.reduce((sum, day) => sum + day, 0) / days.length;
    expect(Math.min(...days)).toBeGreaterThanOrEqual(10);
    expect(Math.max(...days)).toBeLessThanOrEqual(60);
    // (10 + 4 x 20 + 60) / 6 = 25; standard deviation 8.5 days / sqrt(20,000) = 0.06
    expect(Math.abs(mean - 25)).toBeLessThan(0.25);
  });

  test('a fully tied lead time follows the overall factor of the cost trials', () => {
    const overall = Float64Array.of(-2, -1, 0, 1, 2);
    const input = { ...timeline(oneJob, { trials: 5, durationCorrelation: fraction(1) }), overall };
    const finish = [...simulateTimeline(input).trials.finishDay];
    expect(finish).toEqual([...finish].sort((a, b) => a - b));
    expect(new Set(finish).size).toBe(5);
  });

  test('the joint chance counts trials that are within budget and in time at once', () => {
    const overall = Float64Array.of(-2, -1, 1, 2);
    const totals = Float64Array.of(900, 1100, 950, 990);
    const base = timeline(oneJob, { trials: 4, durationCorrelation: fraction(1) });
    // Days by the PERT of 10/20/60: about 12, 17, 34, 45; the second trial is over budget.
    const deadlines = [deadline('2026-02-10')];
    const { result } = simulateTimeline({ ...base, overall, totals, budgetCents: cents(1000), deadlines });
    expect(result.deadlines[0]?.pMet).toBe(0.75);
    expect(result.joint).toEqual({ budgetCents: 1000, date: '2026-02-10', p: 0.5 });
  });

  test('without a budget there is no joint chance', () => {
    const input = { ...timeline(oneJob), deadlines: [deadline('2026-02-10')] };
    expect(simulateTimeline(input).result.joint).toBeNull();
  });

  test('the same seed gives the same bytes, another seed other ones', () => {
    const tasks = tasksFor(county);
    const run = (seed: number) => simulateTimeline(timeline(tasks, { seed, crews: twoCrews }));
    expect(JSON.stringify(run(3).result)).toBe(JSON.stringify(run(3).result));
    expect([...run(3).trials.finishDay]).not.toEqual([...run(4).trials.finishDay]);
  });

  test('another site in the plan leaves the draws of an unhurried site as they were', () => {
    const alone = tasksFor(county.slice(0, 1));
    const many = { engineering: 99, tower: 99, field: 99, core: 99 };
    const finishOf = (tasks: typeof alone) =>
      simulateTimeline(timeline(tasks, { crews: many })).result.sites.find(({ site }) => site === 'Site 01');
    expect(finishOf(tasksFor(county))).toEqual(finishOf(alone));
  });

  test('percentiles and sites come in order', () => {
    const { result } = simulateTimeline(timeline(tasksFor(county)));
    const { p10, p50, p80, p90 } = result.finish;
    expect([p10, p50, p80, p90]).toEqual([p10, p50, p80, p90].sort());
    expect(result.sites).toHaveLength(12);
    for (const { start, finish, finishP50, finishP80 } of result.sites) {
      expect(start < finish && finishP50 <= finishP80).toBe(true);
    }
  });

  test('the binding trade is the one whose extra crew helps, not the one that is merely busy', () => {
    const tasks = ['A', 'B', 'C'].flatMap((name) => [
      task(`${name}/survey`, { trade: 'engineering', days: 1, step: 'survey' }),
      task(`${name}/install`, { trade: 'tower', days: 10, after: [`${name}/survey`] }),
    ]);
    const { result } = simulateTimeline(timeline(tasks));
    expect(result.bindingResource).toBe('tower');
    // Surveys on 5, 6, 7 January: three days of three; tower from 6 January for 30 work days: 30 of 31.
    expect(result.crewLoads.map(({ trade, utilization }) => [trade, utilization])).toEqual([
      ['engineering', 1],
      ['tower', 30 / 31],
    ]);
  });

  test('where lead times decide, no trade binds', () => {
    expect(simulateTimeline(timeline(oneJob)).result.bindingResource).toBeNull();
  });

  test('no work is finished on the first day', () => {
    const { result, trials } = simulateTimeline({ ...timeline([]), deadlines: [deadline('2026-01-05')] });
    expect(result.finish.p80).toBe('2026-01-05');
    expect(result.deadlines[0]?.pMet).toBe(1);
    expect(trials.finishDay).toHaveLength(100);
  });

  test('progress is told on the way, so that a run can be canceled', () => {
    const steps = timelineSteps(timeline(oneJob, { trials: 200 }));
    expect(steps.next().value).toEqual({ done: 50, total: 200 });
    expect(steps.next().value).toEqual({ done: 100, total: 200 });
  });
});
