// How busy the crews are and which trade binds. Utilization is busy crew days over crew days available up to the trade's last
// task. The binding trade is the one whose extra crew brings the deterministic finish forward most: a busy crew that
// nobody waits for does not bind. Where no extra crew helps, lead times and seasons bind, and the answer is null.

import { isBusinessDay } from '../calendar/business-day';
import { addDays, type CalendarDate } from '../calendar/date';
import { fraction } from '../fraction';
import { createScheduler, type SchedulerInput } from './serial-schedule';
import { type CrewLoad, type ScheduledTask, type Trade, trades } from './timeline';

/** Trades with at least one task, in the order of the trades. */
export function crewLoads(tasks: readonly ScheduledTask[], input: SchedulerInput): CrewLoad[] {
  const { startDate, crews } = input;
  return tradesIn(tasks).map((trade) => {
    const mine = tasks.filter((task) => task.trade === trade);
    const busyDays = mine.reduce((sum, task) => sum + workDaysBetween(task.start, task.finish), 0);
    const last = mine.reduce((max, { finish }) => (finish > max ? finish : max), startDate);
    const available = crews[trade] * workDaysBetween(startDate, last);
    return { trade, crews: crews[trade], utilization: fraction(available === 0 ? 0 : busyDays / available) };
  });
}

/** @param durations the deterministic whole days, in the network's order */
export function bindingTrade(input: SchedulerInput, durations: ArrayLike<number>): Trade | null {
  const base = finishDay(input, durations);
  const used = tradesIn(input.network.tasks);
  const gains = used.map((trade) => {
    const crews = { ...input.crews, [trade]: input.crews[trade] + 1 };
    return { trade, days: base - finishDay({ ...input, crews }, durations) };
  });
  const best = gains.reduce((a, b) => (b.days > a.days ? b : a), { trade: null as Trade | null, days: 0 });
  return best.trade;
}

function finishDay(input: SchedulerInput, durations: ArrayLike<number>): number {
  return createScheduler(input)
    .place(durations)
    .finish.reduce((max, day) => Math.max(max, day), 0);
}

function tradesIn(tasks: readonly { readonly trade: Trade | null }[]): Trade[] {
  const used = new Set(tasks.map(({ trade }) => trade));
  return trades.map(({ id }) => id).filter((id) => used.has(id));
}

/** Both ends included. */
function workDaysBetween(first: CalendarDate, last: CalendarDate): number {
  let count = 0;
  for (let day = first; day <= last; day = addDays(day, 1)) if (isBusinessDay(day)) count += 1;
  return count;
}
