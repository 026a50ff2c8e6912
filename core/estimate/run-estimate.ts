// From lines to the answer (method 3): point estimate, trials, range, contingency, what drives the variance. All
// numbers of the range are read off one set of trials, which timeline and funding go on to use.

import { percentile, shareAtMost } from '../chance/percentile';
import { percentileStandardError } from '../chance/standard-error';
import { fraction } from '../fraction';
import { type Cents, cents, sumCents } from '../money/cents';
import { closedForm } from './closed-form';
import { convergenceOf } from './convergence';
import type { CostJob, Progress, SubsetWeights } from './cost-trials';
import {
  type CostLine,
  type CurvePoint,
  type EstimateResult,
  type EstimateSettings,
  type RiskEvent,
  reportedPercentiles,
  type TrialSet,
} from './estimate';
import { linePointCents } from './line-model';
import { simulateSteps } from './simulate';
import { tornado } from './tornado';
import { groupShares } from './variance-share';

export interface EstimateRun {
  readonly result: EstimateResult;
  readonly trials: TrialSet;
}

export interface EstimateOptions {
  /** Hash of everything that went in, printed with the result (method 6). */
  readonly inputHash: string;
  readonly subsets?: SubsetWeights;
}

/** Yields after each block of lines, so that the caller can show progress or stop. */
export function* estimateSteps(
  lines: readonly CostLine[],
  risks: readonly RiskEvent[],
  settings: EstimateSettings,
  options: EstimateOptions,
): Generator<Progress, EstimateRun> {
  const trials = yield* simulateSteps(lines, risks, settings, options);
  return estimateFrom({ lines, risks, settings, subsets: options.subsets ?? {} }, trials, options.inputHash);
}

/** The answer, read off trials that were drawn before. */
export function estimateFrom(job: CostJob, trials: TrialSet, inputHash: string): EstimateRun {
  const { lines, risks, settings } = job;
  const form = closedForm(lines, risks, settings);
  const pointCents = sumCents(lines, linePointCents);
  const result = {
    trials: settings.trials,
    seed: settings.seed,
    sampling: settings.sampling,
    pointCents,
    ...rangeOf(trials.totals, settings, pointCents),
    groups: groupShares(form),
    tornado: tornado(form),
    convergence: convergenceOf(trials.totals, settings.contingencyPercentile),
    inputHash,
  };
  return { result, trials };
}

/** The same without progress and without the trials. */
export function estimate(
  lines: readonly CostLine[],
  risks: readonly RiskEvent[],
  settings: EstimateSettings,
  inputHash: string,
): EstimateResult {
  const steps = estimateSteps(lines, risks, settings, { inputHash });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.result;
  }
}

type Range = Pick<
  EstimateResult,
  | 'meanCents'
  | 'sdCents'
  | 'percentilesCents'
  | 'standardErrorCents'
  | 'contingencyPercentile'
  | 'contingencyCents'
  | 'budgetCents'
  | 'pWithinBudget'
  | 'sCurve'
>;

function rangeOf(totals: Float64Array, settings: EstimateSettings, pointCents: Cents): Range {
  const sorted = totals.slice().sort();
  const { contingencyPercentile, budgetCents } = settings;
  const percents = [...new Set([...reportedPercentiles, contingencyPercentile])].sort((a, b) => a - b);
  return {
    ...meanAndDeviation(sorted),
    percentilesCents: byPercent(percents, (percent) => percentile(sorted, percent)),
    standardErrorCents: byPercent(percents, (percent) => percentileStandardError(sorted, percent)),
    contingencyPercentile,
    contingencyCents: cents(percentile(sorted, contingencyPercentile) - pointCents),
    budgetCents,
    pWithinBudget: budgetCents === null ? null : fraction(shareAtMost(sorted, budgetCents)),
    sCurve: curveOf(sorted),
  };
}

/** Distances from the smallest total keep the sums small, and a constant shift exact. */
function meanAndDeviation(sorted: Float64Array): { meanCents: Cents; sdCents: Cents } {
  const smallest = sorted[0] ?? 0;
  const meanDistance = sorted.reduce((sum, total) => sum + (total - smallest), 0) / sorted.length;
  const squares = sorted.reduce((sum, total) => sum + (total - smallest - meanDistance) ** 2, 0);
  return {
    meanCents: cents(smallest + Math.round(meanDistance)),
    sdCents: cents(Math.round(Math.sqrt(squares / (sorted.length - 1)))),
  };
}

function byPercent(percents: readonly number[], centsAt: (percent: number) => number): Record<string, Cents> {
  return Object.fromEntries(percents.map((percent) => [String(percent), cents(centsAt(percent))]));
}

/** A point at every percent; the ends are the smallest and the largest trial. */
function curveOf(sorted: Float64Array): CurvePoint[] {
  return Array.from({ length: 101 }, (_, percent) => ({
    cents: cents(percentile(sorted, percent)),
    probability: fraction(percent / 100),
  }));
}
