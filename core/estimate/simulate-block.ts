// One block of lines, all trials (method 3, correlation): z = sqrt(rb) O + sqrt(rw - rb) G + sqrt(1 - rw) e, unit
// cost = F^-1(Phi(z)). A block's sums depend on the seed and the names of its lines and groups alone, so
// blocks can be computed in any order and on any thread; added in their own order they give the same bytes.

import { createGenerator } from '../chance/generator';
import type { Sampler } from '../chance/latin-hypercube';
import { tabulate } from '../chance/marginal';
import type { PertTables } from '../chance/pert-table';
import { throughTable } from '../chance/quantile-grid';
import type { EstimateSettings } from './estimate';
import { hasUncertainQuantity, type LineModel } from './line-model';

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

export function simulateBlock(block: readonly LineModel[], setting: BlockSetting): BlockSums {
  const { trials } = setting.settings;
  const sums: BlockSums = {
    total: new Float64Array(trials),
    subsets: setting.subsetWeights.map(() => new Float64Array(trials)),
  };
  const shared = new Float64Array(trials);
  const costs = new Float64Array(trials);
  let group: string | null = null;
  for (const model of block) {
    if (model.line.group !== group) {
      group = model.line.group;
      drawShared(group, setting, shared);
    }
    drawCosts(model, shared, { ...setting, costs });
    addTo(sums.total, costs, 1);
    sums.subsets.forEach((sum, i) => {
      addTo(sum, costs, setting.subsetWeights[i]?.[model.index] ?? 0);
    });
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
    shared[t] = ofOverall * (overall[t] ?? 0) + ofGroup * (shared[t] ?? 0);
  }
}

function drawCosts(
  model: LineModel,
  shared: Float64Array,
  { settings, sampler, pertTables, costs }: BlockSetting & { costs: Float64Array },
): void {
  const own = Math.sqrt(1 - settings.rhoWithin);
  sampler.drawNormals(createGenerator(settings.seed, model.stream), costs);
  for (let t = 0; t < costs.length; t += 1) costs[t] = (shared[t] ?? 0) + own * (costs[t] ?? 0);
  const table = tabulate(model.unitCost, pertTables);
  if (hasUncertainQuantity(model)) {
    throughTable(table, costs);
    timesQuantity(model, costs, { settings, sampler });
  } else {
    throughTable(
      table.map((unit) => unit * model.quantityLow),
      costs,
    );
  }
}

function timesQuantity(
  model: LineModel,
  costs: Float64Array,
  { settings, sampler }: Pick<BlockSetting, 'settings' | 'sampler'>,
): void {
  const uniforms = new Float64Array(costs.length);
  sampler.drawUniforms(createGenerator(settings.seed, `quantity:${model.stream}`), uniforms);
  const width = model.quantityHigh - model.quantityLow;
  for (let t = 0; t < costs.length; t += 1) {
    costs[t] = (costs[t] ?? 0) * (model.quantityLow + width * (uniforms[t] ?? 0));
  }
}

function addTo(sum: Float64Array, costs: Float64Array, weight: number): void {
  if (weight === 0) return;
  for (let t = 0; t < sum.length; t += 1) sum[t] = (sum[t] ?? 0) + weight * (costs[t] ?? 0);
}
