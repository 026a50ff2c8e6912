// The chance to finish in time when extensions may still come: the date in force stands unless the next extension is
// granted, which is asked for only after the one before it was. With an unknown probability only the ends are known.

import type { DeadlineOutcome } from './timeline';

export interface ChainChance {
  /** No further extension is granted. */
  readonly ifRefused: number;
  /** Every possible one is granted. */
  readonly ifGranted: number;
  /** Weighed by the probabilities; null where one of them is not known. */
  readonly expected: number | null;
}

/**
 * @param inForce chance to meet the date in force
 * @param further possible extensions of it, in order of date
 */
export function chainChance(
  inForce: Pick<DeadlineOutcome, 'pMet'>,
  further: readonly Pick<DeadlineOutcome, 'pMet' | 'probability'>[],
): ChainChance {
  let reached = 1;
  let expected: number | null = inForce.pMet;
  let before: number = inForce.pMet;
  for (const { pMet, probability } of further) {
    if (probability === null || expected === null) expected = null;
    else {
      reached *= probability;
      expected += reached * (pMet - before);
      before = pMet;
    }
  }
  return { ifRefused: inForce.pMet, ifGranted: further.at(-1)?.pMet ?? inForce.pMet, expected };
}
