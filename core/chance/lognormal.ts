// Lognormal distribution given by its P10 and P90 (method 3): ln X is normal with mean mu and deviation sigma.

import { normalQuantile } from './normal';

export interface Lognormal {
  readonly mu: number;
  readonly sigma: number;
}

const Z90 = normalQuantile(0.9);

/** @throws RangeError unless 0 < p10 <= p90 (a bug: input is checked before) */
export function lognormalFrom(p10: number, p90: number): Lognormal {
  if (!(p10 > 0 && p10 <= p90)) throw new RangeError(`lognormal needs 0 < P10 <= P90: ${p10}, ${p90}`);
  const [low, high] = [Math.log(p10), Math.log(p90)];
  return { mu: (low + high) / 2, sigma: (high - low) / (2 * Z90) };
}

export function lognormalMean({ mu, sigma }: Lognormal): number {
  return Math.exp(mu + (sigma * sigma) / 2);
}

export function lognormalVariance(shape: Lognormal): number {
  return Math.expm1(shape.sigma ** 2) * lognormalMean(shape) ** 2;
}

/** The most likely value. */
export function lognormalMode({ mu, sigma }: Lognormal): number {
  return Math.exp(mu - sigma * sigma);
}
