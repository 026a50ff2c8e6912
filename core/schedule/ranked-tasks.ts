import type { SiteTask } from './timeline';

/** The same work with its sites ranked, 0 first; sites without a rank go last. */
export function rankedTasks(tasks: readonly SiteTask[], ranks: ReadonlyMap<string, number>): SiteTask[] {
  return tasks.map((task) => ({ ...task, siteRank: ranks.get(task.site) ?? ranks.size }));
}
