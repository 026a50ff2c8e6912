// A second implementation of method 3, written from the method alone and sharing no code with core/: other random
// numbers (Park and Miller's Lehmer generator), other normals (Box and Muller), the correlation matrix written out and
// factored (Cholesky) in place of common factors, the normal distribution by its power series, beta quantiles by
// adding up the density. Without correlation it draws beta by rejection. Slow and plain on purpose.

export interface PlainLine {
  readonly group: string;
  readonly quantity: number;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly distribution: string;
  /** The quantity lies anywhere between the two; lines with the same name of a count share the draw. */
  readonly counted?: { readonly low: number; readonly high: number; readonly count: string };
}

export interface PlainRisk {
  readonly probability: number;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

export interface PlainRun {
  readonly trials: number;
  readonly seed: number;
  readonly rhoWithin: number;
  readonly rhoBetween: number;
}

type Random = () => number;

// Bound once: a lookup of the global at every call is slow in a test's own context.
const { abs, cos, exp, log, sqrt } = Math;
const CELLS = 4_000;
const Z90 = 1.2815515655446004;

/** Totals of all trials, ascending, in the unit of the prices. */
export function secondEstimate(
  lines: readonly PlainLine[],
  run: PlainRun,
  risks: readonly PlainRisk[] = [],
): number[] {
  const random = lehmer(run.seed);
  const root = cholesky(lines.map((a, i) => lines.map((b, j) => (i === j ? 1 : correlation(a, b, run)))));
  const quantiles = lines.map(quantileOf);
  const impacts = risks.map((risk) => quantileOf({ ...risk, group: '', quantity: 1, distribution: 'pert' }));
  const totals = Array.from({ length: run.trials }, () => {
    const normals = lines.map(() => boxMuller(random));
    const places = new Map(lines.map(({ counted }) => [counted?.count, random()]));
    const prices = lines.reduce((total, line, i) => {
      const score = (root[i] ?? []).reduce((sum, weight, j) => sum + weight * (normals[j] ?? 0), 0);
      const quantity = quantityAt(line, places.get(line.counted?.count) ?? 0);
      return total + quantity * (quantiles[i]?.(normalProbability(score)) ?? Number.NaN);
    }, 0);
    return risks.reduce(
      (total, { probability }, i) =>
        random() < probability ? total + (impacts[i]?.(random()) ?? Number.NaN) : total,
      prices,
    );
  });
  return totals.sort((a, b) => a - b);
}

function quantityAt({ quantity, counted }: PlainLine, place: number): number {
  return counted === undefined ? quantity : counted.low + place * (counted.high - counted.low);
}

/** PERT lines without correlation: every beta variate by rejection under its density. */
export function rejectionEstimate(
  lines: readonly PlainLine[],
  run: { trials: number; seed: number },
): number[] {
  const random = lehmer(run.seed);
  const totals = Array.from({ length: run.trials }, () =>
    lines.reduce((total, line) => {
      const mode = (line.likely - line.low) / (line.high - line.low);
      return total + line.quantity * (line.low + (line.high - line.low) * rejectedBeta(mode, random));
    }, 0),
  );
  return totals.sort((a, b) => a - b);
}

function lehmer(seed: number): Random {
  let state = BigInt(seed) + 1n;
  return () => {
    state = (state * 48_271n) % 2_147_483_647n;
    return Number(state) / 2_147_483_647;
  };
}

function boxMuller(random: Random): number {
  return sqrt(-2 * log(random())) * cos(2 * Math.PI * random());
}

function correlation(a: PlainLine, b: PlainLine, { rhoWithin, rhoBetween }: PlainRun): number {
  return a.group === b.group ? rhoWithin : rhoBetween;
}

function cholesky(matrix: readonly (readonly number[])[]): number[][] {
  const root: number[][] = matrix.map(() => []);
  matrix.forEach((row, i) => {
    for (let j = 0; j <= i; j += 1) {
      const [mine, other] = [root[i] ?? [], root[j] ?? []];
      const known = other.slice(0, j).reduce((sum, value, k) => sum + value * (mine[k] ?? 0), 0);
      const rest = (row[j] ?? 0) - known;
      mine[j] = i === j ? sqrt(rest) : rest / (other[j] ?? 1);
    }
  });
  return root;
}

/** Phi(x) = 1/2 + phi(x) (x + x^3/3 + x^5/15 + ...): Marsaglia, Journal of Statistical Software 11(4), 2004. */
function normalProbability(x: number): number {
  let [term, sum] = [x, x];
  for (let k = 3; abs(term) > 1e-17; k += 2) {
    term *= (x * x) / k;
    sum += term;
  }
  return 0.5 + (sum * exp(-(x * x) / 2)) / sqrt(2 * Math.PI);
}

function quantileOf(line: PlainLine): (p: number) => number {
  const { low, likely, high } = line;
  if (line.distribution === 'fixed') return () => likely;
  if (line.distribution === 'lognormal') return (p) => lognormalByHalving(p, low, high);
  const mode = (likely - low) / (high - low);
  const density =
    line.distribution === 'pert'
      ? (x: number) => x ** (4 * mode) * (1 - x) ** (4 - 4 * mode)
      : (x: number) => (x < mode ? x / mode : (1 - x) / (1 - mode));
  const cumulative = addedUp(density);
  return (p) => low + (high - low) * inverted(cumulative, p);
}

/** P(X <= x) at 4,001 places, by Simpson's rule in each cell, scaled to end at one. */
function addedUp(density: (x: number) => number): number[] {
  const sums = [0];
  for (let i = 0; i < CELLS; i += 1) {
    const cell = density(i / CELLS) + 4 * density((i + 0.5) / CELLS) + density((i + 1) / CELLS);
    sums.push((sums[i] ?? 0) + cell);
  }
  return sums.map((sum) => sum / (sums[CELLS] ?? 1));
}

function inverted(cumulative: readonly number[], p: number): number {
  let cell = 0;
  for (let jump = 2_048; jump >= 1; jump /= 2) {
    if (cell + jump < CELLS && (cumulative[cell + jump] ?? 1) <= p) cell += jump;
  }
  const [below, above] = [cumulative[cell] ?? 0, cumulative[cell + 1] ?? 1];
  return (cell + (p - below) / (above - below)) / CELLS;
}

function lognormalByHalving(p: number, p10: number, p90: number): number {
  let [from, to] = [-8, 8];
  for (let step = 0; step < 40; step += 1) {
    const middle = (from + to) / 2;
    if (normalProbability(middle) < p) from = middle;
    else to = middle;
  }
  return sqrt(p10 * p90) * (p90 / p10) ** (from / (2 * Z90));
}

function rejectedBeta(mode: number, random: Random): number {
  const density = (x: number): number => x ** (4 * mode) * (1 - x) ** (4 - 4 * mode);
  const peak = density(mode);
  for (;;) {
    const x = random();
    if (random() * peak <= density(x)) return x;
  }
}
