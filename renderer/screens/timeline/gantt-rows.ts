import { type CalendarDate, dayNumber } from '../../../core/calendar/date';
import type { SeasonWindow } from '../../../core/inventory/site';
import { type SiteFinish, type Trade, trades } from '../../../core/schedule/timeline';
import type { ScheduleTry, TriedTask } from '../../../engine/api';

export type GanttGrouping = 'site' | 'crew';

export interface GanttRow {
  readonly id: string;
  readonly label: string;
  /** null for a crew. */
  readonly site: string | null;
  readonly bars: readonly GanttBar[];
  readonly finish: CalendarDate;
  readonly finishP80: CalendarDate | null;
  readonly season: SeasonWindow | null;
}

export interface GanttBar {
  readonly task: TriedTask;
  /** Day numbers, read from the dates once: a row of a crew has thousands of bars. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly lane: number;
  /** How many bars stand above each other at most where it overlaps with others. */
  readonly lanes: number;
}

/** In order of the first start; `late` = the simulated sites, null while their simulation does not belong to the schedule. */
export function siteRows(schedule: ScheduleTry, late: readonly SiteFinish[] | null): GanttRow[] {
  const seasons = new Map(schedule.seasons.map(({ site, season }) => [site, season]));
  const p80 = new Map(late?.map(({ site, finishP80 }) => [site, finishP80]));
  const bySite = groupBy(schedule.tasks, (task) => task.site);
  return [...bySite].map(([site, tasks]) => ({
    ...rowOf(site, site, tasks),
    site,
    finishP80: p80.get(site) ?? null,
    season: seasons.get(site) ?? null,
  }));
}

/** Trade by trade, crew by crew; waiting has no crew and no row. */
export function crewRows(schedule: ScheduleTry): GanttRow[] {
  const crewed = schedule.tasks.filter((task) => task.crew !== null);
  const byCrew = groupBy(crewed, (task) => crewId(task.trade, task.crew));
  return trades.flatMap(({ id, label }) =>
    Array.from({ length: schedule.crews[id] }, (_, crew) => crewId(id, crew)).flatMap((key, crew) => {
      const tasks = byCrew.get(key);
      return tasks === undefined ? [] : [rowOf(key, `${label} ${crew + 1}`, tasks)];
    }),
  );
}

function crewId(trade: Trade | null, crew: number | null): string {
  return `${trade} ${crew}`;
}

function rowOf(id: string, label: string, tasks: readonly TriedTask[]): GanttRow {
  const first = tasks[0]?.finish ?? ('' as CalendarDate);
  const finish = tasks.reduce((last, task) => (task.finish > last ? task.finish : last), first);
  return { id, label, site: null, bars: barsOf(tasks), finish, finishP80: null, season: null };
}

/** Tasks by start; each run of tasks that overlap shares the height of the row, a task alone has all of it. */
function barsOf(tasks: readonly TriedTask[]): GanttBar[] {
  const bars: GanttBar[] = [];
  let run: Omit<GanttBar, 'lanes'>[] = [];
  let ends: CalendarDate[] = [];
  const closeRun = (): void => {
    bars.push(...run.map((bar) => ({ ...bar, lanes: ends.length })));
    [run, ends] = [[], []];
  };
  for (const task of tasks) {
    if (ends.every((end) => end < task.start)) closeRun();
    const free = ends.findIndex((end) => end < task.start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = task.finish;
    run.push({ task, firstDay: dayNumber(task.start), lastDay: dayNumber(task.finish), lane });
  }
  closeRun();
  return bars;
}

function groupBy(tasks: readonly TriedTask[], key: (task: TriedTask) => string): Map<string, TriedTask[]> {
  const groups = new Map<string, TriedTask[]>();
  for (const task of tasks) {
    const group = groups.get(key(task));
    if (group) group.push(task);
    else groups.set(key(task), [task]);
  }
  return groups;
}
