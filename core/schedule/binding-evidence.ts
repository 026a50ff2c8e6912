// What limits the work, with the evidence: for each cause the likely schedule is made again without it (one more crew of
// a trade, half the lead times, no seasons), and the days gained are shown. The largest gain binds.

import { type CalendarDate, fromDayNumber } from '../calendar/date';
import { likelyDurations } from './sample-durations';
import { createScheduler, type SchedulerInput, schedulerInput } from './serial-schedule';
import { type SiteTask, type Trade, trades } from './timeline';

export interface BindingCause {
  readonly cause: Trade | 'lead time' | 'season';
  /** What was changed for the test, in words. */
  readonly change: string;
  readonly finishDate: CalendarDate;
  /** Days by which the likely finish comes earlier; negative where it came later. */
  readonly daysGained: number;
}

/** Causes that are present in the work, the largest gain first. */
export function bindingEvidence(input: SchedulerInput, startDate: CalendarDate): BindingCause[] {
  const { network, crews } = input;
  const { tasks } = network;
  const present = finishDay(input);
  const outcome = (cause: BindingCause['cause'], change: string, day: number): BindingCause => ({
    cause,
    change,
    finishDate: fromDayNumber(day),
    daysGained: present - day,
  });
  const crewCauses = trades
    .filter(({ id }) => tasks.some(({ trade }) => trade === id))
    .map(({ id, label }) => {
      const more = { ...crews, [id]: crews[id] + 1 };
      return outcome(
        id,
        `${label}: ${more[id]} instead of ${crews[id]}`,
        finishDay({ ...input, crews: more }),
      );
    });
  const retried = (changed: readonly SiteTask[]): number =>
    finishDay(schedulerInput(changed, startDate, crews));
  const others: BindingCause[] = [];
  if (tasks.some(({ step }) => step === 'order')) {
    others.push(
      outcome('lead time', 'Order and delivery in half the time', retried(tasks.map(halfLeadTime))),
    );
  }
  if (tasks.some(({ season }) => season !== null)) {
    const open = tasks.map((task) => ({ ...task, season: null }));
    others.push(outcome('season', 'Every site reachable all year', retried(open)));
  }
  return [...crewCauses, ...others].sort((a, b) => b.daysGained - a.daysGained);
}

function halfLeadTime(task: SiteTask): SiteTask {
  if (task.step !== 'order') return task;
  const { low, likely, high } = task.days;
  return { ...task, days: { low: low / 2, likely: likely / 2, high: high / 2 } };
}

function finishDay(input: SchedulerInput): number {
  const { finish, calendar } = createScheduler(input).place(likelyDurations(input.network.tasks));
  return calendar.firstDay + finish.reduce((max, day) => Math.max(max, day), 0);
}
