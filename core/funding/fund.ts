// Support under one program or bill (method 5): which lines count, what fraction of them is paid, what is left for
// the operator, and when the money moves. Support = proration factor x cost share x eligible point estimate.

import type { CostedLine } from '../document/run-result';
import { type Fraction, fraction } from '../fraction';
import type { Asset, AssetId } from '../inventory/asset';
import { type Cents, cents, formatCents, sumCents } from '../money/cents';
import { cashByQuarter, peakAdvance } from './cash';
import { decideEligibility } from './eligibility';
import { eligibilityRemarks } from './eligibility-remarks';
import type { EligibilityDecision, FundingResult, FundingSettings } from './funding';
import type { LineClaims } from './line-claim';
import { type FundingTrials, netTrials, summarizeNet } from './net-cost';
import type { Program } from './program';
import { type ProgramStanding, programStanding } from './program-status';
import { type ProrationOutcome, prorate, withoutMoney } from './proration';
import { shareOfFraction, takeShare } from './share';

export interface FundInput {
  readonly program: Program;
  readonly lines: readonly CostedLine[];
  readonly assetsById: ReadonlyMap<AssetId, Asset>;
  /** Listed entity of each asset, from its verdict; see `EligibilityOptions`. */
  readonly entityByAsset?: ReadonlyMap<AssetId, string | null>;
  readonly settings: FundingSettings;
  /** What the user said of single lines; see `EligibilityOptions`. */
  readonly lineClaims?: LineClaims;
  /** From the estimate, with the weights of `eligibleWeights`; without them the net cost is the point estimate's. */
  readonly trials?: FundingTrials;
}

export function fund(input: FundInput): FundingResult {
  const { program, lines, assetsById, settings } = input;
  const standing = programStanding(program, settings.asOf);
  const options = {
    asOf: settings.asOf,
    ...(input.entityByAsset && { entityByAsset: input.entityByAsset }),
    ...(input.lineClaims && { lineClaims: input.lineClaims }),
  };
  const decisions = decideEligibility(lines, assetsById, program, options);
  const eligibleCents = sumCents(decisions, (decision) => decision.eligibleCents);
  const outcome = prorationOf(program, standing, settings);
  const costShare = program.costShare ?? fraction(1);
  const prorated = takeShare(takeShare(eligibleCents, shareOfFraction(costShare)), outcome.share);
  const supportCents = withinApplicantCap(prorated, program);
  const lagDays = settings.reimbursementLagDays.likely;
  const quarters = cashByQuarter({ lines, decisions, supportCents, lagDays });
  return {
    program: program.id,
    programName: program.name,
    statusAsOf: standing.text,
    inForce: standing.inForce,
    openToNewApplicants: standing.openToNewApplicants,
    eligibleCents,
    decisions,
    ineligible: ineligibleParts(decisions),
    proration: outcome.proration,
    supportCents,
    netCents: netOf(input, supportCents, costShare),
    cashByQuarter: quarters,
    peakAdvanceCents: peakAdvance(quarters),
    remarks: [
      ...standing.remarks,
      ...outcome.remarks,
      ...applicantCapRemarks(prorated, program),
      ...(standing.canPay ? [...costShareRemarks(program), ...eligibilityRemarks(input, decisions)] : []),
    ],
  };
}

function costShareRemarks(program: Program): string[] {
  if (program.costShare !== null) return [];
  return ['The text states no cost share: 100% of the eligible cost is taken as payable'];
}

function withinApplicantCap(amount: Cents, { own }: Program): Cents {
  const cap = own?.applicantCapCents ?? null;
  return cap === null || amount <= cap ? amount : cap;
}

function applicantCapRemarks(amount: Cents, program: Program): string[] {
  const capped = withinApplicantCap(amount, program);
  if (capped === amount) return [];
  return [
    `${formatCents(amount)} would be paid without the limit of ${formatCents(capped)} for each applicant`,
  ];
}

function prorationOf(
  program: Program,
  standing: ProgramStanding,
  settings: FundingSettings,
): ProrationOutcome {
  return standing.canPay ? prorate(program, settings) : withoutMoney(null, standing.text);
}

function ineligibleParts(decisions: readonly EligibilityDecision[]): FundingResult['ineligible'] {
  return decisions.flatMap(({ lineId, notCounted }) => notCounted.map((part) => ({ lineId, ...part })));
}

function netOf(input: FundInput, allocationCents: Cents, costShare: Fraction): FundingResult['netCents'] {
  const { trials, lines } = input;
  if (trials !== undefined && trials.totals.length > 0) {
    return summarizeNet(netTrials({ trials, allocationCents, costShare }));
  }
  const net = cents(sumCents(lines, (line) => line.pointCents) - allocationCents);
  return { mean: net, p50: net, p80: net };
}
