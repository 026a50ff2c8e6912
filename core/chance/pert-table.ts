// Beta-PERT has no quantile in closed form and 5,000 lines have 5,000 modes, so the tables of 65 modes are made
// when first asked for and a line's table is interpolated between four of them (cubic, Lagrange). Each of the 65
// is exact at every eighth of a normal score and cubic Hermite between, with the exact slope phi(z)/f(x).
// Within 1e-5 of the range of the exact quantile; tested.

import { normalDensity } from './normal';
import { pertDensity, pertQuantileAtNormal } from './pert';
import { cellsPerUnit, gridPoints, gridScores } from './quantile-grid';

const MODES = 64;
const CELLS_PER_KNOT = cellsPerUnit / 8;

/** Quantiles of the unit PERT on the grid of normal scores, or at every `stride`-th point of it, by mode in [0, 1]. */
export type PertTables = (mode: number, stride?: number) => Float64Array;

/** The 65 tables hold no input of anybody's: made once, at first use, because together they take a tenth of a second. */
const known = new Map<number, Float64Array>();

export function createPertTables(): PertTables {
  return (mode, stride = 1) => interpolate(mode * MODES, stride);
}

function tableOf(index: number): Float64Array {
  const found = known.get(index);
  if (found) return found;
  const made = index > MODES / 2 ? mirrored(tableOf(MODES - index)) : exactTable(index / MODES);
  known.set(index, made);
  return made;
}

function interpolate(position: number, stride: number): Float64Array {
  const first = Math.min(Math.max(Math.floor(position) - 1, 0), MODES - 3);
  const x = position - first;
  const [a, b, c, d] = [tableOf(first), tableOf(first + 1), tableOf(first + 2), tableOf(first + 3)];
  const weightA = -((x - 1) * (x - 2) * (x - 3)) / 6;
  const weightB = (x * (x - 2) * (x - 3)) / 2;
  const weightC = -(x * (x - 1) * (x - 3)) / 2;
  const weightD = (x * (x - 1) * (x - 2)) / 6;
  const table = new Float64Array((gridPoints - 1) / stride + 1);
  for (let i = 0; i < table.length; i += 1) {
    const k = i * stride;
    table[i] = weightA * (a[k] ?? 0) + weightB * (b[k] ?? 0) + weightC * (c[k] ?? 0) + weightD * (d[k] ?? 0);
  }
  return table;
}

/** The mirror image: 1 - X has the mode 1 - mode. */
function mirrored(table: Float64Array): Float64Array {
  return table.map((_, i) => 1 - (table[gridPoints - 1 - i] ?? 0));
}

function exactTable(mode: number): Float64Array {
  const table = new Float64Array(gridPoints);
  const step = CELLS_PER_KNOT / cellsPerUnit;
  let right = knotAt(mode, 0);
  table[0] = right.value;
  for (let start = 0; start + CELLS_PER_KNOT < gridPoints; start += CELLS_PER_KNOT) {
    const left = right;
    right = knotAt(mode, start + CELLS_PER_KNOT);
    for (let i = 1; i <= CELLS_PER_KNOT; i += 1) {
      table[start + i] = hermite(left, right, { step, t: i / CELLS_PER_KNOT });
    }
  }
  return table;
}

interface Knot {
  readonly value: number;
  readonly slope: number;
}

function knotAt(mode: number, gridIndex: number): Knot {
  const z = gridScores[gridIndex] ?? 0;
  const value = pertQuantileAtNormal(mode, z);
  return { value, slope: normalDensity(z) / pertDensity(mode, value) };
}

function hermite(left: Knot, right: Knot, at: { step: number; t: number }): number {
  const { step, t } = at;
  const rest = 1 - t;
  return (
    rest * rest * ((1 + 2 * t) * left.value + t * step * left.slope) +
    t * t * ((1 + 2 * rest) * right.value - rest * step * right.slope)
  );
}
