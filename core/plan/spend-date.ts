// The day on which each line's money is spent, from the deterministic schedule: the last day of the line's step at its
// site (step-of-line.ts). Lines of the project take the median over the sites, as such work runs along with
// them. Where a site lacks the step, the next later step that it has counts, else its last day.

import type { CalendarDate } from '../calendar/date';
import { type ScheduledTask, type StepId, steps } from '../schedule/timeline';
import { projectSiteName } from './draft-lines';
import type { PlanLine } from './plan-line';
import { stepOfLine } from './step-of-line';

type StepEnds = Map<StepId, CalendarDate>;

/**
 * @param tasks the deterministic schedule
 * @param startDate the day for lines of sites without any task
 * @returns date by line id
 */
export function spendDates(
  lines: readonly Pick<PlanLine, 'lineId' | 'site' | 'category' | 'phase'>[],
  tasks: readonly ScheduledTask[],
  startDate: CalendarDate,
): ReadonlyMap<string, CalendarDate> {
  const bySite = stepEndsBySite(tasks);
  const dateOf = (line: (typeof lines)[number]): CalendarDate => {
    const step = stepOfLine(line);
    if (line.site === projectSiteName) return medianEnd(bySite, step) ?? startDate;
    return endOf(bySite.get(line.site), step) ?? startDate;
  };
  return new Map(lines.map((line) => [line.lineId, dateOf(line)]));
}

function stepEndsBySite(tasks: readonly ScheduledTask[]): Map<string, StepEnds> {
  const bySite = new Map<string, StepEnds>();
  for (const task of tasks) {
    const ends = bySite.get(task.site) ?? new Map<StepId, CalendarDate>();
    bySite.set(task.site, ends);
    const before = ends.get(task.step);
    if (before === undefined || task.finish > before) ends.set(task.step, task.finish);
  }
  return bySite;
}

function endOf(ends: StepEnds | undefined, step: StepId): CalendarDate | null {
  if (ends === undefined) return null;
  const from = steps.findIndex(({ id }) => id === step);
  const later = steps.slice(from).find(({ id }) => ends.has(id));
  if (later) return ends.get(later.id) ?? null;
  return [...ends.values()].sort().at(-1) ?? null;
}

function medianEnd(bySite: ReadonlyMap<string, StepEnds>, step: StepId): CalendarDate | null {
  const dates = [...bySite.values()].map((ends) => endOf(ends, step)).filter((date) => date !== null);
  return dates.sort()[Math.floor((dates.length - 1) / 2)] ?? null;
}
