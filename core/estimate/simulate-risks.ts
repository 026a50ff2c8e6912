// The risk events of all trials: a uniform draw decides whether an event happens, an independent normal score
// what it then costs. With Latin hypercube sampling an event of 20% happens in 20% of the trials, not about that.

import { createGenerator } from '../chance/generator';
import { tabulate } from '../chance/marginal';
import { throughTable } from '../chance/quantile-grid';
import type { RiskModel } from './risk-model';
import type { BlockSetting } from './simulate-block';

export interface RiskTrials {
  /** Cost of all events, in cents, one a trial. */
  readonly total: Float64Array;
  /** By event id: 1 where the event happens in the trial. */
  readonly happened: Readonly<Record<string, Uint8Array>>;
}

export function simulateRisks(risks: readonly RiskModel[], setting: BlockSetting): RiskTrials {
  const { trials } = setting.settings;
  const total = new Float64Array(trials);
  const happened: Record<string, Uint8Array> = {};
  for (const model of risks) {
    const occurs = drawOccurrence(model, setting);
    const costs = drawImpact(model, setting);
    for (let t = 0; t < trials; t += 1) total[t] = (total[t] ?? 0) + (occurs[t] ?? 0) * (costs[t] ?? 0);
    happened[model.risk.id] = occurs;
  }
  return { total, happened };
}

function drawOccurrence(model: RiskModel, { settings, sampler }: BlockSetting): Uint8Array {
  const uniforms = new Float64Array(settings.trials);
  sampler.drawUniforms(createGenerator(settings.seed, model.stream), uniforms);
  return Uint8Array.from(uniforms, (u) => (u < model.risk.probability ? 1 : 0));
}

function drawImpact(model: RiskModel, { settings, sampler, pertTables }: BlockSetting): Float64Array {
  const costs = new Float64Array(settings.trials);
  sampler.drawNormals(createGenerator(settings.seed, `impact:${model.stream}`), costs);
  throughTable(tabulate(model.impact, pertTables), costs);
  return costs;
}
