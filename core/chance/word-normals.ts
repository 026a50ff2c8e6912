// The normal quantile for tens of millions of draws, from 32-bit words. The lower half of the words is cut at every
// halving of the probability, each octave into 256 cells with a straight line in each: the cells get finer towards
// the tail at the rate at which the curve bends, so that no draw needs the exact function (normal.ts). Within 2e-6
// of it everywhere, which is far below what a trial can show; tested. The upper half is the mirror image.

import { normalQuantile } from './normal';

const OCTAVES = 33;
const CELLS = 256;
const STRIDE = CELLS + 1;
const TWO_TO_MINUS_23 = 2 ** -23;
const TWO_TO_MINUS_32 = 2 ** -32;
// Bound once: a lookup of the global at every call is slow in a sandboxed context.
const { clz32 } = Math;
const SCORES = octaveScores();

/** Turns words, as uniforms (word + 1/2) / 2^32, into standard normals. */
export function wordsToNormals(words: Uint32Array, out: Float64Array): void {
  for (let i = 0; i < out.length; i += 1) {
    const word = (words[i] ?? 0) | 0;
    const lower = word ^ (word >> 31);
    const octave = clz32(lower);
    const inOctave = lower << octave;
    const cell = octave * STRIDE + ((inOctave >>> 23) & 0xff);
    const left = SCORES[cell] ?? 0;
    const score = left + (inOctave & 0x7fffff) * TWO_TO_MINUS_23 * ((SCORES[cell + 1] ?? 0) - left);
    out[i] = word < 0 ? -score : score;
  }
}

/** Row k: scores of the words whose highest bit has k zeros before it, from the least to the greatest. */
function octaveScores(): Float64Array {
  const scores = new Float64Array(OCTAVES * STRIDE);
  for (let octave = 1; octave < OCTAVES; octave += 1) {
    for (let cell = 0; cell <= CELLS; cell += 1) {
      const word = octave === OCTAVES - 1 ? 0 : 2 ** (31 - octave) * (1 + cell / CELLS);
      scores[octave * STRIDE + cell] = normalQuantile((word + 0.5) * TWO_TO_MINUS_32);
    }
  }
  return scores;
}
