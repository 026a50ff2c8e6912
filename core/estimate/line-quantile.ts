// The cost of one line at a given probability. With a quantity that is uncertain too the cost is a product, whose
// quantile is found by halving: P(quantity x unit <= x) is averaged over the quantities.

import { marginalAtNormal, tabulate } from '../chance/marginal';
import { normalQuantile } from '../chance/normal';
import type { PertTables } from '../chance/pert-table';
import { gridPoints, gridProbabilities } from '../chance/quantile-grid';
import { constantCents, hasUncertainQuantity, type LineModel } from './line-model';

const QUANTITIES = 32;
const HALVINGS = 50;

/** Cents at probability `p`. */
export function lineQuantile(model: LineModel, p: number, pertTables: PertTables): number {
  const { unitCost, quantityLow, quantityHigh } = model;
  const constant = constantCents(model);
  if (constant !== null) return constant;
  if (!hasUncertainQuantity(model)) return quantityLow * marginalAtNormal(unitCost, normalQuantile(p));
  if (unitCost.kind === 'fixed') return unitCost.value * (quantityLow + p * (quantityHigh - quantityLow));
  const table = tabulate(unitCost, pertTables);
  let [low, high] = extremes(table, model);
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (probabilityAtMost(middle, table, model) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function extremes(table: Float64Array, { quantityLow, quantityHigh }: LineModel): [number, number] {
  const units = [table[0] ?? 0, table[gridPoints - 1] ?? 0];
  const corners = units.flatMap((unit) => [unit * quantityLow, unit * quantityHigh]);
  return [Math.min(...corners), Math.max(...corners)];
}

function probabilityAtMost(costCents: number, table: Float64Array, model: LineModel): number {
  const width = model.quantityHigh - model.quantityLow;
  let sum = 0;
  for (let i = 0; i < QUANTITIES; i += 1) {
    sum += unitProbability(costCents / (model.quantityLow + (width * (i + 0.5)) / QUANTITIES), table);
  }
  return sum / QUANTITIES;
}

/** P(unit cost <= x): the grid cell by halving, a straight line in it. */
function unitProbability(x: number, table: Float64Array): number {
  let [from, to] = [0, gridPoints];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((table[middle] ?? 0) <= x) from = middle + 1;
    else to = middle;
  }
  if (from === 0) return 0;
  if (from === gridPoints) return 1;
  const [left, right] = [table[from - 1] ?? 0, table[from] ?? 0];
  const [below, above] = [gridProbabilities[from - 1] ?? 0, gridProbabilities[from] ?? 0];
  return below + ((x - left) / (right - left)) * (above - below);
}
