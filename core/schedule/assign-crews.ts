// Which crew does which task. The serial rule only counts crews; because a task holds one crew without interruption,
// handing tasks out in order of start to the lowest-numbered free crew never needs more crews than were counted
// (coloring of an interval graph).

import { type CalendarDate, fromDayNumber } from '../calendar/date';
import { likelyDurations } from './sample-durations';
import { createScheduler, type Placement, type SchedulerInput } from './serial-schedule';
import type { TaskNetwork } from './task-network';
import type { ScheduledTask } from './timeline';

/** Tasks with dates and crews, in order of start, then of the network. */
export function scheduledTasks(network: TaskNetwork, placement: Placement): ScheduledTask[] {
  const order = [...network.tasks.keys()].sort(
    (a, b) => (placement.start[a] ?? 0) - (placement.start[b] ?? 0) || a - b,
  );
  const busyUntil = new Map<number, number[]>();
  const date = (day: number): CalendarDate => fromDayNumber(placement.calendar.firstDay + day);
  return order.flatMap((index) => {
    const task = network.tasks[index];
    if (task === undefined) return [];
    const [start, finish] = [placement.start[index] ?? 0, placement.finish[index] ?? 0];
    const trade = network.trade[index] ?? -1;
    const crew = trade < 0 ? null : takeCrew(busyUntil, trade, { start, finish });
    const { id, site, step } = task;
    return [{ taskId: id, site, step, trade: task.trade, crew, start: date(start), finish: date(finish) }];
  });
}

function takeCrew(
  busyUntil: Map<number, number[]>,
  trade: number,
  { start, finish }: { readonly start: number; readonly finish: number },
): number {
  const crews = busyUntil.get(trade) ?? [];
  busyUntil.set(trade, crews);
  const free = crews.findIndex((until) => until < start);
  const crew = free < 0 ? crews.length : free;
  crews[crew] = finish;
  return crew;
}

/** The schedule with likely durations, shown as the Gantt. */
export function deterministicSchedule(input: SchedulerInput): ScheduledTask[] {
  const { network } = input;
  return scheduledTasks(network, createScheduler(input).place(likelyDurations(network.tasks)));
}
