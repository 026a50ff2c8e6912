import { hasDelay, type RiskSetting } from '../../estimate/risk-setting';
import { countsWords, risksWords } from '../../estimate/uncertainty-words';

import type { RunResult } from '../run-result';
import { amountWords, countWords, percentWords } from '../words';
import type { Assumption } from './assumption';

/** What may happen beside the prices, what nobody has counted, and how far first estimates of this field were off. */
export function uncertaintyAssumptions(run: RunResult): Assumption[] {
  return [...risks(run), ...counts(run), ...early(run)];
}

function risks({ settings }: RunResult): Assumption[] {
  if (settings.risks.length === 0) {
    return [
      {
        topic: 'Cost',
        statement: 'Nothing happens beside the prices: no risk event is written down',
        value: 'none',
        source: 'Settings of the workspace; no published probability was found for any event',
        confidence: 'uncertain',
        effect: 'An event that happens adds its whole cost; writing it down moves the range',
      },
    ];
  }
  return settings.risks.map((risk) => ({
    topic: 'Cost',
    statement: hasDelay(risk)
      ? 'This may happen, with its probability, and its cost and delay from low to high'
      : 'This may happen, with its probability and its cost from low to high',
    value: risksWords([risk]),
    source: risk.source,
    confidence: 'entered by the operator',
    effect: `Happens in ${percentWords(risk.probability, 0)} of the trials${delayed(risk)}`,
  }));
}

function delayed(risk: RiskSetting): string {
  if (!hasDelay(risk)) return '';
  const what = risk.scope === 'project' ? 'the whole work is' : 'the site is';
  return `, in which ${what} finished later; the money by quarter and the spares follow the plan without it`;
}

function counts({ settings }: RunResult): Assumption[] {
  return settings.countRanges.map((range) => ({
    topic: 'Cost',
    statement: 'This count is not known; what is bought by it moves together',
    value: countsWords([range]),
    source: range.source,
    confidence: 'entered by the operator',
    effect: 'The range narrows when somebody has counted',
  }));
}

function early({ early: estimates = [], widths = [] }: RunResult): Assumption[] {
  const [first] = estimates;
  if (first === undefined) return [];
  const assumed = widths.find(({ basis }) => basis === 'planning assumption');
  const share =
    assumed === undefined
      ? ''
      : `; ${percentWords(assumed.pointShare, 0)} of this one rests on planning assumptions (${countWords(assumed.lines, 'line')})`;
  return [
    {
      topic: 'Cost',
      statement: `Published first estimates of this field proved low by a factor${share}`,
      value: estimates
        .map(({ label, thenCents, factor }) => `${factor.toFixed(1)} (${label}, ${amountWords(thenCents)})`)
        .join('; '),
      source: [...new Set(estimates.flatMap(({ source }) => source.map(({ document }) => document)))].join(
        '; ',
      ),
      confidence: 'sourced',
      effect: `${amountWords(first.foundCents)} was found reasonable in July 2022, administration included: an early range has to be wide`,
    },
  ];
}
