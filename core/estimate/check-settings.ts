// What an estimate needs from its settings: percentiles from P5 to P95 mean nothing under a hundred trials, and
// the copula of method 3 exists only for 0 <= between <= within <= 1.

import { type Problem, problem } from '../problem';
import type { EstimateSettings } from './estimate';

export const fewestTrials = 100;
export const mostTrials = 1_000_000;

/** Empty where the settings can be used. */
export function checkEstimateSettings(settings: EstimateSettings): Problem[] {
  return [
    ...checkTrials(settings.trials),
    ...checkSeed(settings.seed),
    ...checkCorrelation(settings),
    ...checkContingency(settings.contingencyPercentile),
  ];
}

function checkTrials(trials: number): Problem[] {
  if (Number.isInteger(trials) && trials >= fewestTrials && trials <= mostTrials) return [];
  const remedy = `Give a whole number from ${fewestTrials} to ${mostTrials}, e.g. 10000`;
  return [
    problem('This number of trials cannot be used', remedy, { column: 'trials', value: String(trials) }),
  ];
}

function checkSeed(seed: number): Problem[] {
  if (Number.isSafeInteger(seed)) return [];
  return [
    problem('The seed is not a whole number', 'Give a whole number, e.g. 1', {
      column: 'seed',
      value: String(seed),
    }),
  ];
}

function checkCorrelation({ rhoWithin, rhoBetween }: EstimateSettings): Problem[] {
  if (rhoBetween >= 0 && rhoBetween <= rhoWithin && rhoWithin <= 1) return [];
  return [
    problem(
      'These correlations contradict each other or lie outside 0 to 1',
      'Give numbers from 0 to 1, the one within a group at least as large as the one between groups',
      { column: 'rho_within, rho_between', value: `${rhoWithin}, ${rhoBetween}` },
    ),
  ];
}

function checkContingency(percent: number): Problem[] {
  if (percent >= 1 && percent <= 99) return [];
  return [
    problem('Contingency needs a percentile from 1 to 99', 'Give for example 80', {
      column: 'contingency_percentile',
      value: String(percent),
    }),
  ];
}
