// How many crews of a trade are busy from day to day. A crew is bound to its task over weekends and until the task has ended.

import { dayNumber } from '../../../core/calendar/date';
import type { ScheduledTask, Trade } from '../../../core/schedule/timeline';

/** From this day on so many are busy, until the next step. */
export interface BusyStep {
  readonly day: number;
  readonly busy: number;
}

export function busySteps(tasks: readonly ScheduledTask[], trade: Trade): BusyStep[] {
  const changes = new Map<number, number>();
  const change = (day: number, by: number): unknown => changes.set(day, (changes.get(day) ?? 0) + by);
  for (const task of tasks) {
    if (task.trade !== trade) continue;
    change(dayNumber(task.start), 1);
    change(dayNumber(task.finish) + 1, -1);
  }
  let busy = 0;
  return [...changes]
    .sort(([a], [b]) => a - b)
    .flatMap(([day, by]) => {
      busy += by;
      return by === 0 ? [] : [{ day, busy }];
    });
}
