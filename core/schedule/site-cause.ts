// What holds each site up most in the likely schedule (method 4). From the last task of the site its chain is followed back to
// the start; each wait on the way is counted in calendar days: for a crew, for the season, for a delivery, for work at another
// site that has to be in service first. The largest sum names the cause; with no wait at all it is the work itself.

import { daysBetween } from '../calendar/date';
import type { StartCause } from './start-cause';
import { type ScheduledTask, type SiteTask, type Trade, trades } from './timeline';

export const otherCauses = ['season', 'lead time', 'another site', 'work'] as const;
export type HoldUp = Trade | (typeof otherCauses)[number];

export interface SiteCause {
  readonly site: string;
  readonly cause: HoldUp;
  /** Calendar days lost to it on the way to the site's finish; for `work`, from its first start to its finish. */
  readonly days: number;
}

interface CauseInput {
  readonly tasks: readonly SiteTask[];
  readonly scheduled: readonly ScheduledTask[];
  readonly causes: ReadonlyMap<string, StartCause>;
}

/** In order of the sites' first start. */
export function siteCauses(input: CauseInput): SiteCause[] {
  const byId = new Map(input.scheduled.map((task) => [task.taskId, task]));
  const predecessors = new Map(input.tasks.map((task) => [task.id, task.predecessors]));
  const ends = new Map<string, { readonly first: ScheduledTask; readonly last: ScheduledTask }>();
  for (const task of input.scheduled) {
    const known = ends.get(task.site);
    if (known === undefined) ends.set(task.site, { first: task, last: task });
    else if (task.finish > known.last.finish) ends.set(task.site, { ...known, last: task });
  }
  return [...ends].map(([site, { first, last }]) => {
    const lost = daysLost(last, { byId, predecessors, causes: input.causes });
    const [cause, days] = largest(lost);
    return days > 0
      ? { site, cause, days }
      : { site, cause: 'work', days: daysBetween(first.start, last.finish) + 1 };
  });
}

interface Network {
  readonly byId: ReadonlyMap<string, ScheduledTask>;
  readonly predecessors: ReadonlyMap<string, readonly string[]>;
  readonly causes: ReadonlyMap<string, StartCause>;
}

function daysLost(last: ScheduledTask, network: Network): Map<HoldUp, number> {
  const lost = new Map<HoldUp, number>();
  const add = (cause: HoldUp, days: number): unknown => lost.set(cause, (lost.get(cause) ?? 0) + days);
  let task: ScheduledTask | null = last;
  while (task !== null) {
    const cause = network.causes.get(task.taskId);
    if (task.trade !== null) add(task.trade, cause?.crewDays ?? 0);
    add('season', cause?.seasonDays ?? 0);
    if (task.step === 'order') add('lead time', daysBetween(task.start, task.finish) + 1);
    const before = network.byId.get(cause?.afterTaskId ?? '') ?? null;
    const own = lastOwn(task, network);
    if (own !== null && before !== null && before.site !== task.site) {
      add('another site', daysBetween(own.finish, before.finish));
    }
    task = own;
  }
  return lost;
}

/** The predecessor at the same site that ends last. */
function lastOwn({ taskId, site }: ScheduledTask, { byId, predecessors }: Network): ScheduledTask | null {
  let last: ScheduledTask | null = null;
  for (const id of predecessors.get(taskId) ?? []) {
    const before = byId.get(id);
    if (before?.site === site && (last === null || before.finish > last.finish)) last = before;
  }
  return last;
}

/** Among equals the first in the order of trades, then of the other causes. */
function largest(lost: ReadonlyMap<HoldUp, number>): readonly [HoldUp, number] {
  const order: readonly HoldUp[] = [...trades.map(({ id }) => id), ...otherCauses];
  return order.reduce<readonly [HoldUp, number]>(
    (best, cause) => ((lost.get(cause) ?? 0) > best[1] ? [cause, lost.get(cause) ?? 0] : best),
    ['work', 0],
  );
}
