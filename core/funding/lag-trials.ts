// The days from spending to payment, one draw a trial: in a trial in which review is slow, it is slow for every claim. That
// is the careful reading of a range without a published figure (programs.json, disbursement, lag_note).

import { createGenerator } from '../chance/generator';
import { createSampler } from '../chance/latin-hypercube';
import { marginalAtNormal, marginalOf } from '../chance/marginal';
import type { ThreePoint } from '../schedule/timeline';

/** Whole days, beta-PERT on low, likely and high; the same seed gives the same days. */
export function lagTrials(lag: ThreePoint, trials: number, seed: number): Int32Array {
  const marginal = marginalOf({ distribution: 'pert', ...lag });
  const scores = new Float64Array(trials);
  createSampler(trials, 'lhs').drawNormals(createGenerator(seed, 'reimbursement lag'), scores);
  return Int32Array.from(scores, (z) => Math.round(marginalAtNormal(marginal, z)));
}
