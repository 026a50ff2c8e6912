// The whole run of one scenario: what every document shows.

import type { RunResult } from '../../core/document/run-result';
import { basisWidths } from '../../core/estimate/basis-width';
import { earlyEstimates } from '../../core/estimate/early-estimates';
import { fund } from '../../core/funding/fund';
import type { FundingResult } from '../../core/funding/funding';
import type { ThreePoint } from '../../core/schedule/timeline';
import { readEvidence } from '../../db/evidence';
import { readWorkspaceRow } from '../../db/workspace-row';
import type { RunInput } from '../api';
import type { Session } from '../session';
import type { Watch } from '../watch';
import { lineClaimsOf } from './eligibility-decisions';
import { type EstimateStage, eligibleSubset, estimateStage } from './estimate-stage';
import { evidencedLineIds } from './evidenced-lines';
import { timelineStage } from './timeline-stage';

export function fundingOf(session: Session, stage: EstimateStage): FundingResult | null {
  if (stage.program === null) return null;
  const { settings, asOf } = stage.run;
  const { totals, subsets } = stage.estimate.trials;
  return fund({
    program: stage.program,
    lines: stage.lines,
    assetsById: stage.assetsById,
    entityByAsset: stage.entityByAsset,
    settings: {
      asOf,
      customers: readWorkspaceRow(session.workspace()).customers,
      applicantKind: settings.applicantKind,
      availableCents: settings.availableCents,
      administrationCents: settings.administrationCents,
      demandCents: settings.demandCents,
      reimbursementLagDays: lagDaysOf(stage),
    },
    lineClaims: lineClaimsOf(session),
    trials: { totals, eligible: subsets[eligibleSubset] ?? new Float64Array(totals.length) },
  });
}

/** The program's own where its form gives one, else the setting. */
export function lagDaysOf({ program, run }: Pick<EstimateStage, 'program' | 'run'>): ThreePoint {
  return program?.own?.claimLagDays ?? run.settings.reimbursementLagDays;
}

export interface FundingStage extends EstimateStage {
  /** null where no program was chosen: nobody else pays. */
  readonly funding: FundingResult | null;
}

export async function fundingStage(session: Session, input: RunInput, watch: Watch): Promise<FundingStage> {
  const stage = await estimateStage(session, input, watch);
  return session.cache.once(`funding ${stage.run.key}`, async () => ({
    ...stage,
    funding: fundingOf(session, stage),
  }));
}

export async function runStage(session: Session, input: RunInput, watch: Watch): Promise<RunResult> {
  const stage = await timelineStage(session, input, watch);
  const { funding } = await fundingStage(session, input, watch);
  const workspace = readWorkspaceRow(session.workspace());
  return {
    stamp: stage.stamp,
    settings: stage.run.settings,
    scenario: stage.run.scenario,
    customers: workspace.customers,
    states: workspace.states,
    sites: stage.sites,
    flags: stage.flags,
    plan: stage.plan,
    lines: stage.lines,
    estimate: stage.estimate.result,
    timeline: stage.timeline,
    funding,
    early: earlyEstimates(session.reference().demandPresets, stage.run.asOf),
    widths: basisWidths(stage.lines, stage.estimate.result.tornado),
    evidenceFiles: readEvidence(session.workspace()),
    evidencedLineIds: evidencedLineIds(session, stage.lines),
  };
}
