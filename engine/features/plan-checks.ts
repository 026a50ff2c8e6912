import { checksByHand, documentChecks } from '../../core/document/checks';
import { decideEligibility } from '../../core/funding/eligibility';
import { readLineClaims } from '../../db/line-claims';
import { readWorkspaceRow } from '../../db/workspace-row';
import type { CallInput, CallOutput } from '../api';
import { evidencedLineIds } from '../run/evidenced-lines';
import { type PlanStage, planStage } from '../run/plan-stage';
import type { Session } from '../session';
import type { Watch } from '../watch';

/** Decides eligibility by itself: no simulation is needed to say what a reviewer would send back. */
export async function planChecks(
  session: Session,
  input: CallInput<'plan-checks'>,
  watch: Watch,
): Promise<CallOutput<'plan-checks'>> {
  const stage = await planStage(session, input, watch);
  const lineClaims = readLineClaims(session.workspace());
  const checks = documentChecks({
    flags: stage.flags,
    plan: stage.plan,
    lines: stage.lines,
    sites: stage.sites,
    stamp: { workspaceName: readWorkspaceRow(session.workspace()).name },
    funding: decisionsOf(session, stage),
    evidencedLineIds: evidencedLineIds(session, stage.lines),
    lineClaims,
  });
  const { deficiencies } = session.reference();
  return {
    asOf: stage.run.asOf,
    program: stage.run.program?.name ?? null,
    checks: [...checks, ...checksByHand].map((check) => {
      const known = deficiencies.find(({ defect }) => defect === check.defect);
      return { ...check, source: known?.source ?? null, confidence: known?.confidence ?? null };
    }),
  };
}

function decisionsOf(session: Session, { run, lines, flags }: PlanStage) {
  if (run.program === null) return null;
  const assetsById = new Map(flags.assets.map(({ asset }) => [asset.id, asset]));
  const entityByAsset = new Map(flags.assets.map(({ asset, verdict }) => [asset.id, verdict.entityId]));
  const claims = readLineClaims(session.workspace());
  const lineClaims = new Map(claims.map((claim) => [claim.lineId, claim]));
  const options = { asOf: run.asOf, entityByAsset, lineClaims };
  return { decisions: decideEligibility(lines, assetsById, run.program, options) };
}
