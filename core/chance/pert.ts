// Beta-PERT on the unit interval (method 3, lambda 4): with the most likely value at `mode` in [0, 1],
// alpha = 1 + 4 mode and beta = 1 + 4 (1 - mode), so alpha + beta = 6, mean (1 + 4 mode)/6 and variance
// alpha beta / 252. A cost is low + (high - low) x this variable.

import { incompleteBeta, logBeta } from './incomplete-beta';
import { normalCdf } from './normal';

const MOST_STEPS = 100;
// Bound once: a lookup of the global at every call is slow in a sandboxed context.
const { abs, exp, log, min } = Math;

export function pertMean(mode: number): number {
  return (1 + 4 * mode) / 6;
}

export function pertVariance(mode: number): number {
  return ((1 + 4 * mode) * (5 - 4 * mode)) / 252;
}

/** P(X <= x). */
export function pertCdf(mode: number, x: number): number {
  return incompleteBeta(x, 1 + 4 * mode, 5 - 4 * mode);
}

export function pertDensity(mode: number, x: number): number {
  if (x < 0 || x > 1) return 0;
  return x ** (4 * mode) * (1 - x) ** (4 - 4 * mode) * exp(-logBeta(1 + 4 * mode, 5 - 4 * mode));
}

/** Quantile at Phi(z). Asking by z and not by probability keeps both tails exact. */
export function pertQuantileAtNormal(mode: number, z: number): number {
  return z > 0 ? 1 - lowerQuantile(1 - mode, normalCdf(-z)) : lowerQuantile(mode, normalCdf(z));
}

/** x with P(X <= x) = p for p <= 1/2: Newton's steps, halved whenever they leave the bracket. */
function lowerQuantile(mode: number, p: number): number {
  const alpha = 1 + 4 * mode;
  let [low, high] = [0, 1];
  let x = min(0.5, exp((log(p * alpha) + logBeta(alpha, 6 - alpha)) / alpha));
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const error = pertCdf(mode, x) - p;
    if (error > 0) high = x;
    else low = x;
    const newton = x - error / pertDensity(mode, x);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (abs(next - x) <= 1e-14 * x) return next;
    x = next;
  }
  return x;
}
