// What the program of a run decides of each plan line. Needs the plan alone, no simulation, and is decided in one place so
// that estimate, cash flow and the check of the documents agree.

import { decideEligibility } from '../../core/funding/eligibility';
import type { EligibilityDecision } from '../../core/funding/funding';
import type { LineClaims } from '../../core/funding/line-claim';
import type { Asset, AssetId } from '../../core/inventory/asset';
import { readLineClaims } from '../../db/line-claims';
import type { Session } from '../session';
import type { PlanStage } from './plan-stage';

export interface AssetContext {
  readonly assetsById: ReadonlyMap<AssetId, Asset>;
  /** The listed entity of each asset's own verdict. */
  readonly entityByAsset: ReadonlyMap<AssetId, string | null>;
}

export function assetContext({ flags }: PlanStage): AssetContext {
  return {
    assetsById: new Map(flags.assets.map(({ asset }) => [asset.id, asset])),
    entityByAsset: new Map(flags.assets.map(({ asset, verdict }) => [asset.id, verdict.entityId])),
  };
}

export function lineClaimsOf(session: Session): LineClaims {
  return new Map(readLineClaims(session.workspace()).map((claim) => [claim.lineId, claim]));
}

/** One decision a line, in the order of the lines; none where no program was chosen. */
export function decisionsOf(
  session: Session,
  stage: PlanStage,
  { assetsById, entityByAsset }: AssetContext = assetContext(stage),
): EligibilityDecision[] {
  const { run, lines } = stage;
  if (run.program === null) return [];
  return decideEligibility(lines, assetsById, run.program, {
    asOf: run.asOf,
    entityByAsset,
    lineClaims: lineClaimsOf(session),
  });
}
