// Proration among all applicants (method 5; 47 CFR 1.50004): what is left after administration goes tier by tier. A
// tier that can be paid in full is; in the first one that cannot, the rest is divided by largest remainder; later
// tiers get nothing. The parts add up to the money to the cent, and the order of the claims changes nothing.

import { type Fraction, fraction } from '../fraction';
import { allocate } from '../money/allocate';
import { type Cents, cents, formatCents, sumCents } from '../money/cents';
import { problem, type Result } from '../problem';
import type { ApplicantClaim } from './claims';

export interface TierPaid {
  readonly tier: number;
  readonly demandCents: Cents;
  readonly paidCents: Cents;
  /** Paid over demand; 1 for a tier that asks for nothing. */
  readonly factor: Fraction;
}

export interface ApplicantPaid extends ApplicantClaim {
  readonly allocatedCents: Cents;
}

export interface ClaimsAllocation {
  readonly availableCents: Cents;
  readonly administrationCents: Cents;
  /** In the order of payment. */
  readonly tiers: readonly TierPaid[];
  /** In the order of the claims. */
  readonly applicants: readonly ApplicantPaid[];
  /** What nobody asked for. */
  readonly leftCents: Cents;
}

export interface ClaimsInput {
  readonly claims: readonly ApplicantClaim[];
  readonly availableCents: Cents;
  readonly administrationCents: Cents;
}

/** Problems: negative money, or more administration than money. */
export function allocateClaims(input: ClaimsInput): Result<ClaimsAllocation> {
  const { claims, availableCents, administrationCents } = input;
  if (availableCents < 0 || administrationCents < 0) {
    return {
      ok: false,
      problems: [problem('an amount of money is negative', 'Give amounts of zero or more')],
    };
  }
  if (administrationCents > availableCents) {
    const remedy = `Give at most ${formatCents(availableCents)} for administration`;
    return { ok: false, problems: [problem('administration takes more than there is', remedy)] };
  }
  return { ok: true, value: payTiers(claims, availableCents, administrationCents) };
}

function payTiers(
  claims: readonly ApplicantClaim[],
  availableCents: Cents,
  administrationCents: Cents,
): ClaimsAllocation {
  const paid = new Map<ApplicantClaim, Cents>();
  const tiers: TierPaid[] = [];
  let left = cents(availableCents - administrationCents);
  for (const [tier, members] of byTier(claims)) {
    const demandCents = sumCents(members, (claim) => claim.approvedCents);
    const paidCents = cents(Math.min(left, demandCents));
    const parts = partsOf(members, paidCents, demandCents);
    for (const [index, claim] of members.entries()) paid.set(claim, parts[index] ?? cents(0));
    tiers.push({
      tier,
      demandCents,
      paidCents,
      factor: fraction(demandCents === 0 ? 1 : paidCents / demandCents),
    });
    // The first tier that falls short takes all that is left, so the later ones get nothing.
    left = cents(left - paidCents);
  }
  const applicants = claims.map((claim) => ({ ...claim, allocatedCents: paid.get(claim) ?? cents(0) }));
  return { availableCents, administrationCents, tiers, applicants, leftCents: left };
}

function byTier(claims: readonly ApplicantClaim[]): [number, ApplicantClaim[]][] {
  const tiers = new Map<number, ApplicantClaim[]>();
  for (const claim of claims) {
    const members = tiers.get(claim.tier);
    if (members === undefined) tiers.set(claim.tier, [claim]);
    else members.push(claim);
  }
  return [...tiers].sort(([a], [b]) => a - b);
}

function partsOf(members: readonly ApplicantClaim[], paidCents: Cents, demandCents: Cents): Cents[] {
  if (paidCents === demandCents) return members.map((claim) => claim.approvedCents);
  return allocate(
    paidCents,
    members.map((claim) => ({ key: claim.applicant, weight: claim.approvedCents })),
  );
}
