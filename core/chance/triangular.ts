// Triangular distribution on the unit interval with the most likely value at `mode` in [0, 1]. A cost is
// low + (high - low) x this variable.

export function triangularMean(mode: number): number {
  return (1 + mode) / 3;
}

export function triangularVariance(mode: number): number {
  return (1 - mode + mode * mode) / 18;
}

/** @param upper 1 - p, asked for separately because near 1 it cannot be had from p */
export function triangularQuantile(mode: number, p: number, upper: number): number {
  return p <= mode ? Math.sqrt(p * mode) : 1 - Math.sqrt(upper * (1 - mode));
}
