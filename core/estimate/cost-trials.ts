// The trials of one estimate, cut into blocks that can be drawn in any order and on any thread (method 3). Lines that
// can vary are sorted by group and name, so that the order of the caller's list changes nothing, and cut into blocks of
// 20; partial sums are added in block order, never line by line, so that one thread and many give the same bytes.
// Only sums over lines are held, never lines x trials. A trial is rounded to whole cents; the lines that
// cannot vary are added after that, exactly.

import { createGenerator } from '../chance/generator';
import { createSampler } from '../chance/latin-hypercube';
import { createPertTables } from '../chance/pert-table';
import { checkEstimateSettings } from './check-settings';
import type { CostLine, EstimateSettings, RiskEvent, TrialSet } from './estimate';
import { constantCents, type LineModel, lineModels } from './line-model';
import { riskModels } from './risk-model';
import { type BlockSetting, type BlockSums, simulateBlock } from './simulate-block';
import { simulateRisks } from './simulate-risks';

export const linesPerBlock = 20;

/** By name of a subset the weight of every line, in the order of the lines: 0 leaves it out, 1 takes it whole. */
export type SubsetWeights = Readonly<Record<string, Float64Array>>;

/** Plain data: it can be sent to another thread. */
export interface CostJob {
  readonly lines: readonly CostLine[];
  readonly risks: readonly RiskEvent[];
  readonly settings: EstimateSettings;
  readonly subsets: SubsetWeights;
}

/** Lines done so far, of all that can vary. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface CostTrials {
  readonly blockCount: number;
  draw(block: number): BlockSums;
  /** Blocks may come in any order; they are added in their own. */
  add(block: number, sums: BlockSums): Progress;
  /** After all blocks: risk events and the lines that cannot vary are added. */
  finish(): TrialSet;
}

/** @throws RangeError for settings or lines that their checks would have refused (a bug in the caller) */
export function createCostTrials({ lines, risks, settings, subsets }: CostJob): CostTrials {
  const models = lineModels(lines);
  const names = Object.keys(subsets).sort();
  const setting = blockSetting(settings, weightsOf(names, subsets, lines.length));
  const sums = ['', ...names].map(() => new Float64Array(settings.trials));
  const uncertain = models.filter((model) => constantCents(model) === null).sort(byGroupAndName);
  const waiting = new Map<number, BlockSums>();
  const added = { blocks: 0 };
  return {
    blockCount: Math.ceil(uncertain.length / linesPerBlock),
    draw: (block) =>
      simulateBlock(uncertain.slice(block * linesPerBlock, (block + 1) * linesPerBlock), setting),
    add: (block, part) => {
      waiting.set(block, part);
      for (let next = waiting.get(added.blocks); next; next = waiting.get(added.blocks)) {
        addBlock(sums, [next.total, ...next.subsets]);
        waiting.delete(added.blocks);
        added.blocks += 1;
      }
      const blocks = added.blocks + waiting.size;
      return { done: Math.min(blocks * linesPerBlock, uncertain.length), total: uncertain.length };
    },
    finish: () => {
      const riskTrials = simulateRisks(riskModels(risks), setting);
      addBlock(sums, [riskTrials.total]);
      addConstants(sums, models, setting.subsetWeights);
      const [totals = new Float64Array(), ...subsetTotals] = sums;
      return {
        totals,
        overall: setting.overall,
        subsets: Object.fromEntries(names.map((name, i) => [name, subsetTotals[i] ?? new Float64Array()])),
        riskHappened: riskTrials.happened,
        ...(riskTrials.delays === null ? {} : { riskDelays: riskTrials.delays }),
      };
    },
  };
}

function weightsOf(names: readonly string[], subsets: SubsetWeights, lineCount: number): Float64Array[] {
  return names.map((name) => {
    const weights = subsets[name];
    if (weights?.length !== lineCount) throw new RangeError(`subset ${name} needs one weight for each line`);
    return weights;
  });
}

function blockSetting(settings: EstimateSettings, subsetWeights: Float64Array[]): BlockSetting {
  const [wrong] = checkEstimateSettings(settings);
  if (wrong) throw new RangeError(wrong.reason);
  const overall = new Float64Array(settings.trials);
  const sampler = createSampler(settings.trials, settings.sampling);
  sampler.drawNormals(createGenerator(settings.seed, 'overall'), overall);
  return { settings, overall, sampler, pertTables: createPertTables(), subsetWeights };
}

function addBlock(sums: readonly Float64Array[], parts: readonly Float64Array[]): void {
  parts.forEach((part, s) => {
    const sum = sums[s] ?? new Float64Array();
    for (let t = 0; t < sum.length; t += 1) sum[t] = (sum[t] ?? 0) + (part[t] ?? 0);
  });
}

function addConstants(
  sums: readonly Float64Array[],
  models: readonly LineModel[],
  subsetWeights: readonly Float64Array[],
): void {
  sums.forEach((sum, s) => {
    const weights = s === 0 ? null : subsetWeights[s - 1];
    const constant = models.reduce(
      (all, model) => all + (constantCents(model) ?? 0) * (weights ? (weights[model.index] ?? 0) : 1),
      0,
    );
    for (let t = 0; t < sum.length; t += 1) sum[t] = Math.round(sum[t] ?? 0) + Math.round(constant);
  });
}

function byGroupAndName(a: LineModel, b: LineModel): number {
  if (a.line.group !== b.line.group) return a.line.group < b.line.group ? -1 : 1;
  return a.stream < b.stream ? -1 : 1;
}
