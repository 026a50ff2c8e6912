import { cents, formatCents, sumCents } from '../../money/cents';
import { type CostGroup, costGroups } from '../../plan/plan-line';
import { defaultSettings } from '../../scenario/settings';
import type { RunResult } from '../run-result';
import { countWords, percentWords } from '../words';
import { type Assumption, methodOrigin } from './assumption';
import { uncertaintyAssumptions } from './uncertainty-assumptions';

/** Escalation, correlation, contingency and what chance could strike (method 3). */
export function costAssumptions(run: RunResult): Assumption[] {
  return [
    ...uncertaintyAssumptions(run),
    ...costGroups.map((group) => escalation(run, group)),
    correlation(run),
    contingency(run),
    sampling(run),
  ];
}

// ISP.Tools on the 2025 fiber deployment cost report: +3% for underground fiber from 2024 to 2025.
const defaultRateSource: Readonly<Record<CostGroup, string>> = {
  equipment: 'No published rate found for network equipment; 0% until one is entered',
  labor: 'No published rate found for tower and field labor; 0% until one is entered',
  construction: 'ISP.Tools on the 2025 fiber deployment cost report: underground fiber, 2024 to 2025',
};

function escalation({ settings, lines }: RunResult, group: CostGroup): Assumption {
  const rate = settings.escalation[group];
  const isDefault = rate === defaultSettings.escalation[group];
  const sum = sumCents(
    lines.filter((line) => line.group === group),
    (line) => line.pointCents,
  );
  return {
    topic: 'Cost',
    statement: `Prices of ${group} rise every year by`,
    value: percentWords(rate, 1),
    source: isDefault ? defaultRateSource[group] : 'Settings of the workspace',
    confidence: isDefault ? (group === 'construction' ? 'sourced' : 'uncertain') : 'entered by the operator',
    effect: `One point more a year adds about ${formatCents(cents(Math.round(sum / 100)))} for every year between price and spending`,
  };
}

function correlation({ settings }: RunResult): Assumption {
  const isDefault =
    settings.rhoWithin === defaultSettings.rhoWithin && settings.rhoBetween === defaultSettings.rhoBetween;
  return {
    topic: 'Cost',
    statement: 'Costs move together: correlation within a group, and between groups',
    value: `${settings.rhoWithin} and ${settings.rhoBetween}`,
    ...methodOrigin(isDefault, 3),
    effect: 'More correlation widens the range; none would understate it',
  };
}

function contingency({ settings, estimate }: RunResult): Assumption {
  const isDefault = settings.contingencyPercentile === defaultSettings.contingencyPercentile;
  return {
    topic: 'Cost',
    statement: 'Contingency is the distance from the point estimate to the percentile',
    value: `P${estimate.contingencyPercentile}: ${formatCents(estimate.contingencyCents)}`,
    ...methodOrigin(isDefault, 3),
    effect: 'A higher percentile asks for more money and is exceeded less often',
  };
}

function sampling({ estimate }: RunResult): Assumption {
  const isDefault =
    estimate.trials === defaultSettings.trials && estimate.sampling === defaultSettings.sampling;
  const error = estimate.standardErrorCents[String(estimate.contingencyPercentile)];
  return {
    topic: 'Cost',
    statement: 'The range comes from trials with chance, started from a fixed seed',
    value: `${countWords(estimate.trials, 'trial')}, ${estimate.sampling === 'lhs' ? 'Latin hypercube' : 'plain Monte Carlo'}`,
    ...methodOrigin(isDefault, 3),
    effect:
      error === undefined
        ? 'More trials give steadier digits'
        : `P${estimate.contingencyPercentile} is steady to about ${formatCents(error)} (standard error)`,
  };
}
