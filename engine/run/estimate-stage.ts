import type { RunStamp } from '../../core/document/run-result';
import { type EstimateRun, estimateSteps } from '../../core/estimate/run-estimate';
import { decideEligibility } from '../../core/funding/eligibility';
import { eligibleWeights } from '../../core/funding/eligible-weights';
import type { LineClaims } from '../../core/funding/line-claim';
import type { Program } from '../../core/funding/program';
import type { Asset, AssetId } from '../../core/inventory/asset';
import { problem, UserProblem } from '../../core/problem';
import { readLineClaims } from '../../db/line-claims';
import type { RunInput } from '../api';
import type { Session } from '../session';
import { drain, type Watch } from '../watch';
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
  const subsets = { [eligibleSubset]: eligibleWeights(decisions, lines) };
  const steps = estimateSteps(lines.map(asCostLine), [], estimateSettings(run.settings), {
    inputHash: stamp.inputHash,
    subsets,
  });
  const estimate = await drain(steps, watch, 'Simulating costs');
  return { ...stage, stamp, estimate, program, assetsById, entityByAsset };
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
