import { formatCents, sumCents } from '../../money/cents';
import { type Basis, bases } from '../../plan/plan-line';
import type { Confidence } from '../../source';
import type { CostedLine, RunResult } from '../run-result';
import { countWords, listWords, percentWords } from '../words';
import type { Assumption } from './assumption';

/** What is planned, and on what its prices rest. */
export function priceAssumptions(run: RunResult): Assumption[] {
  return [scope(run), ...gaps(run), ...bases.flatMap((basis) => ofBasis(run, basis))];
}

function scope({ settings, flags }: RunResult): Assumption {
  const { listed, review } = flags.units;
  return {
    topic: 'Scope',
    statement: settings.includeReview
      ? 'Assets that are listed or in review are replaced'
      : 'Only assets that are listed are replaced; those in review are left out',
    value: `${countWords(listed, 'unit')} listed, ${countWords(review, 'unit')} in review`,
    source: 'Settings of the workspace',
    confidence: 'entered by the operator',
    effect: settings.includeReview
      ? 'The cost falls when a review ends with “clear”'
      : 'The cost rises when a review ends with “listed”',
  };
}

function gaps({ plan }: RunResult): Assumption[] {
  if (plan.gaps.length === 0) return [];
  return [
    {
      topic: 'Scope',
      statement: `${countWords(plan.gaps.length, 'part')} of the plan without a price`,
      value: 'Not in the total',
      source: 'Replacement rules and price catalog: nothing found',
      confidence: 'uncertain',
      effect: 'The total is too low by what these cost',
    },
  ];
}

const meaning: Readonly<Record<Basis, string>> = {
  quote: 'Prices quoted to the operator',
  user: 'Prices entered by the operator',
  'FCC catalog': 'Prices from the FCC cost catalog',
  'planning assumption': 'Prices that are planning assumptions',
};

function ofBasis(run: RunResult, basis: Basis): Assumption[] {
  const lines = run.lines.filter((line) => line.basis === basis);
  if (lines.length === 0) return [];
  const sum = sumCents(lines, (line) => line.pointCents);
  const share = run.estimate.pointCents === 0 ? 0 : sum / run.estimate.pointCents;
  const documents = [...new Set(lines.map((line) => line.source.document))].sort();
  return [
    {
      topic: 'Prices',
      statement: meaning[basis],
      value: `${countWords(lines.length, 'line')}, ${formatCents(sum)} (${percentWords(share)} of the point estimate)`,
      source: listWords([
        ...documents.slice(0, 2),
        ...(documents.length > 2 ? [`${documents.length - 2} more`] : []),
      ]),
      confidence: basis === 'user' ? 'entered by the operator' : weakest(lines),
      effect:
        basis === 'quote'
          ? 'A quote expires; after that the next price in the order counts: another quote, an own price, the FCC catalog, a planning assumption'
          : 'The range of each line carries it; a quote narrows the range',
    },
  ];
}

function weakest(lines: readonly CostedLine[]): Confidence {
  if (lines.some((line) => line.confidence === 'uncertain')) return 'uncertain';
  return lines.some((line) => line.confidence === 'recalled') ? 'recalled' : 'sourced';
}
