// The grid of normal scores on which quantile functions are tabulated: F^-1(Phi(z)) for z from -6 to 6 in
// steps of 1/64. In z, and not in probability, every distribution in use is smooth, so a straight line in each
// cell is within 4e-5 of a standard deviation. Beyond 6 lies two in a billion: the table ends there.

import { normalCdf } from './normal';

export const gridLimit = 6;
export const cellsPerUnit = 64;
export const gridPoints = 2 * gridLimit * cellsPerUnit + 1;

/** z of each grid point. */
export const gridScores: Float64Array = Float64Array.from(
  { length: gridPoints },
  (_, i) => i / cellsPerUnit - gridLimit,
);

/** Phi(z) of each grid point. */
export const gridProbabilities: Float64Array = gridScores.map(normalCdf);

/** Replaces normal scores by the tabulated quantiles, in place. */
export function throughTable(table: Float64Array, scores: Float64Array): void {
  const last = gridPoints - 1;
  for (let i = 0; i < scores.length; i += 1) {
    const position = ((scores[i] ?? 0) + gridLimit) * cellsPerUnit;
    if (position <= 0) scores[i] = table[0] ?? 0;
    else if (position >= last) scores[i] = table[last] ?? 0;
    else {
      const cell = position | 0;
      const left = table[cell] ?? 0;
      scores[i] = left + (position - cell) * ((table[cell + 1] ?? 0) - left);
    }
  }
}

/** Normal scores of one variable: what it shares with others plus its own, in their proportions. */
export interface MixedScores {
  /** Place on the grid of the shared part (`gridPosition`). */
  readonly sharedPositions: Float64Array;
  readonly scores: Float64Array;
  readonly ownWeight: number;
}

/** Cells from the start of the grid to a normal score. */
export function gridPosition(score: number): number {
  return (score + gridLimit) * cellsPerUnit;
}

/** Adds the tabulated quantile of each score, shared + ownWeight x own, to `sum`: mixing and adding in one pass. */
export function addQuantiles(table: Float64Array, mixed: MixedScores, sum: Float64Array): void {
  const { sharedPositions, scores } = mixed;
  const weight = mixed.ownWeight * cellsPerUnit;
  const last = gridPoints - 1;
  for (let i = 0; i < sum.length; i += 1) {
    const position = (sharedPositions[i] ?? 0) + weight * (scores[i] ?? 0);
    const cell = position | 0;
    // One comparison for both ends: the first and the last cell are off the fast path.
    if ((cell - 1) >>> 0 < last - 1) {
      const left = table[cell] ?? 0;
      sum[i] = (sum[i] ?? 0) + (left + (position - cell) * ((table[cell + 1] ?? 0) - left));
    } else {
      sum[i] = (sum[i] ?? 0) + (table[cell < 1 ? 0 : last] ?? 0);
    }
  }
}
