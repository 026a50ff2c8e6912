// Serial schedule generation (method 4): tasks are taken in priority order (task-network.ts) and each gets the earliest
// start at which its predecessors have ended, the site can be reached and a crew of its trade is free for the whole
// task. A task runs without interruption on consecutive work days of one crew; a follower starts on a later day.
// Only a task longer than any one season runs on in the next season, and its crew stays bound to it meanwhile.
//
// More crews usually end earlier, never provably: like every list rule, this one has rare instances in which an extra
// crew shifts a task in front of a more urgent one (Graham, "Bounds on multiprocessing timing anomalies", 1969).

import type { CalendarDate } from '../calendar/date';
import { type CrewBoard, clearBoard, crewBoard, earliestStart, lastDayOf, occupy } from './crew-board';
import { type TaskNetwork, taskNetwork } from './task-network';
import type { CrewCounts, SiteTask } from './timeline';
import { type CalendarSource, calendarSource, type WorkCalendar } from './work-calendar';

export { openingFor } from './crew-board';

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
  const { network, calendars, crews } = input;
  const start = new Int32Array(network.tasks.length);
  const finish = new Int32Array(network.tasks.length);
  let board = crewBoard(network, crews, calendars(FIRST_HORIZON_DAYS));
  return {
    place: (durations) => {
      while (!placeAll(network, board, durations, { start, finish })) {
        const days = board.calendar.days * 2;
        if (days > LONGEST_HORIZON_DAYS) throw new RangeError('the work does not end within 800 years');
        board = crewBoard(network, crews, calendars(days));
      }
      return { start, finish, calendar: board.calendar };
    },
  };
}

/** The last day of all tasks; 0 where there is none. */
export function lastFinish(finish: Int32Array): number {
  let last = 0;
  for (let task = 0; task < finish.length; task += 1) last = Math.max(last, finish[task] ?? 0);
  return last;
}

/** False where the horizon is too short. */
function placeAll(
  network: TaskNetwork,
  board: CrewBoard,
  durations: ArrayLike<number>,
  { start, finish }: Omit<Placement, 'calendar'>,
): boolean {
  clearBoard(board);
  const { lanes } = board;
  const { workDayFrom, dayOf, days: horizon, workDays } = board.calendar;
  for (let task = 0; task < start.length; task += 1) {
    const ready = readyDay(network, task, finish);
    const days = durations[task] ?? 1;
    const lane = lanes[task] ?? null;
    if (lane === null) {
      start[task] = ready;
      finish[task] = ready + days - 1;
      continue;
    }
    if (ready >= horizon) return false;
    const first = earliestStart(lane, workDayFrom[ready] ?? 0, days, workDays);
    if (first < 0) return false;
    const last = lastDayOf(lane.season, first, days);
    occupy(lane, first, last);
    start[task] = dayOf[first] ?? 0;
    finish[task] = dayOf[last] ?? 0;
  }
  return true;
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
