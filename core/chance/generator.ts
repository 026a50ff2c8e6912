// Pseudorandom words: xoshiro128** 1.1 (Blackman and Vigna, "Scrambled linear pseudorandom number generators",
// ACM TOMS 47, 2021), 32-bit arithmetic only, so that every engine gives the same words. A stream is named: the
// draws of a line depend on the seed and on the line's own name, never on how many lines stand before it, so an
// added line leaves all other draws as they were, and scenarios are compared on the same luck.

export interface Generator {
  /** Uniform on [0, 1), 32 bits. */
  next(): number;
  /** Fills with uniform 32-bit words. */
  fill(words: Uint32Array): void;
}

const TWO_TO_32 = 4_294_967_296;
// Bound once: a lookup of the global at every call is slow in a sandboxed context.
const { imul } = Math;

/**
 * @param seed any safe integer
 * @param stream name of the stream, e.g. `line:S1-RRU`
 */
export function createGenerator(seed: number, stream: string): Generator {
  return generatorFromState(seedState(seed, stream));
}

/** For the published test vectors; `state` is four words, not all zero. */
export function generatorFromState(state: Uint32Array): Generator {
  const word = new Uint32Array(1);
  return {
    next: () => {
      fillWords(state, word);
      return (word[0] ?? 0) / TWO_TO_32;
    },
    fill: (words) => fillWords(state, words),
  };
}

function fillWords(state: Uint32Array, words: Uint32Array): void {
  let [s0 = 0, s1 = 0, s2 = 0, s3 = 0] = state;
  for (let i = 0; i < words.length; i += 1) {
    const times5 = imul(s1, 5);
    words[i] = imul((times5 << 7) | (times5 >>> 25), 9);
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = (s3 << 11) | (s3 >>> 21);
  }
  state[0] = s0;
  state[1] = s1;
  state[2] = s2;
  state[3] = s3;
}

function seedState(seed: number, stream: string): Uint32Array {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`a seed is a whole number: ${seed}`);
  const seedMix = mix(mix(seed >>> 0) ^ (Math.floor(seed / TWO_TO_32) >>> 0));
  const first = mix(seedMix ^ fnv1a(stream, 0x811c9dc5));
  const second = mix(mix(seedMix + 0x9e3779b9) ^ fnv1a(stream, 0x01000193));
  const state = Uint32Array.of(
    splitmix32(first, 1),
    splitmix32(first, 2),
    splitmix32(second, 1),
    splitmix32(second, 2),
  );
  if (state.every((word) => word === 0)) state[0] = 1;
  return state;
}

/** The `step`-th output of splitmix32: a Weyl sequence through the mixer below. */
function splitmix32(state: number, step: number): number {
  return mix(state + imul(step, 0x9e3779b9));
}

/** Finalizer of MurmurHash3 (Appleby, public domain): every input bit reaches every output bit. */
function mix(value: number): number {
  let x = value | 0;
  x = imul(x ^ (x >>> 16), 0x85ebca6b);
  x = imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** FNV-1a over UTF-16 code units; two offsets give 64 bits, so that no two lines share a stream. */
function fnv1a(text: string, offset: number): number {
  let hash = offset;
  for (let i = 0; i < text.length; i += 1) {
    hash = imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}
