// Tiers: who is paid first. Those of the reimbursement program (Public Law 116-260, section 901; 47 CFR 1.50004) are
// first those with up to 2,000,000 customers, affiliates counted; then educational institutions with their own network;
// then all others. A program of the user's has the tiers of its form. An applicant stands in the first tier that takes it.

import { countOf } from '../count-of';
import type { Cents } from '../money/cents';
import { type ApplicantKind, applicantWords } from './applicant';
import type { Program } from './program';

export interface ProgramTier {
  readonly tier: number;
  readonly maxCustomers: number | null;
  readonly applicants: 'any' | 'educational';
  /** Approved demand of the tier; null = not known. */
  readonly demandCents: Cents | null;
}

export interface TierAnswer {
  /** null where the program has no tiers. */
  readonly tier: number | null;
  /** True where the applicant is too large for the program at all. */
  readonly tooLarge: boolean;
  readonly remarks: readonly string[];
}

/** In the order of payment; empty where the program has none. */
export function tiersOf(program: Program): readonly ProgramTier[] {
  if (program.own !== undefined) {
    return program.own.tiers.map((tier, index) => ({ ...tier, tier: index + 1 }));
  }
  if (program.tier1MaxCustomers === null) return [];
  return [
    {
      tier: 1,
      maxCustomers: program.tier1MaxCustomers,
      applicants: 'any',
      demandCents: program.demandCents,
    },
    { tier: 2, maxCustomers: null, applicants: 'educational', demandCents: null },
    { tier: 3, maxCustomers: null, applicants: 'any', demandCents: null },
  ];
}

export function tierOf(
  program: Program,
  customers: number | null,
  kind: ApplicantKind = 'provider',
): TierAnswer {
  const { maxCustomers } = program;
  const tiers = tiersOf(program);
  if (customers === null) return unknownCustomers(program, tiers, kind);
  if (maxCustomers !== null && customers > maxCustomers) {
    return refusedAtAll(
      `${countOf(customers, 'customer')}: above the limit of ${count(maxCustomers)}, the program pays nothing`,
    );
  }
  if (tiers.length === 0) return { tier: null, tooLarge: false, remarks: [] };
  const found = tiers.find((tier) => takes(tier, kind) && customers <= (tier.maxCustomers ?? customers));
  if (found === undefined)
    return refusedAtAll(`${countOf(customers, 'customer')}: in no tier of the program`);
  if (found.tier === 1) return { tier: 1, tooLarge: false, remarks: [] };
  return { tier: found.tier, tooLarge: false, remarks: [laterRemark(customers, tiers, found, kind)] };
}

function takes(tier: ProgramTier, kind: ApplicantKind): boolean {
  return tier.applicants === 'any' || kind === tier.applicants;
}

function refusedAtAll(remark: string): TierAnswer {
  return { tier: null, tooLarge: true, remarks: [remark] };
}

function laterRemark(
  customers: number,
  tiers: readonly ProgramTier[],
  found: ProgramTier,
  kind: ApplicantKind,
): string {
  const limit = tiers[0]?.maxCustomers ?? null;
  const above = limit === null ? '' : `: above ${count(limit)}, so paid after the first tier`;
  const other = tiers.find((tier) => tier.applicants === 'educational');
  if (kind === 'educational') return `${applicantWords(kind)} with ${customerWords(customers)}${above}`;
  if (other === undefined || other.tier >= found.tier) return `${customerWords(customers)}${above}`;
  return `${customerWords(customers)}${above} (an educational institution with its own network would be in tier ${other.tier})`;
}

function unknownCustomers(program: Program, tiers: readonly ProgramTier[], kind: ApplicantKind): TierAnswer {
  const first = tiers.find((tier) => takes(tier, kind));
  const limit = first?.maxCustomers ?? program.maxCustomers;
  const tier = first?.tier ?? null;
  if (limit === null) return { tier, tooLarge: false, remarks: [] };
  const remark = `The number of customers is not given: computed for an applicant with at most ${count(limit)}, affiliates counted`;
  return { tier, tooLarge: false, remarks: [remark] };
}

function customerWords(customers: number): string {
  return countOf(customers, 'customer');
}

function count(customers: number): string {
  return customers.toLocaleString('en-US');
}
