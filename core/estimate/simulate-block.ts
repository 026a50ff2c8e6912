// One block of lines, all trials (method 3, correlation): z = sqrt(rb) O + sqrt(rw - rb) G + sqrt(1 - rw) e, unit
// cost = F^-1(Phi(z)). A block's sums depend on the seed and the names of its lines and groups alone, so
// blocks can be computed in any order and on any thread; added in their own order they give the same bytes.

import { createGenerator } from '../chance/generator';
import type { Sampler } from '../chance/latin-hypercube';
import { tabulate } from '../chance/marginal';
import type { PertTables } from '../chance/pert-table';
import { addQuantiles, gridPosition } from '../chance/quantile-grid';
import type { EstimateSettings } from './estimate';
import { countStream, hasUncertainQuantity, type LineModel } from './line-model';

export interface BlockSetting {
  readonly settings: EstimateSettings;
  /** The factor O, one standard normal a trial. */
  readonly overall: Float64Array;
  readonly sampler: Sampler;
  readonly pertTables: PertTables;
  /** For each subset the weight of every line, by the line's index. */
  readonly subsetWeights: readonly Float64Array[];
}

/** Sums over the lines of one block, in cents, one a trial. */
export interface BlockSums {
  readonly total: Float64Array;
  readonly subsets: readonly Float64Array[];
}

/** Working memory of one block, one value a trial. */
interface Scratch {
  /** sqrt(rb) O + sqrt(rw - rb) G of the present group, as a place on the grid of quantiles. */
  readonly sharedPositions: Float64Array;
  /** The line's own normals. */
  readonly scores: Float64Array;
  readonly costs: Float64Array;
  readonly counts: Float64Array;
}

export function simulateBlock(block: readonly LineModel[], setting: BlockSetting): BlockSums {
  const column = (): Float64Array => new Float64Array(setting.settings.trials);
  const sums: BlockSums = { total: column(), subsets: setting.subsetWeights.map(column) };
  const scratch: Scratch = { sharedPositions: column(), scores: column(), costs: column(), counts: column() };
  let group: string | null = null;
  for (const model of block) {
    if (model.line.group !== group) {
      group = model.line.group;
      drawShared(group, setting, scratch.sharedPositions);
    }
    addLine(model, setting, scratch, sums);
  }
  return sums;
}

/** sqrt(rb) O + sqrt(rw - rb) G: what the lines of a group have in common. */
function drawShared(group: string, setting: BlockSetting, shared: Float64Array): void {
  const { settings, overall, sampler } = setting;
  const [ofOverall, ofGroup] = [
    Math.sqrt(settings.rhoBetween),
    Math.sqrt(settings.rhoWithin - settings.rhoBetween),
  ];
  sampler.drawNormals(createGenerator(settings.seed, `group:${group}`), shared);
  for (let t = 0; t < shared.length; t += 1) {
    shared[t] = gridPosition(ofOverall * (overall[t] ?? 0) + ofGroup * (shared[t] ?? 0));
  }
}

/** Most lines stand in the total alone and have a known quantity: those go straight into the sum. */
function addLine(model: LineModel, setting: BlockSetting, scratch: Scratch, sums: BlockSums): void {
  const { settings, sampler, pertTables, subsetWeights } = setting;
  const { sharedPositions, scores, costs } = scratch;
  const mixed = { sharedPositions, scores, ownWeight: Math.sqrt(1 - settings.rhoWithin) };
  sampler.drawNormals(createGenerator(settings.seed, model.stream), scores);
  const table = tabulate(model.unitCost, pertTables);
  const uncertain = hasUncertainQuantity(model);
  if (!uncertain) scale(table, model.quantityLow);
  if (!uncertain && subsetWeights.every((weights) => (weights[model.index] ?? 0) === 0)) {
    addQuantiles(table, mixed, sums.total);
    return;
  }
  costs.fill(0);
  addQuantiles(table, mixed, costs);
  if (uncertain) timesQuantity(model, setting, scratch);
  addTo(sums.total, costs, 1);
  sums.subsets.forEach((sum, i) => {
    addTo(sum, costs, subsetWeights[i]?.[model.index] ?? 0);
  });
}

function timesQuantity(model: LineModel, { settings, sampler }: BlockSetting, scratch: Scratch): void {
  const { costs, counts } = scratch;
  sampler.drawUniforms(createGenerator(settings.seed, countStream(model)), counts);
  const width = model.quantityHigh - model.quantityLow;
  for (let t = 0; t < costs.length; t += 1) {
    costs[t] = (costs[t] ?? 0) * (model.quantityLow + width * (counts[t] ?? 0));
  }
}

function scale(table: Float64Array, quantity: number): void {
  for (let i = 0; i < table.length; i += 1) table[i] = (table[i] ?? 0) * quantity;
}

function addTo(sum: Float64Array, costs: Float64Array, weight: number): void {
  if (weight === 0) return;
  for (let t = 0; t < sum.length; t += 1) sum[t] = (sum[t] ?? 0) + weight * (costs[t] ?? 0);
}
