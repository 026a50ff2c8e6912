// What risk events delay (method 4): drawn with their cost, in calendar days, laid over a schedule that has been placed. A delay of the
// whole work ends every site and the whole that much later. A delay at a site moves all work there; sites that wait for it move
// only as far as they have to. Crews do not wait for a delayed site and no task is placed again, so more delay never ends earlier
// (a list rule placed anew could: Graham, 1969). Several delays of one site, or of the whole, add up.

import type { Placement } from './serial-schedule';
import type { TaskNetwork } from './task-network';

/** Calendar days, one a trial, of the events that happen in it. Plain data: it can be sent to another thread. */
export interface RiskDelays {
  readonly whole: Int32Array;
  /** By name of the site, only those that some event delays. */
  readonly sites: ReadonlyMap<string, Int32Array>;
}

/** Last days of the tasks in the trial. The array is the delayer's own and overwritten by the next call. */
export type Delayer = (placement: Pick<Placement, 'start' | 'finish'>, trial: number) => Int32Array;

export function createDelayer(network: TaskNetwork, delays: RiskDelays): Delayer {
  const ofSite = network.sites.map((site) => delays.sites.get(site) ?? null);
  const later = new Int32Array(network.tasks.length);
  return (placement, trial) => {
    for (let task = 0; task < later.length; task += 1) {
      const own = ofSite[network.site[task] ?? 0]?.[trial] ?? 0;
      const shift = Math.max(own, pushedBy(network, task, { start: placement.start, later }));
      later[task] = (placement.finish[task] ?? 0) + shift;
    }
    const whole = delays.whole[trial] ?? 0;
    for (let task = 0; task < later.length; task += 1) later[task] = (later[task] ?? 0) + whole;
    return later;
  };
}

/** The first `trials` trials. */
export function firstDelays({ whole, sites }: RiskDelays, trials: number): RiskDelays {
  return {
    whole: whole.slice(0, trials),
    sites: new Map([...sites].map(([site, days]) => [site, days.slice(0, trials)])),
  };
}

/** Days by which delayed predecessors hold a task up; tasks stand in an order that keeps precedence. */
function pushedBy(
  { predecessorFrom, predecessors }: TaskNetwork,
  task: number,
  { start, later }: { readonly start: Int32Array; readonly later: Int32Array },
): number {
  let pushed = 0;
  const end = predecessorFrom[task + 1] ?? 0;
  for (let i = predecessorFrom[task] ?? 0; i < end; i += 1) {
    const days = (later[predecessors[i] ?? 0] ?? 0) + 1 - (start[task] ?? 0);
    if (days > pushed) pushed = days;
  }
  return pushed;
}
