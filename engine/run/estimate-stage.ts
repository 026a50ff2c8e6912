import { createHash } from 'node:crypto';
import type { RunStamp } from '../../core/document/run-result';
import { checkEstimateSettings } from '../../core/estimate/check-settings';
import type { CostJob } from '../../core/estimate/cost-trials';
import { uncertainQuantities } from '../../core/estimate/count-range';
import type { TrialSet } from '../../core/estimate/estimate';
import { riskEvents } from '../../core/estimate/risk-setting';
import { type EstimateRun, estimateFrom } from '../../core/estimate/run-estimate';
import { eligibleWeights } from '../../core/funding/eligible-weights';
import type { Program } from '../../core/funding/program';
import type { Asset, AssetId } from '../../core/inventory/asset';
import { canonicalJson } from '../../core/json/canonical';
import { rulesInForce } from '../../core/plan/own-rules';
import { problem, UserProblem } from '../../core/problem';
import { readOwnRules } from '../../db/rules';
import type { QuickPatch, RunInput } from '../api';
import type { Session } from '../session';
import type { Watch } from '../watch';
import { drawTrials } from './draw-trials';
import { type AssetContext, assetContext, decisionsOf } from './eligibility-decisions';
import { asCostLine, type PlanStage, planStage } from './plan-stage';
import { estimateSettings } from './resolve-run';
import { shareRun } from './share-run';
import { stampOf } from './stamp';

/** Name of the subset of the trials that holds the eligible part of the cost. */
export const eligibleSubset = 'eligible';

export interface EstimateStage extends PlanStage, AssetContext {
  readonly stamp: RunStamp;
  readonly estimate: EstimateRun;
  readonly program: Program | null;
}

export async function estimateStage(session: Session, input: RunInput, watch: Watch): Promise<EstimateStage> {
  return estimateOfPlan(session, await planStage(session, input, watch), watch);
}

/** The estimate of a plan; who has its stamp already gives it, for the hash takes a while on a large plan. */
export function estimateOfPlan(
  session: Session,
  stage: PlanStage,
  watch: Watch,
  stamp?: RunStamp,
): Promise<EstimateStage> {
  return shareRun(session, `estimate ${stage.run.key}`, watch, () =>
    computeEstimate(session, stage, watch, stamp ?? stampOf(session, stage)),
  );
}

async function computeEstimate(
  session: Session,
  stage: PlanStage,
  watch: Watch,
  stamp: RunStamp,
): Promise<EstimateStage> {
  const context = assetContext(stage);
  const job = costJob(session, stage, context);
  const estimate = estimateFrom(job, await trialsOf(session, job, watch), stamp.inputHash);
  const { assetsById, entityByAsset } = context;
  return { ...stage, stamp, estimate, program: stage.run.program, assetsById, entityByAsset };
}

/** @throws UserProblem for a plan without lines */
function costJob(session: Session, stage: PlanStage, context: AssetContext): CostJob {
  refuseEmptyPlan(stage);
  const { run, lines } = stage;
  return {
    ...costInputs(session, stage, context.assetsById),
    settings: estimateSettings(run.settings),
    subsets: { [eligibleSubset]: eligibleWeights(decisionsOf(session, stage, context), lines) },
  };
}

/** Larger sets are drawn again: dozens of them would fill the memory while a slider is dragged. */
const mostRememberedTrials = 20_000;

/** The trials do not follow the budget or the contingency: those are read off them anew without drawing again. */
function trialsOf(session: Session, job: CostJob, watch: Watch): Promise<TrialSet> {
  if (job.settings.trials > mostRememberedTrials) return drawTrials(session, job, watch);
  const settings = { ...job.settings, budgetCents: null, contingencyPercentile: null };
  const subsets = Object.entries(job.subsets).map(([name, weights]) => [name, Array.from(weights)]);
  const key = createHash('sha256')
    .update(canonicalJson({ ...job, settings, subsets }))
    .digest('hex');
  return shareRun(session, `trials ${key}`, watch, () => drawTrials(session, job, watch));
}

/** Lines x trials that are drawn in about a second. */
const quickDraws = 100_000_000;

export function isQuickPlan({ run, lines }: PlanStage): boolean {
  return lines.length * run.settings.trials <= quickDraws;
}

/** The plan as it stands under other settings of the estimate. */
export async function quickEstimate(
  session: Session,
  { scenario, patch }: { readonly scenario?: string; readonly patch: QuickPatch },
  watch: Watch,
): Promise<{ readonly stage: PlanStage; readonly stamp: RunStamp; readonly estimate: EstimateRun }> {
  const planned = await planStage(session, scenario === undefined ? {} : { scenario }, watch);
  const settings = { ...planned.run.settings, ...patch };
  const problems = checkEstimateSettings(estimateSettings(settings));
  if (problems.length > 0) throw new UserProblem(problems);
  const stage = { ...planned, run: { ...planned.run, settings } };
  const job = costJob(session, stage, assetContext(stage));
  const stamp = stampOf(session, stage);
  const estimate = estimateFrom(job, await trialsOf(session, job, watch), stamp.inputHash);
  return { stage, stamp, estimate };
}

/** Lines with their uncertain counts, and the risk events that the plan gives rise to. */
export function costInputs(
  session: Session,
  { run, lines }: PlanStage,
  assetsById: ReadonlyMap<AssetId, Asset>,
): Pick<CostJob, 'lines' | 'risks'> {
  const { risks, countRanges } = run.settings;
  const uncertain = uncertainQuantities(countRanges, lines, {
    rules: rulesInForce(session.rules().replacement, readOwnRules(session.workspace())).rules,
    categoryOf: (id) => assetsById.get(id)?.category ?? null,
  });
  return {
    lines: lines.map((line) => ({ ...asCostLine(line), ...uncertain.get(line.lineId) })),
    risks: riskEvents(risks, lines),
  };
}

function refuseEmptyPlan(stage: PlanStage): void {
  if (stage.lines.length > 0) return;
  const { listed, review } = stage.flags.counts;
  const remedy =
    listed + review === 0
      ? 'Import an inventory first, or check the as-of date'
      : 'Review the flags, or include assets under review in the settings';
  throw new UserProblem([
    problem(`As of ${stage.run.asOf} no asset is listed, so there is nothing to estimate`, remedy),
  ]);
}
