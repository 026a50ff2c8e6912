// The trials on the calling thread, block by block (cost-trials.ts).

import { type CostJob, createCostTrials, type Progress, type SubsetWeights } from './cost-trials';
import type { CostLine, EstimateSettings, RiskEvent, TrialSet } from './estimate';

export { linesPerBlock, type Progress, type SubsetWeights } from './cost-trials';

export interface SimulationOptions {
  readonly subsets?: SubsetWeights;
}

/** Draws all trials at once. */
export function simulateCosts(
  lines: readonly CostLine[],
  risks: readonly RiskEvent[],
  settings: EstimateSettings,
  options: SimulationOptions & { readonly onBlock?: (done: number, total: number) => void } = {},
): TrialSet {
  const steps = simulateSteps(lines, risks, settings, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    options.onBlock?.(step.value.done, step.value.total);
  }
}

/**
 * Draws the trials block by block: yields after each, so that the caller can show progress or stop.
 * @throws RangeError for settings or lines that their checks would have refused (a bug in the caller)
 */
export function* simulateSteps(
  lines: readonly CostLine[],
  risks: readonly RiskEvent[],
  settings: EstimateSettings,
  { subsets = {} }: SimulationOptions = {},
): Generator<Progress, TrialSet> {
  const job: CostJob = { lines, risks, settings, subsets };
  const trials = createCostTrials(job);
  for (let block = 0; block < trials.blockCount; block += 1) yield trials.add(block, trials.draw(block));
  return trials.finish();
}
