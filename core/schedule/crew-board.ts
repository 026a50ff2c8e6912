// Who is busy when, per trade, over the work days of the horizon, and the search for the earliest slot. While one schedule
// is made crews only get busier, so days on which a search found no start stay without one for every task of that
// trade, season and length: they are remembered and stepped over, which keeps a full calendar from being read again.

import type { TaskNetwork } from './task-network';
import { type CrewCounts, trades } from './timeline';
import type { SeasonTable, WorkCalendar } from './work-calendar';

/** Tasks of more work days are rare; their searches are not remembered. */
const LONGEST_REMEMBERED = 63;

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
  /** By length in work days: no task of it can start on these days, the second one excluded. */
  readonly searchedFrom: Int32Array;
  readonly searchedTo: Int32Array;
}

interface Crews {
  readonly capacity: number;
  /** Busy crews by work day. */
  readonly busy: Uint16Array;
  /** Past the last busy work day: what has to be cleared. */
  usedTo: number;
}

export function crewBoard(network: TaskNetwork, crews: CrewCounts, calendar: WorkCalendar): CrewBoard {
  const byTrade = trades.map(({ id }) => ({
    capacity: crews[id],
    busy: new Uint16Array(calendar.workDays + 1),
    usedTo: 0,
  }));
  const known = new Map<string, Lane>();
  const lanes = network.tasks.map((_, task) => {
    const [trade, season] = [network.trade[task] ?? -1, network.season[task] ?? -1];
    const ofTrade = byTrade[trade];
    if (ofTrade === undefined) return null;
    const key = `${trade}/${season}`;
    const lane = known.get(key) ?? emptyLane(ofTrade, calendar.seasons[season] ?? null);
    known.set(key, lane);
    return lane;
  });
  return { calendar, lanes, all: [...known.values()] };
}

function emptyLane(crews: Crews, season: SeasonTable | null): Lane {
  const byLength = (): Int32Array => new Int32Array(LONGEST_REMEMBERED + 1);
  return { crews, season, searchedFrom: byLength(), searchedTo: byLength() };
}

export function clearBoard({ all }: CrewBoard): void {
  for (const { crews, searchedFrom, searchedTo } of all) {
    crews.busy.fill(0, 0, crews.usedTo);
    crews.usedTo = 0;
    searchedFrom.fill(0);
    searchedTo.fill(0);
  }
}

/** First work day of the earliest slot from `from` on; -1 where the horizon holds none. */
export function earliestStart(lane: Lane, from: number, days: number, workDays: number): number {
  const { season, searchedFrom, searchedTo } = lane;
  const { busy, capacity } = lane.crews;
  const length = days > LONGEST_REMEMBERED ? 0 : days;
  const [deadFrom, deadTo] = [searchedFrom[length] ?? 0, searchedTo[length] ?? 0];
  let first = from;
  for (;;) {
    if (first >= deadFrom && first < deadTo) first = deadTo;
    if (season !== null) first = openingFor(season, first, days);
    const last = lastDayOf(season, first, days);
    if (last >= workDays) return -1;
    let day = last;
    while (day >= first && (busy[day] ?? 0) < capacity) day -= 1;
    if (day < first) break;
    first = day + 1;
  }
  if (length > 0) remember(lane, length, from, first);
  return first;
}

/** Joins the days just searched to those known, or keeps the longer stretch of the two. */
function remember({ searchedFrom, searchedTo }: Lane, length: number, from: number, to: number): void {
  const [knownFrom, knownTo] = [searchedFrom[length] ?? 0, searchedTo[length] ?? 0];
  if (from <= knownTo && to >= knownFrom) {
    searchedFrom[length] = Math.min(from, knownFrom);
    searchedTo[length] = Math.max(to, knownTo);
  } else if (to - from > knownTo - knownFrom) {
    searchedFrom[length] = from;
    searchedTo[length] = to;
  }
}

/** Binds one crew from the first to the last work day. */
export function occupy({ crews }: Lane, first: number, last: number): void {
  const { busy } = crews;
  for (let day = first; day <= last; day += 1) busy[day] = (busy[day] ?? 0) + 1;
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
