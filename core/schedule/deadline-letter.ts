// Letters about a deadline, as the operator has them: a deadline set, or an extension granted, requested or refused.
// A letter dated after the as-of date is not used (method 0). Extensions follow each other from the date in force.

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

const statusWords = { granted: 'granted', requested: 'requested', refused: 'refused' } as const;

/** What the letters say, in order: each extension starts where the one before it would end. */
export function letterCases(
  letters: readonly DeadlineLetter[],
  asOf: CalendarDate,
  base: CalendarDate | null,
): DeadlineCase[] {
  const known = letters
    .filter(({ letterDate }) => letterDate <= asOf)
    .sort((a, b) => (a.letterDate < b.letterDate ? -1 : a.letterDate > b.letterDate ? 1 : a.id - b.id));
  const cases: DeadlineCase[] = [];
  let inForce = base;
  let asked: CalendarDate | null = null;
  for (const letter of known) {
    const from: CalendarDate | null = letter.status === 'granted' ? inForce : (asked ?? inForce);
    const date: CalendarDate | null =
      letter.deadlineDate ?? (from === null ? null : addDays(from, letter.extensionDays ?? 0));
    if (date === null) continue;
    if (letter.kind === 'deadline' || letter.status === 'granted') {
      inForce = date;
      asked = null;
    } else if (letter.status === 'requested') asked = date;
    cases.push(caseOf(letter, date));
  }
  return cases;
}

function caseOf(letter: DeadlineLetter, date: CalendarDate): DeadlineCase {
  const granted = letter.kind === 'deadline' || letter.status === 'granted';
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
