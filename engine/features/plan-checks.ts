import { checksByHand, documentChecks } from '../../core/document/checks';
import { readLineClaims } from '../../db/line-claims';
import { readWorkspaceRow } from '../../db/workspace-row';
import type { CallInput, CallOutput } from '../api';
import { decisionsOf } from '../run/eligibility-decisions';
import { evidencedLineIds } from '../run/evidenced-lines';
import { planStage } from '../run/plan-stage';
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
    funding: stage.run.program === null ? null : { decisions: decisionsOf(session, stage) },
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
