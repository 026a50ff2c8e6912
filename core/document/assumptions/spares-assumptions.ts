// Running on until replaced (method 4): the failure rates in force, and what is taken for granted about spares. None has
// a published figure for this equipment, so each is uncertain until the workspace gives its own.

import { categoryLabel } from '../../inventory/category';
import { assumedUnitOnly } from '../../spares/failure-effect';
import type { FailureRate } from '../../spares/failure-rate';
import { assumedSalvage, assumedServiceLevel, runningOnRules } from '../../spares/running-on-assumptions';
import type { RunResult } from '../run-result';
import { percentWords } from '../words';
import { AS_STATED, type Assumption, methodSource, originOf, ownDefault } from './assumption';

/** Empty where spares were not weighed. */
export function sparesAssumptions(run: RunResult): Assumption[] {
  const { runningOn, failureRates = [] } = run;
  if (runningOn === undefined) return [];
  return [
    ...failureRates.map(failures),
    salvage(runningOn.salvageFraction),
    wantedChance(runningOn.serviceLevel),
    outAlone(run),
    ...runningOnRules.map(rule),
  ];
}

function failures({ label, perYear, source, confidence, isOwn }: FailureRate): Assumption {
  const { low, likely, high } = perYear;
  return {
    topic: 'Schedule',
    statement: `Failures a unit and year, low, likely and high: ${label}`,
    value: `${low}, ${likely}, ${high}`,
    source: isOwn ? source : ownDefault,
    confidence: isOwn ? 'entered by the operator' : confidence,
    effect: 'More failures use up the spares sooner and take more sites down before they are replaced',
  };
}

function salvage(share: number): Assumption {
  return {
    topic: 'Schedule',
    statement: 'Removed units that work and may serve again',
    value: percentWords(share, 1),
    ...originOf(share === assumedSalvage),
    effect: 'Fewer that work leave fewer spares for the sites that wait',
  };
}

function wantedChance(share: number): Assumption {
  return {
    topic: 'Schedule',
    statement: 'Wanted chance that no site is ever down for want of a spare',
    value: percentWords(share, 1),
    ...originOf(share === assumedServiceLevel),
    effect: 'A higher chance asks for more spares',
  };
}

function outAlone({ settings }: RunResult): Assumption {
  const { unitOnlyCategories } = settings;
  const alone = unitOnlyCategories ?? assumedUnitOnly;
  return {
    topic: 'Schedule',
    statement: 'A failure takes its site down, whole or in part, except in these categories',
    value: alone.length === 0 ? 'none' : alone.map(categoryLabel).join(', '),
    ...originOf(unitOnlyCategories === undefined),
    effect: 'A category that takes no site down is stocked by itself and puts no site at risk',
  };
}

function rule(statement: string): Assumption {
  return {
    topic: 'Schedule',
    statement,
    value: AS_STATED,
    source: methodSource(4),
    confidence: 'uncertain',
    effect: 'Sites are down more or less often than shown, and other spares are needed',
  };
}
