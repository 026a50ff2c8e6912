// Site tasks as integer arrays in the order in which the serial rule takes them. The priority rule, stated: sites of a lower
// rank first where sites are ranked (spares at risk), then latest start
// first, that is the task with the longest chain of likely work behind it; among equals the site with the
// shorter season, then the site's name, then the order of the work. A predecessor always has a longer
// chain than what follows it, so the order never breaks precedence.

import type { SeasonWindow } from '../inventory/site';
import { compareText } from '../plan/assets-to-replace';
import type { SiteTask } from './timeline';
import { trades } from './timeline';

export const priorityRule =
  'Serial schedule generation, earliest possible start with gaps filled; tasks in order of latest start (longest likely ' +
  'chain of work behind them), then shorter season, then site name';

export interface TaskNetwork {
  /** In priority order; the arrays below follow it. */
  readonly tasks: readonly SiteTask[];
  /** Index of the trade, -1 for waiting. */
  readonly trade: Int32Array;
  /** Index into `seasons`, -1 for all year. */
  readonly season: Int32Array;
  readonly seasons: readonly SeasonWindow[];
  /** Predecessors of task k: `predecessors[predecessorFrom[k]]` up to, not including, `[k + 1]`. */
  readonly predecessorFrom: Int32Array;
  readonly predecessors: Int32Array;
  readonly site: Int32Array;
  readonly sites: readonly string[];
}

/** @throws RangeError for an unknown predecessor or a circle of them (a bug in the template) */
export function taskNetwork(tasks: readonly SiteTask[]): TaskNetwork {
  const ordered = inPriorityOrder(tasks);
  const indexOf = new Map(ordered.map((task, index) => [task.id, index]));
  const predecessors = ordered.map((task) => task.predecessors.map((id) => indexOf.get(id) ?? -1));
  const seasons = distinctSeasons(ordered);
  const sites = [...new Set(ordered.map(({ site }) => site))].sort(compareText);
  const siteOf = new Map(sites.map((site, index) => [site, index]));
  return {
    tasks: ordered,
    trade: Int32Array.from(ordered, ({ trade }) => trades.findIndex(({ id }) => id === trade)),
    season: Int32Array.from(ordered, ({ season }) =>
      seasons.findIndex((known) => isSameSeason(known, season)),
    ),
    seasons,
    predecessorFrom: Int32Array.from(offsets(predecessors.map((list) => list.length))),
    predecessors: Int32Array.from(predecessors.flat()),
    site: Int32Array.from(ordered, ({ site }) => siteOf.get(site) ?? -1),
    sites,
  };
}

function inPriorityOrder(tasks: readonly SiteTask[]): SiteTask[] {
  const behind = workBehind(tasks);
  const urgency = urgencies(tasks, behind);
  const ranked = tasks.map((task, place) => ({
    task,
    place,
    behind: behind.get(task.id) ?? 0,
    urgency: urgency.get(task.id) ?? 0,
  }));
  ranked.sort(
    (a, b) =>
      a.urgency - b.urgency ||
      b.behind - a.behind ||
      seasonMonths(a.task.season) - seasonMonths(b.task.season) ||
      compareText(a.task.site, b.task.site) ||
      a.place - b.place,
  );
  return ranked.map(({ task }) => task);
}

/** A site's rank, or the rank of whatever waits for the task where that is more urgent: precedence is kept. */
function urgencies(tasks: readonly SiteTask[], behind: ReadonlyMap<string, number>): Map<string, number> {
  const urgency = new Map(tasks.map((task) => [task.id, task.siteRank ?? 0]));
  if (tasks.every(({ siteRank }) => siteRank === undefined)) return urgency;
  const lastFirst = [...tasks].sort((a, b) => (behind.get(a.id) ?? 0) - (behind.get(b.id) ?? 0));
  for (const task of lastFirst) {
    for (const id of task.predecessors) {
      urgency.set(id, Math.min(urgency.get(id) ?? 0, urgency.get(task.id) ?? 0));
    }
  }
  return urgency;
}

/** Likely calendar days from a task's start to the end of the longest chain behind it; five work days are seven days. */
function workBehind(tasks: readonly SiteTask[]): Map<string, number> {
  const followers = new Map<string, SiteTask[]>(tasks.map((task) => [task.id, []]));
  for (const task of tasks) {
    for (const id of task.predecessors) {
      const list = followers.get(id);
      if (list === undefined) throw new RangeError(`task ${task.id} waits for an unknown task ${id}`);
      list.push(task);
    }
  }
  const known = new Map<string, number>();
  const open = new Set<string>();
  const behind = (task: SiteTask): number => {
    const found = known.get(task.id);
    if (found !== undefined) return found;
    if (open.has(task.id)) throw new RangeError(`task ${task.id} waits for itself`);
    open.add(task.id);
    const longest = (followers.get(task.id) ?? []).reduce((max, next) => Math.max(max, behind(next)), 0);
    const total = longest + wholeDays(task.days.likely) * (task.trade === null ? 1 : 7 / 5);
    known.set(task.id, total);
    return total;
  };
  for (const task of tasks) behind(task);
  return known;
}

/** Whole days of a task: nearest day, at least one. */
export function wholeDays(days: number): number {
  return Math.max(1, Math.round(days));
}

function seasonMonths(season: SeasonWindow | null): number {
  return season === null ? 12 : ((season.lastMonth - season.firstMonth + 12) % 12) + 1;
}

function distinctSeasons(tasks: readonly SiteTask[]): SeasonWindow[] {
  const seasons: SeasonWindow[] = [];
  for (const { season } of tasks) {
    if (season !== null && !seasons.some((known) => isSameSeason(known, season))) seasons.push(season);
  }
  return seasons;
}

function isSameSeason(a: SeasonWindow, b: SeasonWindow | null): boolean {
  return b !== null && a.firstMonth === b.firstMonth && a.lastMonth === b.lastMonth;
}

function offsets(lengths: readonly number[]): number[] {
  const starts = [0];
  for (const length of lengths) starts.push((starts.at(-1) ?? 0) + length);
  return starts;
}
