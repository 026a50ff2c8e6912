import type { RunStamp } from '../../core/document/run-result';
import type { CostJob } from '../../core/estimate/cost-trials';
import { uncertainQuantities } from '../../core/estimate/count-range';
import { riskEvents } from '../../core/estimate/risk-setting';
import { type EstimateRun, estimateFrom } from '../../core/estimate/run-estimate';
import { decideEligibility } from '../../core/funding/eligibility';
import { eligibleWeights } from '../../core/funding/eligible-weights';
import type { LineClaims } from '../../core/funding/line-claim';
import type { Program } from '../../core/funding/program';
import type { Asset, AssetId } from '../../core/inventory/asset';
import { rulesInForce } from '../../core/plan/own-rules';
import { problem, UserProblem } from '../../core/problem';
import { readLineClaims } from '../../db/line-claims';
import { readOwnRules } from '../../db/rules';
import type { RunInput } from '../api';
import type { Session } from '../session';
import type { Watch } from '../watch';
import { drawTrials } from './draw-trials';
import { asCostLine, type PlanStage, planStage } from './plan-stage';
import { estimateSettings } from './resolve-run';
import { shareRun } from './share-run';
import { stampOf } from './stamp';

/** Name of the subset of the trials that holds the eligible part of the cost. */
export const eligibleSubset = 'eligible';

export interface EstimateStage extends PlanStage {
  readonly stamp: RunStamp;
  readonly estimate: EstimateRun;
  readonly program: Program | null;
  readonly assetsById: ReadonlyMap<AssetId, Asset>;
  /** The listed entity of each asset's own verdict. */
  readonly entityByAsset: ReadonlyMap<AssetId, string | null>;
}

export async function estimateStage(session: Session, input: RunInput, watch: Watch): Promise<EstimateStage> {
  const stage = await planStage(session, input, watch);
  return shareRun(session, `estimate ${stage.run.key}`, watch, () => computeEstimate(session, stage, watch));
}

async function computeEstimate(session: Session, stage: PlanStage, watch: Watch): Promise<EstimateStage> {
  const { run, lines } = stage;
  refuseEmptyPlan(stage);
  const stamp = stampOf(session, stage);
  const { program } = run;
  const assetsById = new Map(stage.flags.assets.map(({ asset }) => [asset.id, asset]));
  const entityByAsset = new Map(stage.flags.assets.map(({ asset, verdict }) => [asset.id, verdict.entityId]));
  const decisions =
    program === null
      ? []
      : decideEligibility(lines, assetsById, program, {
          asOf: run.asOf,
          entityByAsset,
          lineClaims: lineClaimsOf(session),
        });
  const job: CostJob = {
    ...costInputs(session, stage, assetsById),
    settings: estimateSettings(run.settings),
    subsets: { [eligibleSubset]: eligibleWeights(decisions, lines) },
  };
  const estimate = estimateFrom(job, await drawTrials(session, job, watch), stamp.inputHash);
  return { ...stage, stamp, estimate, program, assetsById, entityByAsset };
}

/** Lines with their uncertain counts, and the risk events that the plan gives rise to. */
function costInputs(
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

export function lineClaimsOf(session: Session): LineClaims {
  return new Map(readLineClaims(session.workspace()).map((claim) => [claim.lineId, claim]));
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
