import type { CostedLine } from '../../core/document/run-result';
import { type Cents, cents, sumCents } from '../../core/money/cents';
import { costCategories } from '../../core/plan/plan-line';
import { governingDeadline } from '../../core/schedule/deadlines';
import type { CallInput, CallOutput, ScenarioOutcome } from '../api';
import { estimateStage } from '../run/estimate-stage';
import { planStage } from '../run/plan-stage';
import { fundingStage, runStage } from '../run/run-stage';
import { stampOf } from '../run/stamp';
import { timelineStage } from '../run/timeline-stage';
import type { Session } from '../session';
import { partOf, type Watch } from '../watch';

export async function planView(
  session: Session,
  input: CallInput<'plan'>,
  watch: Watch,
): Promise<CallOutput<'plan'>> {
  const stage = await planStage(session, input, watch);
  return {
    stamp: stampOf(session, stage),
    lines: stage.lines,
    gaps: stage.plan.gaps,
    totalCents: sumCents(stage.lines, (line) => line.pointCents),
    byCategory: sumBy(stage.lines, (line) => line.category).map(({ key, ...sums }) => ({
      category: key,
      label: costCategories.find((category) => category.id === key)?.label ?? key,
      ...sums,
    })),
    bySite: sumBy(stage.lines, (line) => line.site).map(({ key, ...sums }) => ({ site: key, ...sums })),
  };
}

interface Sum {
  readonly key: string;
  readonly pointCents: Cents;
  readonly lines: number;
}

/** Largest first. */
function sumBy(lines: readonly CostedLine[], keyOf: (line: CostedLine) => string): Sum[] {
  const sums = new Map<string, Sum>();
  for (const line of lines) {
    const key = keyOf(line);
    const sum = sums.get(key) ?? { key, pointCents: cents(0), lines: 0 };
    sums.set(key, { key, pointCents: cents(sum.pointCents + line.pointCents), lines: sum.lines + 1 });
  }
  return [...sums.values()].sort((a, b) => b.pointCents - a.pointCents || (a.key < b.key ? -1 : 1));
}

export async function estimateView(
  session: Session,
  input: CallInput<'estimate'>,
  watch: Watch,
): Promise<CallOutput<'estimate'>> {
  const { stamp, estimate } = await estimateStage(session, input, watch);
  return { stamp, estimate: estimate.result };
}

export async function timelineView(
  session: Session,
  input: CallInput<'timeline'>,
  watch: Watch,
): Promise<CallOutput<'timeline'>> {
  const { stamp, timeline } = await timelineStage(session, input, watch);
  return { stamp, timeline };
}

export async function fundingView(
  session: Session,
  input: CallInput<'funding'>,
  watch: Watch,
): Promise<CallOutput<'funding'>> {
  const { stamp, estimate, funding } = await fundingStage(session, input, watch);
  const { pointCents, meanCents, percentilesCents } = estimate.result;
  const percentile = (p: string): Cents => percentilesCents[p] ?? meanCents;
  return {
    stamp,
    grossCents: { point: pointCents, mean: meanCents, p50: percentile('50'), p80: percentile('80') },
    funding,
  };
}

export async function scenarioCompare(
  session: Session,
  input: CallInput<'scenario-compare'>,
  watch: Watch,
): Promise<CallOutput<'scenario-compare'>> {
  const outcomes: ScenarioOutcome[] = [];
  for (const [index, scenario] of input.scenarios.entries()) {
    const part = partOf(watch, index / input.scenarios.length, (index + 1) / input.scenarios.length);
    outcomes.push(await outcomeOf(session, scenario, part));
  }
  return outcomes;
}

export async function outcomeOf(session: Session, scenario: string, watch: Watch): Promise<ScenarioOutcome> {
  const run = await runStage(session, { scenario }, watch);
  const { estimate, timeline, funding } = run;
  const percentile = (p: string): Cents => estimate.percentilesCents[p] ?? estimate.meanCents;
  const deadline = governingDeadline(timeline.deadlines);
  return {
    scenario: run.scenario,
    stamp: run.stamp,
    pointCents: estimate.pointCents,
    p50Cents: percentile('50'),
    p80Cents: percentile('80'),
    eligibleCents: funding?.eligibleCents ?? cents(0),
    supportCents: funding?.supportCents ?? cents(0),
    supportInForce: funding?.inForce ?? true,
    netMeanCents: funding?.netCents.mean ?? estimate.meanCents,
    netP50Cents: funding?.netCents.p50 ?? percentile('50'),
    netP80Cents: funding?.netCents.p80 ?? percentile('80'),
    // Without a program every dollar is the operator's own: all of it is advanced and none comes back.
    peakAdvanceCents: funding?.peakAdvanceCents ?? estimate.pointCents,
    finishP50: timeline.finish.p50,
    finishP80: timeline.finish.p80,
    deadlineDate: deadline?.date ?? null,
    pDeadlineMet: timeline.deadlines.find((row) => row.id === deadline?.id)?.pMet ?? null,
    sCurve: estimate.sCurve,
  };
}
