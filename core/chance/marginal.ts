// One uncertain amount by itself: what low, likely and high mean under each distribution (method 3), with mean,
// variance and quantile in closed form. A range of no width is the fixed amount, whatever the distribution.

import { type Lognormal, lognormalFrom, lognormalMean, lognormalVariance } from './lognormal';
import { normalCdf } from './normal';
import { pertMean, pertQuantileAtNormal, pertVariance } from './pert';
import type { PertTables } from './pert-table';
import { gridPoints, gridProbabilities, gridScores } from './quantile-grid';
import { triangularMean, triangularQuantile, triangularVariance } from './triangular';

export type Marginal =
  | { readonly kind: 'fixed'; readonly value: number }
  | {
      readonly kind: 'pert' | 'triangular';
      readonly low: number;
      readonly width: number;
      /** Place of the most likely value between low and high, 0 to 1. */
      readonly mode: number;
    }
  | { readonly kind: 'lognormal'; readonly shape: Lognormal };

export interface ThreeValues {
  readonly distribution: 'pert' | 'triangular' | 'lognormal' | 'fixed';
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** @throws RangeError for values out of order (a bug: input is checked before) */
export function marginalOf({ distribution, low, likely, high }: ThreeValues): Marginal {
  if (distribution === 'fixed') return { kind: 'fixed', value: likely };
  if (low === high) return { kind: 'fixed', value: low };
  if (distribution === 'lognormal') return { kind: 'lognormal', shape: lognormalFrom(low, high) };
  if (!(low <= likely && likely <= high)) throw new RangeError(`not in order: ${low}, ${likely}, ${high}`);
  return { kind: distribution, low, width: high - low, mode: (likely - low) / (high - low) };
}

export function marginalMean(marginal: Marginal): number {
  if (marginal.kind === 'fixed') return marginal.value;
  if (marginal.kind === 'lognormal') return lognormalMean(marginal.shape);
  const unit = marginal.kind === 'pert' ? pertMean(marginal.mode) : triangularMean(marginal.mode);
  return marginal.low + marginal.width * unit;
}

export function marginalVariance(marginal: Marginal): number {
  if (marginal.kind === 'fixed') return 0;
  if (marginal.kind === 'lognormal') return lognormalVariance(marginal.shape);
  const unit = marginal.kind === 'pert' ? pertVariance(marginal.mode) : triangularVariance(marginal.mode);
  return marginal.width ** 2 * unit;
}

/** F^-1(Phi(z)): z = 0 gives the median, z = 1.2816 the P90. */
export function marginalAtNormal(marginal: Marginal, z: number): number {
  if (marginal.kind === 'fixed') return marginal.value;
  if (marginal.kind === 'lognormal') return Math.exp(marginal.shape.mu + marginal.shape.sigma * z);
  const unit =
    marginal.kind === 'pert'
      ? pertQuantileAtNormal(marginal.mode, z)
      : triangularQuantile(marginal.mode, normalCdf(z), normalCdf(-z));
  return marginal.low + marginal.width * unit;
}

/** The quantile function on the grid of normal scores, or at every `stride`-th point of it. */
export function tabulate(marginal: Marginal, pertTables: PertTables, stride = 1): Float64Array {
  if (marginal.kind === 'pert')
    return scaled(pertTables(marginal.mode, stride), marginal.low, marginal.width);
  const table = new Float64Array((gridPoints - 1) / stride + 1);
  if (marginal.kind === 'fixed') return table.fill(marginal.value);
  if (marginal.kind === 'lognormal') {
    const { mu, sigma } = marginal.shape;
    for (let i = 0; i < table.length; i += 1) table[i] = Math.exp(mu + sigma * (gridScores[i * stride] ?? 0));
    return table;
  }
  for (let i = 0; i < table.length; i += 1) {
    const k = i * stride;
    const [p, upper] = [gridProbabilities[k] ?? 0, gridProbabilities[gridPoints - 1 - k] ?? 0];
    table[i] = triangularQuantile(marginal.mode, p, upper);
  }
  return scaled(table, marginal.low, marginal.width);
}

function scaled(table: Float64Array, offset: number, factor: number): Float64Array {
  for (let i = 0; i < table.length; i += 1) table[i] = offset + factor * (table[i] ?? 0);
  return table;
}
