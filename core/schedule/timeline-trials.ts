// The trials of one schedule, cut into blocks that can be placed in any order and on any thread (method 4). A trial's durations
// hang on the seed, the tasks and the trial alone, so one thread and many give the same bytes. The delays of risk
// events come with the job, drawn with the cost of the same trials.

import type { CalendarDate } from '../calendar/date';
import { createDelayer, type RiskDelays } from './risk-delay';
import { createDurationSampler } from './sample-durations';
import { createScheduler, lastFinish, type SchedulerInput, schedulerInput } from './serial-schedule';
import type { TaskNetwork } from './task-network';
import type { CrewCounts, SiteTask } from './timeline';

export const trialsPerBlock = 50;

/** Plain data: it can be sent to another thread. */
export interface TimelineJob {
  readonly tasks: readonly SiteTask[];
  readonly startDate: CalendarDate;
  readonly crews: CrewCounts;
  readonly trials: number;
  readonly seed: number;
  /** 0 to 1. */
  readonly durationCorrelation: number;
  /** The estimate's overall factor, at least one a trial; null = drawn here. */
  readonly overall: Float64Array | null;
  /** One a trial; absent = no risk event delays the work. */
  readonly riskDelays?: RiskDelays;
}

/** Day numbers (days since 1970-01-01), with the delay of risk events. */
export interface FinishDays {
  readonly finishDay: Int32Array;
  /** The same trials without the delay of risk events; empty where there is none. */
  readonly undelayedFinishDay: Int32Array;
  /** Site by site in the network's order of sites, each with one day a trial. */
  readonly siteFinishDays: Int32Array;
}

export interface TimelineTrials {
  readonly blockCount: number;
  draw(block: number): FinishDays;
  add(block: number, part: FinishDays): { readonly done: number; readonly total: number };
  /** After all blocks. */
  finish(): FinishDays;
}

/** @throws RangeError for fewer than one trial and for crews of zero where a trade has work (see `checkCrews`) */
export function createTimelineTrials(job: TimelineJob): TimelineTrials {
  const { trials } = job;
  if (trials < 1) throw new RangeError('a simulation has at least one trial');
  const scheduler = schedulerInput(job.tasks, job.startDate, job.crews);
  const { network } = scheduler;
  const isDelayed = job.riskDelays !== undefined;
  const all = emptyDays(network.sites.length, { trials, isDelayed });
  // Tables and calendars are made with the first block: who only gathers blocks needs none.
  const held: { draw: Drawer | null } = { draw: null };
  const added = { trials: 0 };
  return {
    blockCount: Math.ceil(trials / trialsPerBlock),
    draw: (block) => {
      const from = block * trialsPerBlock;
      held.draw ??= drawer(job, scheduler);
      return held.draw(from, Math.min(from + trialsPerBlock, trials));
    },
    add: (block, { finishDay, undelayedFinishDay, siteFinishDays }) => {
      const from = block * trialsPerBlock;
      const count = finishDay.length;
      all.finishDay.set(finishDay, from);
      if (isDelayed) all.undelayedFinishDay.set(undelayedFinishDay, from);
      for (let site = 0; site < network.sites.length; site += 1) {
        all.siteFinishDays.set(
          siteFinishDays.subarray(site * count, (site + 1) * count),
          site * trials + from,
        );
      }
      added.trials += count;
      return { done: added.trials, total: trials };
    },
    finish: () => all,
  };
}

interface DaysSize {
  readonly trials: number;
  readonly isDelayed: boolean;
}

function emptyDays(sites: number, { trials, isDelayed }: DaysSize, day = 0): FinishDays {
  return {
    finishDay: new Int32Array(trials).fill(day),
    undelayedFinishDay: new Int32Array(isDelayed ? trials : 0).fill(day),
    siteFinishDays: new Int32Array(sites * trials).fill(day),
  };
}

type Drawer = (from: number, to: number) => FinishDays;

function drawer(job: TimelineJob, input: SchedulerInput): Drawer {
  const { network } = input;
  const sample = createDurationSampler({
    ...job,
    tasks: network.tasks,
    correlation: job.durationCorrelation,
  });
  const scheduler = createScheduler(input);
  const delayed = job.riskDelays === undefined ? null : createDelayer(network, job.riskDelays);
  const { firstDay } = input.calendars(1);
  return (from, to) => {
    const durations = sample(from, to);
    const size = { trials: to - from, isDelayed: delayed !== null };
    const days = emptyDays(network.sites.length, size, firstDay);
    const count = network.tasks.length;
    for (let trial = 0; trial < to - from; trial += 1) {
      const placement = scheduler.place(durations.subarray(trial * count, (trial + 1) * count));
      const finish = delayed === null ? placement.finish : delayed(placement, from + trial);
      note(days, trial, { network, finish, firstDay });
      if (delayed !== null) days.undelayedFinishDay[trial] = firstDay + lastFinish(placement.finish);
    }
    return days;
  };
}

interface Placed {
  readonly network: TaskNetwork;
  readonly finish: Int32Array;
  readonly firstDay: number;
}

/** The last day of the whole and of each site; the first day where there is no work. */
function note({ finishDay, siteFinishDays }: FinishDays, trial: number, placed: Placed): void {
  const { network, finish, firstDay } = placed;
  for (let task = 0; task < finish.length; task += 1) {
    const day = firstDay + (finish[task] ?? 0);
    const place = (network.site[task] ?? 0) * finishDay.length + trial;
    if (day > (siteFinishDays[place] ?? 0)) siteFinishDays[place] = day;
    if (day > (finishDay[trial] ?? 0)) finishDay[trial] = day;
  }
}
