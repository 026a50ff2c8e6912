// The timeline (method 4): one deterministic schedule with likely durations, shown as the Gantt, and the same serial
// rule under sampled durations for the chances. Trial t uses the overall factor and the total cost of trial t of the estimate, so
// "within budget and by the date" is counted on the same trials.

import { type CalendarDate, dayNumber, fromDayNumber } from '../calendar/date';
import { fraction } from '../fraction';
import type { Cents } from '../money/cents';
import { scheduledTasks } from './assign-crews';
import { bindingEvidence } from './binding-evidence';
import { type ChainChance, chainChance } from './chain-chance';
import { bindingTrade, crewLoads } from './crew-load';
import { furtherDeadlines, governingDeadline } from './deadlines';
import { delaySummary } from './delay-summary';
import { finishQuantile, shareFinishedBy } from './finish-quantile';
import { type QuadrantCounts, quadrantCounts } from './joint-chance';
import { firstDelays, type RiskDelays } from './risk-delay';
import { likelyDurations } from './sample-durations';
import { createScheduler, type SchedulerInput, schedulerInput } from './serial-schedule';
import { priorityRule, type TaskNetwork } from './task-network';
import type {
  DeadlineCase,
  FinishTrials,
  ScheduledTask,
  SiteFinish,
  SiteTask,
  TimelineResult,
  TimelineSettings,
} from './timeline';
import { createTimelineTrials, type FinishDays, type TimelineJob } from './timeline-trials';

export interface TimelineInput {
  readonly tasks: readonly SiteTask[];
  readonly settings: TimelineSettings;
  readonly deadlines: readonly DeadlineCase[];
  /** From the estimate's TrialSet, at least `settings.trials` long; null = without an estimate. */
  readonly overall: Float64Array | null;
  readonly totals: Float64Array | null;
  readonly budgetCents: Cents | null;
  /** Risk events that delay the work, by name, with the days of each trial; absent = none. */
  readonly riskDelay?: { readonly events: readonly string[]; readonly delays: RiskDelays };
  /** What the reader has to know of the durations; printed with the result. */
  readonly assumptions: readonly string[];
}

export interface TimelineOutput {
  readonly result: TimelineResult;
  readonly trials: FinishTrials;
}

/** What its trials need of it, as plain data for whichever thread draws them. */
export function timelineJob({ tasks, settings, overall, riskDelay }: TimelineInput): TimelineJob {
  return {
    ...settings,
    tasks,
    overall: overall?.slice(0, settings.trials) ?? null,
    ...(riskDelay === undefined ? {} : { riskDelays: firstDelays(riskDelay.delays, settings.trials) }),
  };
}

/**
 * Resumable: yields after every few trials, so that a host can show progress and cancel.
 * @throws RangeError for crews of zero where a trade has work (see `checkCrews`) and for fewer than one trial
 */
export function* timelineSteps(
  input: TimelineInput,
): Generator<{ done: number; total: number }, TimelineOutput> {
  const trials = createTimelineTrials(timelineJob(input));
  for (let block = 0; block < trials.blockCount; block += 1) yield trials.add(block, trials.draw(block));
  return timelineFrom(input, trials.finish());
}

/** The result from trials that were drawn elsewhere. */
export function timelineFrom(input: TimelineInput, samples: FinishDays): TimelineOutput {
  const { startDate, crews } = input.settings;
  const scheduler = schedulerInput(input.tasks, startDate, crews);
  return { result: resultOf(input, scheduler, samples), trials: { finishDay: samples.finishDay } };
}

/** All steps at once, for callers that need no progress. */
export function simulateTimeline(input: TimelineInput): TimelineOutput {
  const steps = timelineSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function resultOf(input: TimelineInput, scheduler: SchedulerInput, samples: FinishDays): TimelineResult {
  const { settings } = input;
  const { network } = scheduler;
  const likely = likelyDurations(network.tasks);
  const placement = createScheduler(scheduler).place(likely);
  const tasks = scheduledTasks(network, placement);
  const sorted = Int32Array.from(samples.finishDay).sort();
  const at = (share: number): CalendarDate => fromDayNumber(finishQuantile(sorted, share));
  const deterministic = tasks.reduce((max, { finish }) => (finish > max ? finish : max), settings.startDate);
  const outcomes = input.deadlines.map((deadline) => ({
    ...deadline,
    pMet: fraction(shareFinishedBy(samples.finishDay, dayNumber(deadline.date))),
  }));
  return {
    trials: settings.trials,
    seed: settings.seed,
    priorityRule,
    startDate: settings.startDate,
    finish: { deterministic, p10: at(0.1), p50: at(0.5), p80: at(0.8), p90: at(0.9) },
    deadlines: outcomes,
    ...jointOf(input, samples),
    ...delayOf(input, samples),
    chain: chainOf(outcomes),
    bindingResource: bindingTrade(scheduler, likely),
    bindingEvidence: bindingEvidence(scheduler, settings.startDate),
    crewLoads: crewLoads(network, placement, settings.crews),
    sites: siteFinishes(network, tasks, samples),
    tasks,
    assumptions: input.assumptions,
  };
}

function jointOf(input: TimelineInput, samples: FinishDays): Pick<TimelineResult, 'joint' | 'quadrants'> {
  const { totals, budgetCents } = input;
  const deadline = governingDeadline(input.deadlines);
  if (totals === null || budgetCents === null || deadline === null) return { joint: null, quadrants: null };
  const limits = { lastDay: dayNumber(deadline.date), budgetCents };
  const quadrants: QuadrantCounts = quadrantCounts(samples.finishDay, totals, limits);
  const p = fraction(quadrants.both / samples.finishDay.length);
  return { joint: { budgetCents, date: deadline.date, p }, quadrants };
}

function delayOf({ riskDelay }: TimelineInput, samples: FinishDays): Pick<TimelineResult, 'riskDelay'> {
  if (riskDelay === undefined) return {};
  return { riskDelay: delaySummary(riskDelay.events, samples) };
}

function chainOf(outcomes: TimelineResult['deadlines']): ChainChance | null {
  const inForce = outcomes.find(({ id }) => id === governingDeadline(outcomes)?.id);
  return inForce === undefined ? null : chainChance(inForce, furtherDeadlines(inForce, outcomes));
}

function siteFinishes(
  network: TaskNetwork,
  tasks: readonly ScheduledTask[],
  samples: FinishDays,
): SiteFinish[] {
  const span = new Map<string, { start: CalendarDate; finish: CalendarDate }>();
  for (const { site, start, finish } of tasks) {
    const known = span.get(site);
    if (known === undefined) span.set(site, { start, finish });
    else if (finish > known.finish) known.finish = finish;
  }
  const trials = samples.finishDay.length;
  return network.sites.flatMap((site, index) => {
    const days = span.get(site);
    if (days === undefined) return [];
    const sorted = samples.siteFinishDays.slice(index * trials, (index + 1) * trials).sort();
    const at = (share: number): CalendarDate => fromDayNumber(finishQuantile(sorted, share));
    return [{ site, ...days, finishP50: at(0.5), finishP80: at(0.8) }];
  });
}
