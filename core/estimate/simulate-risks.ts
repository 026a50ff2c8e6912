// The risk events of all trials: a uniform draw decides whether an event happens, an independent normal score
// how bad it then is, for its cost and its delay alike. With Latin hypercube sampling an event of 20% happens in 20% of
// the trials, not about that.

import { createGenerator } from '../chance/generator';
import { type Marginal, tabulate } from '../chance/marginal';
import { throughTable } from '../chance/quantile-grid';
import type { RiskDelays } from '../schedule/risk-delay';
import type { RiskModel } from './risk-model';
import type { BlockSetting } from './simulate-block';

export interface RiskTrials {
  /** Cost of all events, in cents, one a trial. */
  readonly total: Float64Array;
  /** By event id: 1 where the event happens in the trial. */
  readonly happened: Readonly<Record<string, Uint8Array>>;
  /** null = no event delays anything. */
  readonly delays: RiskDelays | null;
}

export function simulateRisks(risks: readonly RiskModel[], setting: BlockSetting): RiskTrials {
  const { trials } = setting.settings;
  const total = new Float64Array(trials);
  const happened: Record<string, Uint8Array> = {};
  const delays = risks.some(({ delay }) => delay !== null) ? noDelays(trials) : null;
  for (const model of risks) {
    const occurs = drawOccurrence(model, setting);
    const scores = drawScores(model, setting);
    const costs = valuesAt(model.impact, scores, setting);
    for (let t = 0; t < trials; t += 1) total[t] = (total[t] ?? 0) + (occurs[t] ?? 0) * (costs[t] ?? 0);
    happened[model.risk.id] = occurs;
    if (delays !== null && model.delay !== null) {
      addDays(daysOf(delays, model.risk.site, trials), occurs, valuesAt(model.delay, scores, setting));
    }
  }
  return { total, happened, delays };
}

function drawOccurrence(model: RiskModel, { settings, sampler }: BlockSetting): Uint8Array {
  const uniforms = new Float64Array(settings.trials);
  sampler.drawUniforms(createGenerator(settings.seed, model.stream), uniforms);
  return Uint8Array.from(uniforms, (u) => (u < model.risk.probability ? 1 : 0));
}

function drawScores(model: RiskModel, { settings, sampler }: BlockSetting): Float64Array {
  const scores = new Float64Array(settings.trials);
  sampler.drawNormals(createGenerator(settings.seed, `impact:${model.stream}`), scores);
  return scores;
}

function valuesAt(marginal: Marginal, scores: Float64Array, { pertTables }: BlockSetting): Float64Array {
  const values = scores.slice();
  throughTable(tabulate(marginal, pertTables), values);
  return values;
}

interface GrowingDelays extends RiskDelays {
  readonly sites: Map<string, Int32Array>;
}

function noDelays(trials: number): GrowingDelays {
  return { whole: new Int32Array(trials), sites: new Map() };
}

function daysOf({ whole, sites }: GrowingDelays, site: string | undefined, trials: number): Int32Array {
  if (site === undefined) return whole;
  const days = sites.get(site) ?? new Int32Array(trials);
  sites.set(site, days);
  return days;
}

/** Whole days, to the nearest, in the trials in which the event happens. */
function addDays(sum: Int32Array, occurs: Uint8Array, days: Float64Array): void {
  for (let t = 0; t < sum.length; t += 1) {
    sum[t] = (sum[t] ?? 0) + (occurs[t] ?? 0) * Math.round(days[t] ?? 0);
  }
}
