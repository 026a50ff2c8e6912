// Precision and recall over labeled cases. A prediction is right when verdict and entity are both right.

import { createFlagger, type Flagger } from '../../../core/flagging/verdict-of';
import type { Reference } from '../../../core/reference/reference';
import type { LabeledCase } from './labeled-cases';

export interface Accuracy {
  readonly name: string;
  readonly cases: number;
  readonly predicted: number;
  readonly right: number;
  /** Right among those predicted; 1 when nothing was predicted. */
  readonly precision: number;
  /** Right among those expected; 1 when nothing was expected. */
  readonly recall: number;
}

export interface AccuracyReport {
  /** One line a verdict. */
  readonly byVerdict: readonly Accuracy[];
  /** One line a table of cases: share of cases that came out right. */
  readonly byGroup: readonly { readonly group: string; readonly cases: number; readonly right: number }[];
  readonly wrong: readonly string[];
}

export function measure(reference: Reference, cases: readonly LabeledCase[]): AccuracyReport {
  const flaggers = new Map<string, Flagger>();
  const judged = cases.map((one) => {
    const flagger = flaggers.get(one.asOf) ?? createFlagger(reference, one.asOf);
    flaggers.set(one.asOf, flagger);
    const { verdict, entityId } = flagger(one.subject);
    return { one, verdict, entityId, isRight: verdict === one.expected && entityId === one.entityId };
  });
  const groups = [...new Set(cases.map((one) => one.group))];
  return {
    byVerdict: (['listed', 'review', 'clear'] as const).map((verdict) => {
      const predicted = judged.filter((row) => row.verdict === verdict);
      const expected = judged.filter((row) => row.one.expected === verdict);
      const right = expected.filter((row) => row.isRight).length;
      return {
        name: verdict,
        cases: expected.length,
        predicted: predicted.length,
        right,
        precision: predicted.length === 0 ? 1 : right / predicted.length,
        recall: expected.length === 0 ? 1 : right / expected.length,
      };
    }),
    byGroup: groups.map((group) => {
      const rows = judged.filter((row) => row.one.group === group);
      return { group, cases: rows.length, right: rows.filter((row) => row.isRight).length };
    }),
    wrong: judged
      .filter((row) => !row.isRight)
      .map(
        (row) => `${row.one.id}: ${row.verdict} ${row.entityId}, not ${row.one.expected} ${row.one.entityId}`,
      ),
  };
}
