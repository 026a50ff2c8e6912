// Scenarios side by side. They run together: what they share (verdicts, plan, schedule) is computed once, and each lets the
// others in while it waits.

import { type Cents, cents } from '../../core/money/cents';
import { deadlineOfScenario } from '../../core/scenario/deadline-of-scenario';
import type { CallInput, CallOutput, RunInput, ScenarioOutcome } from '../api';
import { cashStage } from '../run/cash-stage';
import { runStage } from '../run/run-stage';
import { runTogether } from '../run/scenario-runs';
import type { Session } from '../session';
import { partOf, type Watch } from '../watch';

export function scenarioCompare(
  session: Session,
  input: CallInput<'scenario-compare'>,
  watch: Watch,
): Promise<CallOutput<'scenario-compare'>> {
  return runTogether(input.scenarios, watch, (scenario, part) => outcomeOf(session, scenario, part));
}

/** Figures of one saved scenario. */
export function outcomeOf(session: Session, scenario: string, watch: Watch): Promise<ScenarioOutcome> {
  return outcomeOfRun(session, { scenario }, watch);
}

export async function outcomeOfRun(
  session: Session,
  input: RunInput,
  watch: Watch,
): Promise<ScenarioOutcome> {
  const { estimate, timeline, funding, scenario, stamp, settings } = await runStage(
    session,
    input,
    partOf(watch, 0, 0.8),
  );
  const { outlook } = await cashStage(session, input, partOf(watch, 0.8, 1));
  const percentile = (p: string): Cents => estimate.percentilesCents[p] ?? estimate.meanCents;
  const deadline = deadlineOfScenario(timeline.deadlines, settings.extensionsGranted);
  return {
    scenario,
    stamp,
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
    netCurve: outlook.netCurve,
    peakAdvance: outlook.peakAdvanceCents,
    cash: outlook.quarters,
  };
}
