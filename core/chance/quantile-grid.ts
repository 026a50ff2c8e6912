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
