// Precision and recall over labeled cases. A prediction is right when verdict and entity are both right.

import type { EvidenceKind, FlagSubject } from '../../../core/flagging/verdict';
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
  /** Cases that name a listed entity, found or not: one line a kind of evidence that stands alone, and the rest. */
  readonly byKind: readonly Accuracy[];
  readonly overall: Accuracy;
  /** One line a table of cases: share of cases that came out right. */
  readonly byGroup: readonly { readonly group: string; readonly cases: number; readonly right: number }[];
  readonly wrong: readonly string[];
}

interface Judged {
  readonly one: LabeledCase;
  readonly verdict: LabeledCase['expected'];
  readonly entityId: string | null;
  readonly isRight: boolean;
}

export function measure(reference: Reference, cases: readonly LabeledCase[]): AccuracyReport {
  const judged = judge(reference, cases);
  const groups = [...new Set(cases.map((one) => one.group))];
  const kinds = [...new Set(cases.map((one) => kindOf(one)))].sort();
  return {
    byVerdict: (['listed', 'review', 'clear'] as const).map((verdict) =>
      accuracy(verdict, judged, (row) => [row.one.expected === verdict, row.verdict === verdict]),
    ),
    byKind: kinds.map((kind) =>
      ofEntities(
        kind,
        judged.filter((row) => kindOf(row.one) === kind),
      ),
    ),
    overall: ofEntities('overall', judged),
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

function judge(reference: Reference, cases: readonly LabeledCase[]): Judged[] {
  const flaggers = new Map<string, Flagger>();
  return cases.map((one) => {
    const flagger = flaggers.get(one.asOf) ?? createFlagger(reference, one.asOf);
    flaggers.set(one.asOf, flagger);
    const { verdict, entityId } = flagger(one.subject);
    return { one, verdict, entityId, isRight: verdict === one.expected && entityId === one.entityId };
  });
}

function ofEntities(name: string, judged: readonly Judged[]): Accuracy {
  return accuracy(name, judged, (row) => [row.one.entityId !== null, row.entityId !== null]);
}

/** `sides` tells of a case whether it was expected to be counted, and whether the prediction was. */
function accuracy(
  name: string,
  judged: readonly Judged[],
  sides: (row: Judged) => readonly [boolean, boolean],
): Accuracy {
  const expected = judged.filter((row) => sides(row)[0]);
  const predicted = judged.filter((row) => sides(row)[1]).length;
  const right = expected.filter((row) => row.isRight).length;
  return {
    name,
    cases: expected.length,
    predicted,
    right,
    precision: predicted === 0 ? 1 : right / predicted,
    recall: expected.length === 0 ? 1 : right / expected.length,
  };
}

const fieldKinds: readonly (readonly [keyof FlagSubject, EvidenceKind])[] = [
  ['manufacturer', 'name'],
  ['sysObjectId', 'snmp'],
  ['mac', 'mac'],
  ['systemDescription', 'banner'],
  ['model', 'model'],
];

/** The kind of evidence that a case turns on: that of its only field, or what its table is about. */
function kindOf({ group, subject }: LabeledCase): EvidenceKind | 'several kinds' {
  if (/near-miss|spellings/.test(group)) return 'near-miss';
  if (/relabel/.test(group)) return 'relabel';
  if (/component/.test(group)) return 'component';
  if (/class/.test(group)) return 'category';
  const [only, ...others] = fieldKinds.filter(([field]) => subject[field] !== null);
  return only === undefined || others.length > 0 ? 'several kinds' : only[1];
}
