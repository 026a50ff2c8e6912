// The standard normal distribution. Quantile: algorithm AS 241, PPND16 (Wichura, Applied Statistics 37, 1988,
// 477-484), about 16 digits. Distribution function: Hart's rational approximation in West's double-precision
// form ("Better approximations to cumulative normal functions", Wilmott, 2005): error under 1e-15, and under 1e-9 of
// the value itself out to z = -6, which the beta quantile needs. Coefficients run from the highest power down.

const CENTER_TOP = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
  1971.5909503065513, 133.14166789178438, 3.3871328727963665,
];
const CENTER_BOTTOM = [
  5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
  687.1870074920579, 42.31333070160091, 1,
];
const MIDDLE_TOP = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
  5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const MIDDLE_BOTTOM = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
  1.6763848301838038, 2.053191626637759, 1,
];
const TAIL_TOP = [
  2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
  0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
];
const TAIL_BOTTOM = [
  2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
  0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
];
const HART_TOP = [
  0.0352624965998911, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
  221.213596169931, 220.206867912376,
];
const HART_BOTTOM = [
  0.0883883476483184, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831,
  793.826512519948, 440.413735824752,
];
// Bound once: a lookup of the global at every call is slow in a sandboxed context.
const { abs, exp, log, sqrt } = Math;
const SQRT_2PI = sqrt(2 * Math.PI);

/** z with P(Z <= z) = p; -Infinity at 0 and Infinity at 1. */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * horner(CENTER_TOP, r)) / horner(CENTER_BOTTOM, r);
  }
  const tail = q < 0 ? p : 1 - p;
  if (tail <= 0) return q < 0 ? -Infinity : Infinity;
  const r = sqrt(-log(tail));
  const z =
    r <= 5
      ? horner(MIDDLE_TOP, r - 1.6) / horner(MIDDLE_BOTTOM, r - 1.6)
      : horner(TAIL_TOP, r - 5) / horner(TAIL_BOTTOM, r - 5);
  return q < 0 ? -z : z;
}

/** P(Z <= z). */
export function normalCdf(z: number): number {
  const lower = lowerTail(abs(z));
  return z > 0 ? 1 - lower : lower;
}

/** Density at z. */
export function normalDensity(z: number): number {
  return exp((-z * z) / 2) / SQRT_2PI;
}

function lowerTail(distance: number): number {
  if (distance > 37) return 0;
  const bell = exp((-distance * distance) / 2);
  if (distance < 7.07106781186547) return (bell * horner(HART_TOP, distance)) / horner(HART_BOTTOM, distance);
  const fraction = distance + 1 / (distance + 2 / (distance + 3 / (distance + 4 / (distance + 0.65))));
  return bell / fraction / SQRT_2PI;
}

function horner(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (const coefficient of coefficients) sum = sum * x + coefficient;
  return sum;
}
