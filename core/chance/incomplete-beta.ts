// Regularized incomplete beta function I_x(a, b): the distribution function of beta-PERT. Continued fraction
// NIST DLMF 8.17.22 by the modified Lentz method; log gamma by Lanczos' series (g = 7, nine terms), good to
// about 14 digits, which is more than a cost ever has.

const LANCZOS = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];
const TINY = 1e-300;
const ENOUGH = 1e-15;
const MOST_TERMS = 300;
// Bound once: a lookup of the global at every call is slow in a sandboxed context.
const { abs, exp, log, log1p } = Math;

/** ln of the gamma function, x >= 0.5. */
export function logGamma(x: number): number {
  const shifted = x - 1;
  const base = shifted + 7.5;
  let sum = LANCZOS[0] ?? 0;
  for (let i = 1; i < LANCZOS.length; i += 1) sum += (LANCZOS[i] ?? 0) / (shifted + i);
  return 0.5 * log(2 * Math.PI) + (shifted + 0.5) * log(base) - base + log(sum);
}

/** ln of the complete beta function B(a, b). */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** I_x(a, b) for 0 <= x <= 1 and a, b >= 0.5. */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = exp(a * log(x) + b * log1p(-x) - logBeta(a, b)) / a;
  return front * continuedFraction(x, a, b);
}

function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = awayFromZero(1 - ((a + b) * x) / (a + 1));
  d = 1 / d;
  let value = d;
  for (let m = 1; m <= MOST_TERMS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    value *= d * c;
    if (abs(d * c - 1) < ENOUGH) break;
  }
  return value;
}

function awayFromZero(value: number): number {
  return abs(value) < TINY ? TINY : value;
}
