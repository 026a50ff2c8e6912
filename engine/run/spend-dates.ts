// When the money of a line is spent: on the last day of its step at its site, in the schedule with likely durations.
// A line of the whole project is spent on the middle one of those days over all sites: half of the sites
// have come that far.

import { type CalendarDate, later } from '../../core/calendar/date';
import { projectSiteName } from '../../core/plan/draft-lines';
import type { PlanLine } from '../../core/plan/plan-line';
import { stepOfLine } from '../../core/plan/step-of-line';
import type { ScheduledTask, StepId } from '../../core/schedule/timeline';

export function spendDates(
  tasks: readonly ScheduledTask[],
  startDate: CalendarDate,
): (line: PlanLine) => CalendarDate {
  const finish = new Map<string, CalendarDate>();
  for (const task of tasks) {
    const key = keyOf(task.site, task.step);
    finish.set(key, later(finish.get(key) ?? task.finish, task.finish));
  }
  const sites = [...new Set(tasks.map((task) => task.site))];
  return (line) => {
    const step = stepOfLine(line);
    if (line.site === projectSiteName) return middleDate(sites, step, finish) ?? startDate;
    return finish.get(keyOf(line.site, step)) ?? lastStepOf(line.site, finish) ?? startDate;
  };
}

function keyOf(site: string, step: StepId): string {
  return `${step} ${site}`;
}

function middleDate(
  sites: readonly string[],
  step: StepId,
  finish: ReadonlyMap<string, CalendarDate>,
): CalendarDate | null {
  const dates = sites.flatMap((site) => finish.get(keyOf(site, step)) ?? []).sort();
  return dates[Math.floor((dates.length - 1) / 2)] ?? null;
}

/** For a step that the site's work does not have: the end of what it has. */
function lastStepOf(site: string, finish: ReadonlyMap<string, CalendarDate>): CalendarDate | null {
  let last: CalendarDate | null = null;
  for (const [key, date] of finish) {
    if (key.endsWith(` ${site}`) && (last === null || date > last)) last = date;
  }
  return last;
}
