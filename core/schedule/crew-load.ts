// How busy the crews are and which trade binds. Utilization is busy crew days over crew days available up to the trade's last
// task. The binding trade is the one whose extra crew brings the deterministic finish forward most: a busy crew that
// nobody waits for does not bind. Where no extra crew helps, lead times and seasons bind, and the answer is null.

import { fraction } from '../fraction';
import { createScheduler, type Placement, type SchedulerInput } from './serial-schedule';
import type { TaskNetwork } from './task-network';
import { type CrewCounts, type CrewLoad, type Trade, trades } from './timeline';
import { workDaysBetween } from './work-calendar';

/** Trades with at least one task, in the order of the trades. */
export function crewLoads(network: TaskNetwork, placement: Placement, crews: CrewCounts): CrewLoad[] {
  return tradesIn(network).map((trade) => {
    let [busyDays, last] = [0, 0];
    network.tasks.forEach((task, index) => {
      if (task.trade !== trade) return;
      const [start, finish] = [placement.start[index] ?? 0, placement.finish[index] ?? 0];
      busyDays += workDaysBetween(placement.calendar, start, finish);
      last = Math.max(last, finish);
    });
    const available = crews[trade] * workDaysBetween(placement.calendar, 0, last);
    return { trade, crews: crews[trade], utilization: fraction(available === 0 ? 0 : busyDays / available) };
  });
}

/** @param durations the deterministic whole days, in the network's order */
export function bindingTrade(input: SchedulerInput, durations: ArrayLike<number>): Trade | null {
  const base = finishDay(input, durations);
  const gains = tradesIn(input.network).map((trade) => {
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

function tradesIn(network: TaskNetwork): Trade[] {
  const used = new Set(network.tasks.map(({ trade }) => trade));
  return trades.map(({ id }) => id).filter((id) => used.has(id));
}
