// Sampling (method 3). Latin hypercube (McKay, Beckman and Conover, Technometrics 21, 1979): each variable is
// cut into as many strata of equal probability as there are trials, each stratum is drawn from once, and the
// strata come in a random order of their own. Plain Monte Carlo draws every trial independently. The strata are
// laid on the independent normals of the copula, before they are mixed.

import type { Generator } from './generator';
import { toNormals } from './normal-table';

export type Sampling = 'lhs' | 'mc';

export interface Sampler {
  /** Fills `out` (length = trials) with uniforms strictly inside (0, 1). */
  drawUniforms(generator: Generator, out: Float64Array): void;
  /** Fills `out` (length = trials) with standard normals. */
  drawNormals(generator: Generator, out: Float64Array): void;
}

const TWO_TO_MINUS_32 = 2 ** -32;
const { floor } = Math;

/** Holds the working memory for one variable, so that thousands of them can be drawn one after the other. */
export function createSampler(trials: number, sampling: Sampling): Sampler {
  const drawUniforms = sampling === 'lhs' ? stratified(trials) : independent(trials);
  return {
    drawUniforms,
    drawNormals: (generator, out) => {
      drawUniforms(generator, out);
      toNormals(out);
    },
  };
}

function stratified(trials: number): Sampler['drawUniforms'] {
  const inOrder = Int32Array.from({ length: trials }, (_, i) => i);
  const strata = new Int32Array(trials);
  const swaps = new Uint32Array(trials);
  const places = new Uint32Array(trials);
  return (generator, out) => {
    strata.set(inOrder);
    generator.fill(swaps);
    generator.fill(places);
    for (let i = 0; i < trials; i += 1) {
      const other = i + floor((swaps[i] ?? 0) * TWO_TO_MINUS_32 * (trials - i));
      const stratum = strata[other] ?? 0;
      strata[other] = strata[i] ?? 0;
      out[i] = (stratum + ((places[i] ?? 0) + 0.5) * TWO_TO_MINUS_32) / trials;
    }
  };
}

function independent(trials: number): Sampler['drawUniforms'] {
  const words = new Uint32Array(trials);
  return (generator, out) => {
    generator.fill(words);
    for (let i = 0; i < trials; i += 1) out[i] = ((words[i] ?? 0) + 0.5) * TWO_TO_MINUS_32;
  };
}
