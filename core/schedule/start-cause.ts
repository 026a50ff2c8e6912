// Why each task of the likely schedule starts on its day (method 4): its predecessors have to end, then the site has to be
// open for the whole task, then a crew has to be free. Each wait is counted in calendar days from the first work day on which
// the task could have started, and the longer of the two waits names the cause.

import { likelyDurations } from './sample-durations';
import { openingFor, type Placement } from './serial-schedule';
import type { TaskNetwork } from './task-network';

export interface StartCause {
  /** `start`: nothing comes before it. `predecessor`: it starts as soon as that has ended. */
  readonly kind: 'start' | 'predecessor' | 'season' | 'crew';
  /** The predecessor that ends last; null where there is none. */
  readonly afterTaskId: string | null;
  /** Days until the site is open for the whole task. */
  readonly seasonDays: number;
  /** Further days until a crew is free for the whole task. */
  readonly crewDays: number;
}

/** By task id. The placement is that of the likely durations. */
export function startCauses(network: TaskNetwork, placement: Placement): ReadonlyMap<string, StartCause> {
  const durations = likelyDurations(network.tasks);
  return new Map(
    network.tasks.map((task, index) => {
      const last = lastPredecessor(network, placement, index);
      const ready = last < 0 ? 0 : (placement.finish[last] ?? 0) + 1;
      const waits = waitsOf(network, placement, { index, ready, days: durations[index] ?? 1 });
      const afterTaskId = network.tasks[last]?.id ?? null;
      return [task.id, { kind: kindOf(afterTaskId, waits), afterTaskId, ...waits }] as const;
    }),
  );
}

type Waits = Pick<StartCause, 'seasonDays' | 'crewDays'>;

interface ReadyTask {
  readonly index: number;
  readonly ready: number;
  readonly days: number;
}

function waitsOf(network: TaskNetwork, { calendar, start }: Placement, task: ReadyTask): Waits {
  if ((network.trade[task.index] ?? -1) < 0) return { seasonDays: 0, crewDays: 0 };
  const first = calendar.workDayFrom[task.ready] ?? 0;
  const season = calendar.seasons[network.season[task.index] ?? -1];
  const open = season === undefined ? first : openingFor(season, first, task.days);
  const dayOf = (workDay: number): number => calendar.dayOf[workDay] ?? 0;
  return {
    seasonDays: dayOf(open) - dayOf(first),
    crewDays: (start[task.index] ?? 0) - dayOf(open),
  };
}

function kindOf(afterTaskId: string | null, { seasonDays, crewDays }: Waits): StartCause['kind'] {
  if (seasonDays > crewDays) return 'season';
  if (crewDays > 0) return 'crew';
  return afterTaskId === null ? 'start' : 'predecessor';
}

function lastPredecessor(network: TaskNetwork, { finish }: Placement, task: number): number {
  const { predecessorFrom, predecessors } = network;
  let last = -1;
  for (let at = predecessorFrom[task] ?? 0; at < (predecessorFrom[task + 1] ?? 0); at += 1) {
    const before = predecessors[at] ?? 0;
    if (last < 0 || (finish[before] ?? 0) > (finish[last] ?? 0)) last = before;
  }
  return last;
}
