// Net cost, trial by trial (method 5): what the change costs in the trial less what the program pays. The allocation
// is fixed by the approved estimate, so a trial that turns out dearer is not paid more, and one that turns out cheaper
// is paid only its own eligible cost: net = total - min(allocation, cost share x eligible cost of the trial).

import { percentile } from '../chance/percentile';
import type { Fraction } from '../fraction';
import { type Cents, cents } from '../money/cents';
import type { FundingResult } from './funding';

export interface FundingTrials {
  /** Total of each trial in cents. */
  readonly totals: Float64Array;
  /** Eligible part of the same trials, from the weights of `eligibleWeights`. */
  readonly eligible: Float64Array;
}

export interface NetCostInput {
  readonly trials: FundingTrials;
  readonly allocationCents: Cents;
  readonly costShare: Fraction;
}

/** Net cost of each trial, in the order of the trials. */
export function netTrials({ trials, allocationCents, costShare }: NetCostInput): Float64Array {
  return trials.totals.map(
    (total, index) => total - Math.min(allocationCents, costShare * (trials.eligible[index] ?? 0)),
  );
}

/** @throws RangeError without trials */
export function summarizeNet(net: Float64Array): FundingResult['netCents'] {
  if (net.length === 0) throw new RangeError('no trials to summarize');
  const mean = net.reduce((sum, value) => sum + value, 0) / net.length;
  const sorted = Float64Array.from(net).sort();
  return {
    mean: wholeCents(mean),
    p50: wholeCents(percentile(sorted, 50)),
    p80: wholeCents(percentile(sorted, 80)),
  };
}

function wholeCents(value: number): Cents {
  return cents(Math.round(value));
}
