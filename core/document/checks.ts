// Checks for what sent real applications back (reference, known deficiencies), each with how many, which, and what would
// settle it, so that the remedy is a click away. What the program cannot see is listed apart, to be checked by hand.

import { assetChecks } from './checks/asset-checks';
import type { CheckedRun, DocumentCheck } from './checks/check';
import { priceChecks, sameCostTwice } from './checks/price-checks';
import { checksByHand, leftOutByChoice, scopeChecks, undecided } from './checks/scope-checks';

export type { CheckedRun, DocumentCheck } from './checks/check';

/** Every check that a run allows, in the order of the reference; `checksByHand` follow apart. */
export function documentChecks(run: CheckedRun): DocumentCheck[] {
  return [
    ...priceChecks(run),
    ...assetChecks(run),
    ...scopeChecks(run),
    sameCostTwice(run.lines),
    leftOutByChoice(run),
    undecided(run),
  ];
}

export { checksByHand };
