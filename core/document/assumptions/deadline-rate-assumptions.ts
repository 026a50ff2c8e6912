// Rates by which meeting a date earlier is priced, and so what one more extension is worth (method 4).

import { cents, formatCents } from '../../money/cents';
import type { DeadlineRate, DeadlineRateKey } from '../../schedule/deadline-rate';
import type { RunResult } from '../run-result';
import { percentWords, sentence } from '../words';
import type { Assumption } from './assumption';

const dearer = 'A higher one makes an earlier finish cost more and one more extension, as a rule, worth more';

const effects: Readonly<Record<DeadlineRateKey, string>> = {
  crewMobilizationCents: dearer,
  crewDayCents: dearer,
  crewDragFraction: 'A higher one makes extra crews bring less and cost more',
  overtimeHoursFraction:
    'A higher one brings earlier dates within reach, with more hours paid at the premium',
  overtimePremiumFraction: dearer,
  leadTimeCutFraction: 'A higher one brings earlier dates within reach for the same surcharge',
  expediteFraction: dearer,
};

/** Empty where no extension was priced: without a deadline there is nothing that the rates move. */
export function deadlineRateAssumptions({ extensionWorth, deadlineRates = [] }: RunResult): Assumption[] {
  return extensionWorth ? deadlineRates.map(rateRow) : [];
}

function rateRow({ key, label, unit, value, source, confidence, isOwn }: DeadlineRate): Assumption {
  return {
    topic: 'Schedule',
    statement: label,
    value: unit === 'cents' ? formatCents(cents(Math.round(value))) : percentWords(value, 1),
    source: isOwn ? source : sentence(source).replace(/\.$/, ''),
    confidence: isOwn ? 'entered by the operator' : confidence,
    effect: effects[key],
  };
}
