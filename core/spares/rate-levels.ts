// The yearly rate is uncertain: nine equally likely values of its PERT distribution, the middles of nine equal slices. Pools of
// one category are on the same level, because a rate that was taken too low is too low for all of them.

import { marginalAtNormal, marginalOf } from '../chance/marginal';
import { normalQuantile } from '../chance/normal';
import type { ThreePoint } from '../schedule/timeline';

export const RATE_LEVELS = 9;

const levelScores = Array.from({ length: RATE_LEVELS }, (_, i) => normalQuantile((i + 0.5) / RATE_LEVELS));

/** Failures a unit and year, ascending. */
export function rateLevels({ low, likely, high }: ThreePoint): number[] {
  const marginal = marginalOf({ low, likely, high, distribution: low === high ? 'fixed' : 'pert' });
  return levelScores.map((score) => marginalAtNormal(marginal, score));
}

export function meanRate(perYear: ThreePoint): number {
  return rateLevels(perYear).reduce((sum, rate) => sum + rate, 0) / RATE_LEVELS;
}
