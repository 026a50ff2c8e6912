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

/** Mean of busy crews over the width of one pixel; steps that are wider stay as they are. Days ascend. */
export function stepsByPixel(steps: readonly BusyStep[], pixelsPerDay: number): BusyStep[] {
  const days = 1 / pixelsPerDay;
  if (days <= 1) return [...steps];
  const merged: BusyStep[] = [];
  for (let at = 0; at < steps.length; ) {
    const { day } = steps[at] ?? { day: 0 };
    const end = day + days;
    let [crewDays, next] = [0, at];
    for (; next < steps.length && (steps[next]?.day ?? end) < end; next += 1) {
      const until = Math.min(end, steps[next + 1]?.day ?? end);
      crewDays += (steps[next]?.busy ?? 0) * (until - (steps[next]?.day ?? until));
    }
    const alone = next === at + 1 ? steps[at] : undefined;
    merged.push(alone ?? { day, busy: crewDays / days });
    const after = steps[next - 1];
    if (alone === undefined && after !== undefined && (steps[next]?.day ?? end) > end)
      merged.push({ day: end, busy: after.busy });
    at = next;
  }
  return merged;
}
