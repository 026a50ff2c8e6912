// Sampling (method 3). Latin hypercube (McKay, Beckman and Conover, Technometrics 21, 1979): each variable is
// cut into as many strata of equal probability as there are trials, each stratum is drawn from once, and the
// strata come in a random order of their own. Plain Monte Carlo draws every trial independently. The strata are
// laid on the independent normals of the copula, before they are mixed. One 32-bit word serves a trial: times the
// number of trials left, its whole part picks the trial for the next stratum, and what is over (19 bits at 10,000
// trials, 12 at a million) is the place within the stratum.

import type { Generator } from './generator';
import { normalQuantile } from './normal';
import { wordsToNormals } from './word-normals';

export type Sampling = 'lhs' | 'mc';

export interface Sampler {
  /** Fills `out` (length = trials) with uniforms strictly inside (0, 1). */
  drawUniforms(generator: Generator, out: Float64Array): void;
  /** Fills `out` (length = trials) with standard normals. */
  drawNormals(generator: Generator, out: Float64Array): void;
}

const TWO_TO_MINUS_32 = 2 ** -32;
/** Strata at either end in which the curve bends too much for a straight line: there the exact function is used. */
const BENT_STRATA = 32;

/** Holds the working memory for one variable, so that thousands of them can be drawn one after the other. */
export function createSampler(trials: number, sampling: Sampling): Sampler {
  return sampling === 'lhs' ? stratified(trials) : independent(trials);
}

function stratified(trials: number): Sampler {
  const deal = dealTrials(trials);
  const uniformEdges = Float64Array.from({ length: trials + 1 }, (_, i) => i / trials);
  const normalEdges = uniformEdges.map(normalQuantile);
  const bent = Array.from({ length: trials }, (_, stratum) => stratum).filter(
    (stratum) => stratum < BENT_STRATA || stratum >= trials - BENT_STRATA,
  );
  return {
    drawUniforms: (generator, out) => {
      deal.draw(generator, uniformEdges, out);
    },
    drawNormals: (generator, out) => {
      deal.draw(generator, normalEdges, out);
      for (const stratum of bent) {
        out[deal.trialOf(stratum)] = normalQuantile((stratum + deal.placeIn(stratum)) / trials);
      }
    },
  };
}

interface Deal {
  /** A value in each stratum, on a straight line between its edges, for the trial that it is dealt to. */
  draw(generator: Generator, edges: Float64Array, out: Float64Array): void;
  trialOf(stratum: number): number;
  /** On (0, 1). */
  placeIn(stratum: number): number;
}

/** Deals the trials to the strata in random order (Fisher and Yates' shuffle). */
function dealTrials(trials: number): Deal {
  const inOrder = Int32Array.from({ length: trials }, (_, i) => i);
  const order = new Int32Array(trials);
  const words = new Uint32Array(trials);
  const pickOf = (stratum: number): number =>
    ((words[stratum] ?? 0) + 0.5) * (TWO_TO_MINUS_32 * (trials - stratum));
  return {
    draw: (generator, edges, out) => {
      order.set(inOrder);
      generator.fill(words);
      deal(words, order, edges, out);
    },
    trialOf: (stratum) => order[stratum] ?? 0,
    placeIn: (stratum) => pickOf(stratum) % 1,
  };
}

function deal(words: Uint32Array, order: Int32Array, edges: Float64Array, out: Float64Array): void {
  const trials = out.length;
  let left = edges[0] ?? 0;
  for (let i = 0; i < trials; i += 1) {
    const pick = ((words[i] ?? 0) + 0.5) * (TWO_TO_MINUS_32 * (trials - i));
    const step = pick | 0;
    const trial = order[i + step] ?? 0;
    order[i + step] = order[i] ?? 0;
    order[i] = trial;
    const right = edges[i + 1] ?? 0;
    out[trial] = left + (pick - step) * (right - left);
    left = right;
  }
}

function independent(trials: number): Sampler {
  const words = new Uint32Array(trials);
  return {
    drawUniforms: (generator, out) => {
      generator.fill(words);
      for (let i = 0; i < trials; i += 1) out[i] = ((words[i] ?? 0) + 0.5) * TWO_TO_MINUS_32;
    },
    drawNormals: (generator, out) => {
      generator.fill(words);
      wordsToNormals(words, out);
    },
  };
}
