// Tiers of the reimbursement program (Public Law 116-260, section 901; 47 CFR 1.50004): first those with up to
// 2,000,000 customers, affiliates counted; then educational institutions with their own network; then all others.
// Customers do not say whether an applicant is an educational institution, so a large applicant is put in the last tier.

import { countOf } from './count-of';
import type { Program } from './program';

export interface TierAnswer {
  /** null where the program has no tiers. */
  readonly tier: number | null;
  /** True where the applicant is too large for the program at all. */
  readonly tooLarge: boolean;
  readonly remarks: readonly string[];
}

const lastTier = 3;

export function tierOf(program: Program, customers: number | null): TierAnswer {
  const { maxCustomers, tier1MaxCustomers } = program;
  if (customers === null) return unknownCustomers(program);
  if (maxCustomers !== null && customers > maxCustomers) {
    const remark = `${countOf(customers, 'customer')}: above the limit of ${count(maxCustomers)}, the program pays nothing`;
    return { tier: null, tooLarge: true, remarks: [remark] };
  }
  if (tier1MaxCustomers === null) return { tier: null, tooLarge: false, remarks: [] };
  if (customers <= tier1MaxCustomers) return { tier: 1, tooLarge: false, remarks: [] };
  const remark = `${countOf(customers, 'customer')}: above ${count(tier1MaxCustomers)}, so paid after the first tier (an educational institution with its own network would be in tier 2)`;
  return { tier: lastTier, tooLarge: false, remarks: [remark] };
}

function unknownCustomers(program: Program): TierAnswer {
  const limit = program.tier1MaxCustomers ?? program.maxCustomers;
  const tier = program.tier1MaxCustomers === null ? null : 1;
  if (limit === null) return { tier, tooLarge: false, remarks: [] };
  const remark = `The number of customers is not given: computed for an applicant with at most ${count(limit)}, affiliates counted`;
  return { tier, tooLarge: false, remarks: [remark] };
}

function count(customers: number): string {
  return customers.toLocaleString('en-US');
}
