// Letters about a deadline, as the operator has them: a deadline set, or an extension granted, requested or refused.
// A letter dated after the as-of date is not used (method 0). Extensions follow each other from the date in force. A deadline
// that is set takes the place of every letter before it; a grant or a refusal answers the first request that waits.

import { addDays, type CalendarDate } from '../calendar/date';
import { fraction } from '../fraction';
import type { DeadlineCase } from './timeline';

export interface DeadlineLetter {
  readonly id: number;
  readonly kind: 'deadline' | 'extension';
  /** A set deadline counts as granted. */
  readonly status: 'granted' | 'requested' | 'refused';
  readonly letterDate: CalendarDate;
  /** As printed; null = follows from the days of the extension. */
  readonly deadlineDate: CalendarDate | null;
  readonly extensionDays: number | null;
  /** Of being granted, for a request; null = nobody knows. */
  readonly probability: number | null;
  readonly source: string;
  readonly evidenceFile: string | null;
  readonly notes: string | null;
}

const statusWords = { granted: 'granted', requested: 'requested', refused: 'denied' } as const;

export interface LetterReading {
  readonly cases: readonly DeadlineCase[];
  /** A request waits, or a refusal is the last word: then the letters say more than what the rule would allow. */
  readonly isAsked: boolean;
}

/** A request that no later letter has answered. */
interface Pending {
  readonly at: number;
  readonly from: CalendarDate | null;
  readonly date: CalendarDate;
}

/** What the letters say, in order: each extension starts where the one before it would end. */
export function letterCases(
  letters: readonly DeadlineLetter[],
  asOf: CalendarDate,
  base: CalendarDate | null,
): LetterReading {
  const known = letters
    .filter(({ letterDate }) => letterDate <= asOf)
    .sort((a, b) => (a.letterDate < b.letterDate ? -1 : a.letterDate > b.letterDate ? 1 : a.id - b.id));
  let cases: DeadlineCase[] = [];
  let inForce = base;
  let pending: readonly Pending[] = [];
  let isRefused = false;
  for (const letter of known) {
    const [answered] = pending;
    const from = fromOf(letter, inForce, pending);
    const date: CalendarDate | null =
      letter.deadlineDate ?? (from === null ? null : addDays(from, letter.extensionDays ?? 0));
    if (date === null) continue;
    isRefused = letter.kind === 'extension' && letter.status === 'refused';
    if (letter.kind === 'deadline') {
      cases = cases.map((before) => closed(before, 'replaced'));
      pending = [];
    } else if (letter.status === 'requested') {
      pending = [...pending, { at: cases.length, from, date }];
    } else if (answered !== undefined) {
      cases = cases.map((before, at) => (at === answered.at ? closed(before, 'answered') : before));
      pending = pending.slice(1);
    }
    if (isGranting(letter)) inForce = date;
    cases.push(caseOf(letter, date));
  }
  return { cases, isAsked: isRefused || pending.length > 0 };
}

/** A request goes on from the one before it; a refusal is about the first request that waits, from where that one starts. */
function fromOf(
  letter: DeadlineLetter,
  inForce: CalendarDate | null,
  pending: readonly Pending[],
): CalendarDate | null {
  if (isGranting(letter)) return inForce;
  if (letter.status === 'requested') return pending.at(-1)?.date ?? inForce;
  const [answered] = pending;
  return answered === undefined ? inForce : answered.from;
}

function isGranting({ kind, status }: DeadlineLetter): boolean {
  return kind === 'deadline' || status === 'granted';
}

/** What a later letter has settled is no longer a date to reckon with. */
function closed(before: DeadlineCase, how: 'replaced' | 'answered'): DeadlineCase {
  return { ...before, name: `${before.name}, ${how}`, granted: false, probability: fraction(0) };
}

function caseOf(letter: DeadlineLetter, date: CalendarDate): DeadlineCase {
  const granted = isGranting(letter);
  const refused = letter.status === 'refused' && !granted;
  const days = letter.extensionDays === null ? '' : ` of ${letter.extensionDays} days`;
  const what = letter.kind === 'deadline' ? 'Deadline' : `Extension${days} ${statusWords[letter.status]}`;
  const file = letter.evidenceFile === null ? '' : `, ${letter.evidenceFile}`;
  return {
    id: `letter-${letter.id}`,
    name: `${what}, letter of ${letter.letterDate}`,
    date,
    granted,
    probability: granted ? fraction(1) : refused ? fraction(0) : probabilityOf(letter),
    source: `${letter.source}${file}`,
    confidence: 'sourced',
  };
}

function probabilityOf({ probability }: DeadlineLetter): DeadlineCase['probability'] {
  return probability === null ? null : fraction(probability);
}
