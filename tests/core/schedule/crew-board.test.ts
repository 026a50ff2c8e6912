import * as fc from 'fast-check';
import { calendarDate } from '../../../core/calendar/date';
import { createScheduler, type SchedulerInput, schedulerInput } from '../../../core/schedule/serial-schedule';
import type { SiteTask } from '../../../core/schedule/timeline';
import { task } from './schedule-fixture';

const startDate = calendarDate('2026-01-05');
const summer = { firstMonth: 6, lastMonth: 9 };
const work = fc.record({
  trade: fc.constantFrom('tower' as const, 'field' as const, null),
  days: fc.integer({ min: 1, max: 90 }),
  season: fc.constantFrom(undefined, summer),
  after: fc.integer({ min: 0, max: 60 }),
});

/** The serial rule by trying one start after the other, day by day. */
function placedByTrying({ network, calendars, crews }: SchedulerInput, durations: readonly number[]) {
  const { dayOf, workDays, seasons } = calendars(30 * 366);
  const busy = new Map<string, number>();
  const finish: number[] = [];
  network.tasks.forEach(({ trade }, k) => {
    const before = network.predecessors.subarray(network.predecessorFrom[k], network.predecessorFrom[k + 1]);
    const ready = before.reduce((day, id) => Math.max(day, (finish[id] ?? 0) + 1), 0);
    const days = durations[k] ?? 0;
    if (trade === null) {
      finish.push(ready + days - 1);
      return;
    }
    const season = seasons[network.season[k] ?? -1];
    const isOpen = (day: number) => season === undefined || season.nextOpen[day] === day;
    const whole = season === undefined || days <= season.shortestStretch;
    const isFree = (day: number) => (busy.get(`${trade} ${day}`) ?? 0) < crews[trade];
    for (let first = 0; first < workDays; first += 1) {
      if ((dayOf[first] ?? 0) < ready || !isOpen(first)) continue;
      let [last, done] = [first, 1];
      while (done < days) {
        last += 1;
        if (isOpen(last)) done += 1;
      }
      if (whole && last - first + 1 !== days) continue;
      const span = Array.from({ length: last - first + 1 }, (_, i) => first + i);
      if (whole && !span.every(isOpen)) continue;
      if (!span.every(isFree)) continue;
      for (const day of span) busy.set(`${trade} ${day}`, (busy.get(`${trade} ${day}`) ?? 0) + 1);
      finish.push(dayOf[last] ?? 0);
      return;
    }
    throw new Error('the horizon is too short');
  });
  return finish;
}

describe('The search for the earliest slot', () => {
  test('finds what trying one start after the other finds, also in a second schedule on the same board', () => {
    const works = fc.array(work, { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(works, fc.integer({ min: 1, max: 3 }), (list, count) => {
        const tasks: SiteTask[] = list.map(({ trade, days, season, after }, i) =>
          task(`S${i}/install`, {
            trade,
            days,
            ...(season === undefined ? {} : { season }),
            after: after < i ? [`S${after}/install`] : [],
          }),
        );
        const input = schedulerInput(tasks, startDate, { engineering: 1, tower: count, field: 1, core: 1 });
        const likely = input.network.tasks.map(({ days }) => days.likely);
        const longer = likely.map((days, i) => days + (i % 3));
        const scheduler = createScheduler(input);
        for (const durations of [likely, longer, likely]) {
          expect([...scheduler.place(durations).finish]).toEqual(placedByTrying(input, durations));
        }
      }),
      { numRuns: 60 },
    );
  });
});
