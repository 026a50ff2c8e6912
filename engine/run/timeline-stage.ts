import { deadlineCases } from '../../core/schedule/deadlines';
import { timelineSteps } from '../../core/schedule/simulate-timeline';
import type { DeadlineCase, TimelineResult } from '../../core/schedule/timeline';
import type { RunInput } from '../api';
import type { Session } from '../session';
import { drain, partOf, type Watch } from '../watch';
import { type EstimateStage, estimateStage } from './estimate-stage';
import type { PlanStage } from './plan-stage';

export interface TimelineStage extends EstimateStage {
  readonly timeline: TimelineResult;
}

export async function timelineStage(session: Session, input: RunInput, watch: Watch): Promise<TimelineStage> {
  const stage = await estimateStage(session, input, partOf(watch, 0, 0.5));
  return session.cache.once(`timeline ${stage.run.key}`, () =>
    computeTimeline(session, stage, partOf(watch, 0.5, 1)),
  );
}

async function computeTimeline(session: Session, stage: EstimateStage, watch: Watch): Promise<TimelineStage> {
  const { settings, startDate } = stage.run;
  const { templates } = session.rules();
  const { trials } = stage.estimate;
  const steps = timelineSteps({
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
    assumptions: [`Durations: ${templates.basis} (${templates.confidence})`],
  });
  const { result } = await drain(steps, watch, 'Simulating the schedule');
  return { ...stage, timeline: result };
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
  });
}
