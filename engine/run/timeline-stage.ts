import { delayingRisks } from '../../core/estimate/risk-setting';
import { canonicalJson } from '../../core/json/canonical';
import type { PlanningSettings } from '../../core/scenario/settings';
import { deadlineCases } from '../../core/schedule/deadlines';
import {
  type TimelineInput,
  type TimelineOutput,
  timelineFrom,
  timelineJob,
} from '../../core/schedule/simulate-timeline';
import type { DeadlineCase, TimelineResult } from '../../core/schedule/timeline';
import { readDeadlineLetters } from '../../db/deadline-letters';
import type { RunInput } from '../api';
import type { Session } from '../session';
import { partOf, type Watch } from '../watch';
import { drawFinishDays } from './draw-trials';
import { type EstimateStage, estimateStage } from './estimate-stage';
import { inputsRevision } from './inputs-key';
import type { PlanStage } from './plan-stage';
import { shareRun } from './share-run';

export interface TimelineStage extends EstimateStage {
  readonly timeline: TimelineResult;
  /** Day number on which the work is finished, one a trial of the schedule. */
  readonly finishDays: Int32Array;
}

export async function timelineStage(session: Session, input: RunInput, watch: Watch): Promise<TimelineStage> {
  const stage = await estimateStage(session, input, partOf(watch, 0, 0.5));
  const key = `timeline ${timelineKey(session, stage)}`;
  const part = partOf(watch, 0.5, 1);
  const { result, trials } = await shareRun(session, key, watch, () => computeTimeline(session, stage, part));
  return { ...stage, timeline: result, finishDays: trials.finishDay };
}

/** Scenarios that differ only in who pays share one simulation of the schedule. */
function timelineKey(session: Session, { run }: EstimateStage): string {
  const settings: Partial<PlanningSettings> = {
    ...run.settings,
    programId: null,
    availableCents: null,
    administrationCents: null,
    demandCents: null,
    reimbursementLagDays: undefined,
    applicantKind: undefined,
    initialShare: undefined,
    firstClaimDate: null,
    claimPayment: undefined,
    bridgeRate: null,
    extensionsGranted: undefined,
  };
  return canonicalJson({
    revision: inputsRevision(session),
    settings,
    asOf: run.asOf,
    startDate: run.startDate,
  });
}

async function computeTimeline(
  session: Session,
  stage: EstimateStage,
  watch: Watch,
): Promise<TimelineOutput> {
  const { settings, startDate } = stage.run;
  const { templates } = session.rules();
  const { trials } = stage.estimate;
  const input: TimelineInput = {
    tasks: stage.tasks,
    settings: {
      startDate,
      crews: settings.crews,
      trials: Math.min(settings.timelineTrials, settings.trials),
      seed: settings.seed,
      durationCorrelation: settings.durationCorrelation,
    },
    deadlines: deadlinesOf(session, stage),
    overall: trials.overall,
    totals: trials.totals,
    budgetCents: settings.budgetCents,
    ...delayOf(stage),
    assumptions: [`Durations: ${templates.basis} (${templates.confidence})`],
  };
  return timelineFrom(input, await drawFinishDays(session, timelineJob(input), watch));
}

/** Drawn with the cost, so that an event that costs in a trial delays in the same trial. */
function delayOf({ run, lines, estimate }: EstimateStage): Pick<TimelineInput, 'riskDelay'> {
  const delays = estimate.trials.riskDelays;
  return delays === undefined
    ? {}
    : { riskDelay: { events: delayingRisks(run.settings.risks, lines), delays } };
}

/** Deadlines known on the as-of date that concern the entities in the plan. */
export function deadlinesOf(session: Session, stage: PlanStage): DeadlineCase[] {
  const { ownDeadline, firstDisbursementDate } = stage.run.settings;
  const entityIds = [
    ...new Set(stage.lines.flatMap((line) => (line.entityId === null ? [] : [line.entityId]))),
  ];
  return deadlineCases({
    events: session.reference().events,
    rules: session.reference().deadlineRules,
    asOf: stage.run.asOf,
    settings: { ownDeadline, firstDisbursementDate },
    entityIds,
    letters: readDeadlineLetters(session.workspace()),
  });
}
