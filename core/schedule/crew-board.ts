// Who is busy when, per trade, over the work days of the horizon, and the search for the earliest slot. While one schedule
// is made crews only get busier, so a day on which all crews of a trade are busy stays full: it points to the next day that
// is not, and runs of full days are stepped over in one (disjoint sets, Tarjan, JACM 22, 1975), whatever the task's length or season.

import type { TaskNetwork } from './task-network';
import { type CrewCounts, trades } from './timeline';
import type { SeasonTable, WorkCalendar } from './work-calendar';

export interface CrewBoard {
  readonly calendar: WorkCalendar;
  /** The lane of each task; null for waiting. */
  readonly lanes: readonly (Lane | null)[];
  readonly all: readonly Lane[];
}

/** The crews of one trade, as the sites of one season see them. */
export interface Lane {
  readonly crews: Crews;
  readonly season: SeasonTable | null;
}

interface Crews {
  readonly capacity: number;
  /** Busy crews by work day. */
  readonly busy: Uint16Array;
  /** Work day -> itself where a crew is free, else a later day; all days between are full. */
  readonly next: Int32Array;
  /** Past the last busy work day: what has to be cleared. */
  usedTo: number;
}

export function crewBoard(network: TaskNetwork, crews: CrewCounts, calendar: WorkCalendar): CrewBoard {
  const byTrade = trades.map(({ id }) => ({
    capacity: crews[id],
    busy: new Uint16Array(calendar.workDays + 1),
    next: Int32Array.from({ length: calendar.workDays + 2 }, (_, day) => day),
    usedTo: 0,
  }));
  const known = new Map<string, Lane>();
  const lanes = network.tasks.map((_, task) => {
    const [trade, season] = [network.trade[task] ?? -1, network.season[task] ?? -1];
    const ofTrade = byTrade[trade];
    if (ofTrade === undefined) return null;
    const key = `${trade}/${season}`;
    const lane = known.get(key) ?? { crews: ofTrade, season: calendar.seasons[season] ?? null };
    known.set(key, lane);
    return lane;
  });
  return { calendar, lanes, all: [...known.values()] };
}

export function clearBoard({ all }: CrewBoard): void {
  for (const { crews } of all) {
    crews.busy.fill(0, 0, crews.usedTo);
    for (let day = 0; day < crews.usedTo; day += 1) crews.next[day] = day;
    crews.usedTo = 0;
  }
}

/** First work day of the earliest slot from `from` on; -1 where the horizon holds none. */
export function earliestStart(lane: Lane, from: number, days: number, workDays: number): number {
  const { season, crews } = lane;
  const { busy, capacity, next } = crews;
  let first = from;
  for (;;) {
    if (season !== null) first = openingFor(season, first, days);
    const last = lastDayOf(season, first, days);
    if (last >= workDays) return -1;
    let day = last;
    while (day >= first && (busy[day] ?? 0) < capacity) day -= 1;
    if (day < first) return first;
    first = freeDay(next, day + 1);
  }
}

/** First day from `day` on with a free crew; the way there is halved for the next who goes it. */
function freeDay(next: Int32Array, day: number): number {
  let at = day;
  for (;;) {
    const later = next[at] ?? at;
    if (later === at) return at;
    const beyond = next[later] ?? later;
    next[at] = beyond;
    at = beyond;
  }
}

/** Binds one crew from the first to the last work day. */
export function occupy({ crews }: Lane, first: number, last: number): void {
  const { busy, next, capacity } = crews;
  for (let day = first; day <= last; day += 1) {
    const count = (busy[day] ?? 0) + 1;
    busy[day] = count;
    if (count >= capacity) next[day] = day + 1;
  }
  if (last >= crews.usedTo) crews.usedTo = last + 1;
}

/** First work day in season from which the task fits into one stretch, where it fits into one at all. */
export function openingFor(season: SeasonTable, from: number, days: number): number {
  const open = season.nextOpen[Math.min(from, season.nextOpen.length - 1)] ?? 0;
  if (open >= season.lastOpen.length || days > season.shortestStretch) return open;
  const last = season.lastOpen[open] ?? open;
  return open + days - 1 <= last ? open : (season.nextOpen[last + 1] ?? season.lastOpen.length);
}

/** Last work day of a task of `days` days that starts on `first`; in season where there is one. */
export function lastDayOf(season: SeasonTable | null, first: number, days: number): number {
  if (season === null) return first + days - 1;
  const { nextOpen, lastOpen } = season;
  let [day, left] = [first, days];
  while (day < lastOpen.length) {
    const last = lastOpen[day] ?? day;
    if (day + left - 1 <= last) return day + left - 1;
    left -= last - day + 1;
    day = nextOpen[last + 1] ?? lastOpen.length;
  }
  return day;
}
