// Estimates of the plan, and the last ten of them as they are kept in the workspace with the hash of their inputs.

import { basisWidths } from '../../core/estimate/basis-width';
import { compareRuns, inputChanges, lineChanges } from '../../core/estimate/compare-runs';
import { earlyEstimates } from '../../core/estimate/early-estimates';
import { type KeptRun, keptLine } from '../../core/estimate/kept-run';
import { problem, UserProblem } from '../../core/problem';
import { changesOf } from '../../core/scenario/compare';
import { readEstimateRun, readEstimateRuns, type StoredRun, writeEstimateRun } from '../../db/estimate-runs';
import { readWorkspaceRow } from '../../db/workspace-row';
import type { CallInput, CallOutput, EstimateView, KeptRunRow } from '../api';
import { estimateOfPlan, estimateStage, isQuickPlan, quickEstimate } from '../run/estimate-stage';
import { type PlanStage, planStage } from '../run/plan-stage';
import { inputHashOf, stampOf } from '../run/stamp';
import type { Session } from '../session';
import type { Watch } from '../watch';
import { scenarioList } from './scenarios';

/** A kept run of the same inputs is the answer: equal hash, equal numbers. */
export async function estimateView(
  session: Session,
  input: CallInput<'estimate'>,
  watch: Watch,
): Promise<CallOutput<'estimate'>> {
  if (input.patch !== undefined || input.program !== undefined) {
    const tried = await estimateStage(session, input, watch);
    return viewOf(session, tried, { stamp: tried.stamp, estimate: tried.estimate.result });
  }
  const planned = await planStage(session, input, watch);
  const stamp = stampOf(session, planned);
  const known = newestRun(session, planned.run.scenario.id);
  if (known && isCurrent(known, stamp)) return { ...viewIn(documentOf(session, known)), stamp };
  const stage = await estimateOfPlan(session, planned, watch, stamp);
  const view = viewOf(session, stage, { stamp, estimate: stage.estimate.result });
  keepRun(session, stage, view);
  return view;
}

export async function estimateQuick(
  session: Session,
  input: CallInput<'estimate-quick'>,
  watch: Watch,
): Promise<CallOutput<'estimate-quick'>> {
  const { stage, stamp, estimate } = await quickEstimate(session, input, watch);
  return viewOf(session, stage, { stamp, estimate: estimate.result });
}

export async function estimateLatest(
  session: Session,
  input: CallInput<'estimate-latest'>,
  watch: Watch,
): Promise<CallOutput<'estimate-latest'>> {
  const stage = await planStage(session, input, watch);
  const stored = newestRun(session, stage.run.scenario.id);
  if (stored === undefined) return { kept: null };
  const kept = documentOf(session, stored);
  const now = { stamp: stampOf(session, stage), settings: stage.run.settings };
  return {
    kept: {
      row: rowOf(stored, kept, isCurrent(stored, now.stamp)),
      view: viewIn(kept),
      inputs: inputChanges(kept, now),
      changedLines: lineChanges(kept.lines, stage.lines.map(keptLine)).length,
      isQuick: isQuickPlan(stage),
    },
  };
}

export async function estimateRuns(
  session: Session,
  input: CallInput<'estimate-runs'>,
  watch: Watch,
): Promise<CallOutput<'estimate-runs'>> {
  const stage = await planStage(session, input, watch);
  const now = { inputHash: inputHashOf(session, stage), appVersion: session.options.appVersion };
  return readEstimateRuns(session.workspace()).map((stored) =>
    rowOf(
      stored,
      documentOf(session, stored),
      stored.scenario === stage.run.scenario.id ? isCurrent(stored, now) : null,
    ),
  );
}

export function estimateRunCompare(
  session: Session,
  input: CallInput<'estimate-run-compare'>,
): CallOutput<'estimate-run-compare'> {
  const [before, after] = [runOf(session, input.before), runOf(session, input.after)];
  const [was, is] = [documentOf(session, before), documentOf(session, after)];
  return { ...compareRuns(was, is), before: rowOf(before, was, null), after: rowOf(after, is, null) };
}

function viewOf(
  session: Session,
  { run, lines }: PlanStage,
  result: Pick<EstimateView, 'stamp' | 'estimate'>,
): EstimateView {
  return {
    ...result,
    widths: basisWidths(lines, result.estimate.tornado),
    early: earlyEstimates(session.reference().demandPresets, run.asOf),
  };
}

function viewIn({ stamp, estimate, widths, early }: KeptRun): EstimateView {
  return { stamp, estimate, widths, early };
}

function newestRun(session: Session, scenarioId: string): StoredRun | undefined {
  return readEstimateRuns(session.workspace()).find(({ scenario }) => scenario === scenarioId);
}

/** A result that cannot be kept is still a result: the log says why. */
function keepRun(session: Session, stage: PlanStage, view: EstimateView): void {
  const file = session.workspace();
  const { scenario, settings } = stage.run;
  const { inputHash, appVersion } = view.stamp;
  const newest = newestRun(session, scenario.id);
  if (file.readOnly || (newest && isCurrent(newest, view.stamp))) return;
  const kept: KeptRun = { ...view, settings, lines: stage.lines.map(keptLine) };
  const run = {
    at: session.now(),
    scenario: scenario.id,
    appVersion,
    inputHash,
    document: JSON.stringify(kept),
  };
  const replaces = newest && differInBudget(documentOf(session, newest), kept) ? newest.id : null;
  try {
    writeEstimateRun(file, run, replaces);
  } catch (error) {
    session.options.log(
      `The estimate was not kept: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** A budget moves no trial: trying some of them must not push older runs out. */
function differInBudget(before: KeptRun, after: KeptRun): boolean {
  const budget = changesOf(before.settings, { ...before.settings, budgetCents: after.settings.budgetCents });
  return (
    inputChanges(before, after).length === budget.length &&
    lineChanges(before.lines, after.lines).length === 0
  );
}

function isCurrent(
  stored: StoredRun,
  now: { readonly inputHash: string; readonly appVersion: string },
): boolean {
  return stored.inputHash === now.inputHash && stored.appVersion === now.appVersion;
}

function runOf(session: Session, id: number): StoredRun {
  const found = readEstimateRun(session.workspace(), id);
  if (found) return found;
  throw new UserProblem([
    problem(`There is no run ${id}`, 'Only the last ten are kept: choose one of the list', {
      value: String(id),
    }),
  ]);
}

/** Under the names of today: a name moves no number and is no part of the hash. A deleted scenario keeps its last name. */
function documentOf(session: Session, stored: StoredRun): KeptRun {
  const kept = JSON.parse(stored.document) as KeptRun;
  const { name: workspaceName, isDemo } = readWorkspaceRow(session.workspace());
  const named = scenarioList(session).find(({ id }) => id === stored.scenario);
  const scenario = named?.name ?? kept.stamp.scenario;
  return { ...kept, stamp: { ...kept.stamp, workspaceName, isDemo, scenario } };
}

function rowOf(stored: StoredRun, { stamp, estimate }: KeptRun, current: boolean | null): KeptRunRow {
  const { pointCents, percentilesCents, meanCents } = estimate;
  return {
    id: stored.id,
    at: stored.at,
    scenario: stamp.scenario,
    asOf: stamp.asOf,
    trials: estimate.trials,
    seed: estimate.seed,
    inputHash: stored.inputHash,
    pointCents,
    p50Cents: percentilesCents['50'] ?? meanCents,
    p80Cents: percentilesCents['80'] ?? meanCents,
    isCurrent: current,
  };
}
