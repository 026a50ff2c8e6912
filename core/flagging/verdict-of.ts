// The flagger of a run. An inventory holds few kinds of assets: all of one kind, told apart by address and date only,
// are judged once (judge.ts) and share what their verdicts have in common, so a million assets take a second or two.
// What is remembered never changes an answer: tests compare with the judge.

import type { CalendarDate } from '../calendar/date';
import type { Reference } from '../reference/reference';
import { indexesOf } from './indexes';
import { createJudge } from './judge';
import { type MacIndex, macOrganization } from './mac';
import type { FlagSubject, Override, Verdict } from './verdict';

export type Flagger = (subject: FlagSubject, override?: Override | null) => Verdict;

/** Kinds of assets that are remembered; then all are forgotten. */
const mostKinds = 100_000;

export function createFlagger(reference: Reference, asOf: CalendarDate): Flagger {
  const { macs } = indexesOf(reference);
  const judge = createJudge(reference, asOf);
  const known = new Map<string, Verdict>();
  return (subject, override = null) => {
    if (override !== null) return judge.verdict(subject, override);
    const kind = kindOf(subject, macs);
    const before = known.get(kind);
    if (before !== undefined) return forSubject(before, judge.duties(before, subject), subject.mac);
    const verdict = judge.verdict(subject, null);
    if (known.size >= mostKinds) known.clear();
    known.set(kind, verdict);
    return verdict;
  };
}

/** What a verdict turns on but for the date obtained, which only duties do; each text with its length so that no two kinds share a key. */
function kindOf(subject: FlagSubject, macs: MacIndex): string {
  const registrant = subject.mac === null ? null : macOrganization(subject.mac, macs);
  return (
    sized(subject.manufacturer) +
    sized(subject.model) +
    sized(registrant) +
    sized(subject.sysObjectId) +
    sized(subject.systemDescription) +
    sized(subject.component) +
    sized(subject.countryOfProduction) +
    subject.category +
    subject.use
  );
}

function sized(text: string | null): string {
  return text === null ? '-' : `${text.length}:${text}`;
}

/** The same verdict with what is the asset's own: the duties by its date, its address of the same registrant. */
function forSubject(verdict: Verdict, duties: Verdict['duties'], mac: string | null): Verdict {
  const { evidence } = verdict;
  const isSameAddress = mac === null || evidence.every((one) => one.kind !== 'mac' || one.matched === mac);
  if (isSameAddress && duties === verdict.duties) return verdict;
  if (isSameAddress) return { ...verdict, duties };
  return {
    ...verdict,
    duties,
    evidence: evidence.map((one) => (one.kind === 'mac' ? { ...one, matched: mac } : one)),
  };
}
