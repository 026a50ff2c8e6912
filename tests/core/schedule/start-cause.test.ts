import { calendarDate } from '../../../core/calendar/date';
import { scheduledTasks } from '../../../core/schedule/assign-crews';
import { likelyDurations } from '../../../core/schedule/sample-durations';
import { createScheduler, schedulerInput } from '../../../core/schedule/serial-schedule';
import { siteCauses } from '../../../core/schedule/site-cause';
import { startCauses } from '../../../core/schedule/start-cause';
import type { SiteTask } from '../../../core/schedule/timeline';
import { oneCrew, task } from './schedule-fixture';

/** From Monday, 5 January 2026. */
function scheduleOf(tasks: readonly SiteTask[]) {
  const input = schedulerInput(tasks, calendarDate('2026-01-05'), oneCrew);
  const placement = createScheduler(input).place(likelyDurations(input.network.tasks));
  const causes = startCauses(input.network, placement);
  const scheduled = scheduledTasks(input.network, placement);
  return { causes, sites: siteCauses({ tasks, scheduled, causes }) };
}

const twoSites = ['A', 'B'].flatMap((name) => [
  task(`${name}/survey`, { trade: 'engineering', days: 1, step: 'survey' }),
  task(`${name}/install`, { trade: 'tower', days: 10, after: [`${name}/survey`] }),
]);

describe('Why a task starts when it does', () => {
  test('the first site starts at once, the second waits a day for the surveyor and two weeks for the tower crew', () => {
    const { causes } = scheduleOf(twoSites);
    expect(causes.get('A/survey')).toEqual({ kind: 'start', afterTaskId: null, seasonDays: 0, crewDays: 0 });
    expect(causes.get('A/install')).toMatchObject({ kind: 'predecessor', afterTaskId: 'A/survey' });
    expect(causes.get('B/survey')).toMatchObject({ kind: 'crew', crewDays: 1 });
    // Ready on Wednesday 7; A's ten days are 6 to 9, 12 to 16 and, past the holiday on the 19th, the 20th. 21 - 7 = 14.
    expect(causes.get('B/install')).toMatchObject({ kind: 'crew', crewDays: 14, afterTaskId: 'B/survey' });
  });

  test('a weekend between is no wait', () => {
    const { causes } = scheduleOf([
      task('A/survey', { trade: 'engineering', days: 5, step: 'survey' }),
      task('A/install', { trade: 'tower', days: 1, after: ['A/survey'] }),
    ]);
    expect(causes.get('A/install')).toMatchObject({ kind: 'predecessor', seasonDays: 0, crewDays: 0 });
  });

  test('a mountain site waits from 5 January to 1 June for its season: 147 days', () => {
    const season = { firstMonth: 6, lastMonth: 10 };
    const { causes, sites } = scheduleOf([task('A/install', { trade: 'tower', days: 5, season })]);
    expect(causes.get('A/install')).toMatchObject({ kind: 'season', seasonDays: 147, crewDays: 0 });
    expect(sites).toEqual([{ site: 'A', cause: 'season', days: 147 }]);
  });
});

describe('What holds a site up most', () => {
  test('the second site waits for the tower crew, the first is held up by nothing but its work', () => {
    // A: 5 to 20 January, both included: 16 days.
    expect(scheduleOf(twoSites).sites).toEqual([
      { site: 'A', cause: 'work', days: 16 },
      { site: 'B', cause: 'tower', days: 14 },
    ]);
  });

  test('a delivery of ninety days', () => {
    const { sites } = scheduleOf([
      task('A/order', { trade: null, days: 90, step: 'order' }),
      task('A/install', { trade: 'tower', days: 2, after: ['A/order'] }),
    ]);
    expect(sites).toEqual([{ site: 'A', cause: 'lead time', days: 90 }]);
  });

  test('a radio that waits for the core at another site', () => {
    const { sites } = scheduleOf([
      task('Core/install', { trade: 'core', days: 10 }),
      task('A/install', { trade: 'tower', days: 1 }),
      task('A/cutover', { trade: 'field', days: 1, after: ['A/install', 'Core/install'], step: 'cutover' }),
    ]);
    // The core ends on Friday 16 January, the radio is installed on Monday 5.
    expect(sites.find(({ site }) => site === 'A')).toEqual({ site: 'A', cause: 'another site', days: 11 });
  });
});
