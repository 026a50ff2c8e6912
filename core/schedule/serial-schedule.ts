// Serial schedule generation (method 4): tasks are taken in priority order (task-network.ts) and each gets the earliest
// start at which its predecessors have ended, the site can be reached and a crew of its trade is free for the whole
// task. A task runs without interruption on consecutive work days of one crew; a follower starts on a later day.
// Only a task longer than any one season runs on in the next season, and its crew stays bound to it meanwhile.
//
// More crews usually end earlier, never provably: like every list rule, this one has rare instances in which an extra
// crew shifts a task in front of a more urgent one (Graham, "Bounds on multiprocessing timing anomalies", 1969).

import type { CalendarDate } from '../calendar/date';
import { type TaskNetwork, taskNetwork } from './task-network';
import { type CrewCounts, type SiteTask, trades } from './timeline';
import { type CalendarSource, calendarSource, type SeasonTable, type WorkCalendar } from './work-calendar';

const FIRST_HORIZON_DAYS = 3 * 366;
const LONGEST_HORIZON_DAYS = 800 * 366;

/** Days count from the start date, 0-based; `finish` is the last day of the task, inclusive. */
export interface Placement {
  readonly start: Int32Array;
  readonly finish: Int32Array;
  /** The calendar whose days these are. */
  readonly calendar: WorkCalendar;
}

export interface SerialScheduler {
  /** Places all tasks. The arrays are the scheduler's own and overwritten by the next call. */
  place(durations: ArrayLike<number>): Placement;
}

export interface SchedulerInput {
  readonly network: TaskNetwork;
  readonly calendars: CalendarSource;
  readonly crews: CrewCounts;
}

export function schedulerInput(
  tasks: readonly SiteTask[],
  startDate: CalendarDate,
  crews: CrewCounts,
): SchedulerInput {
  const network = taskNetwork(tasks);
  return { network, calendars: calendarSource(startDate, network.seasons), crews };
}

/** Durations per task in the network's order: whole days >= 1, work days for crews, calendar days for waiting. */
export function createScheduler(input: SchedulerInput): SerialScheduler {
  const { network } = input;
  const start = new Int32Array(network.tasks.length);
  const finish = new Int32Array(network.tasks.length);
  let board = crewBoard(input, FIRST_HORIZON_DAYS);
  return {
    place: (durations) => {
      while (!placeAll(network, board, durations, { start, finish })) {
        const days = board.calendar.days * 2;
        if (days > LONGEST_HORIZON_DAYS) throw new RangeError('the work does not end within 800 years');
        board = crewBoard(input, days);
      }
      return { start, finish, calendar: board.calendar };
    },
  };
}

/** Who is busy when, per trade, over the work days of the horizon. */
interface CrewBoard {
  readonly calendar: WorkCalendar;
  readonly capacity: Int32Array;
  readonly busy: readonly Uint16Array[];
  /** First work day on which a crew of the trade is free. */
  readonly firstFree: Int32Array;
  /** Past the last busy work day: what has to be cleared. */
  readonly usedTo: Int32Array;
}

function crewBoard({ calendars, crews }: SchedulerInput, days: number): CrewBoard {
  const calendar = calendars(days);
  return {
    calendar,
    capacity: Int32Array.from(trades, ({ id }) => crews[id]),
    busy: trades.map(() => new Uint16Array(calendar.workDays + 1)),
    firstFree: new Int32Array(trades.length),
    usedTo: new Int32Array(trades.length),
  };
}

/** False where the horizon is too short. */
function placeAll(
  network: TaskNetwork,
  board: CrewBoard,
  durations: ArrayLike<number>,
  { start, finish }: Omit<Placement, 'calendar'>,
): boolean {
  clear(board);
  const { calendar } = board;
  for (let task = 0; task < start.length; task += 1) {
    const ready = readyDay(network, task, finish);
    const days = durations[task] ?? 1;
    const trade = network.trade[task] ?? -1;
    if (trade < 0) {
      start[task] = ready;
      finish[task] = ready + days - 1;
      continue;
    }
    if (ready >= calendar.days) return false;
    const season = calendar.seasons[network.season[task] ?? -1] ?? null;
    const [first, last] = findSlot(board, trade, { from: calendar.workDayFrom[ready] ?? 0, days, season });
    if (last >= calendar.workDays) return false;
    occupy(board, trade, first, last);
    start[task] = calendar.dayOf[first] ?? 0;
    finish[task] = calendar.dayOf[last] ?? 0;
  }
  return true;
}

function clear({ busy, firstFree, usedTo }: CrewBoard): void {
  busy.forEach((days, trade) => {
    days.fill(0, 0, usedTo[trade]);
  });
  firstFree.fill(0);
  usedTo.fill(0);
}

function readyDay({ predecessorFrom, predecessors }: TaskNetwork, task: number, finish: Int32Array): number {
  let ready = 0;
  const end = predecessorFrom[task + 1] ?? 0;
  for (let i = predecessorFrom[task] ?? 0; i < end; i += 1) {
    const after = (finish[predecessors[i] ?? 0] ?? 0) + 1;
    if (after > ready) ready = after;
  }
  return ready;
}

interface Wish {
  /** Earliest work day. */
  readonly from: number;
  readonly days: number;
  readonly season: SeasonTable | null;
}

/** First and last work day of the earliest slot; past the horizon where there is none. */
function findSlot(board: CrewBoard, trade: number, { from, days, season }: Wish): readonly [number, number] {
  const busy = board.busy[trade] ?? new Uint16Array(0);
  const capacity = board.capacity[trade] ?? 0;
  const { workDays } = board.calendar;
  let first = Math.max(from, board.firstFree[trade] ?? 0);
  for (;;) {
    if (season !== null) first = openingFor(season, first, days);
    const last = season === null ? first + days - 1 : closingFor(season, first, days);
    if (last >= workDays) return [first, workDays];
    let day = last;
    while (day >= first && (busy[day] ?? 0) < capacity) day -= 1;
    if (day < first) return [first, last];
    first = day + 1;
  }
}

/** First work day in season from which the task fits into one stretch, where it fits into one at all. */
export function openingFor(season: SeasonTable, from: number, days: number): number {
  const open = season.nextOpen[Math.min(from, season.nextOpen.length - 1)] ?? 0;
  if (open >= season.lastOpen.length || days > season.shortestStretch) return open;
  const last = season.lastOpen[open] ?? open;
  return open + days - 1 <= last ? open : (season.nextOpen[last + 1] ?? season.lastOpen.length);
}

/** Last work day of a task of `days` days in season that starts on `first`. */
function closingFor(season: SeasonTable, first: number, days: number): number {
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

function occupy(board: CrewBoard, trade: number, first: number, last: number): void {
  const busy = board.busy[trade] ?? new Uint16Array(0);
  for (let day = first; day <= last; day += 1) busy[day] = (busy[day] ?? 0) + 1;
  board.usedTo[trade] = Math.max(board.usedTo[trade] ?? 0, last + 1);
  const capacity = board.capacity[trade] ?? 0;
  let free = board.firstFree[trade] ?? 0;
  while ((busy[free] ?? 0) >= capacity && free < board.calendar.workDays) free += 1;
  board.firstFree[trade] = free;
}
