import type { WaitingCell } from './draft-row';
import type { IntakeQuestion } from './intake';

const shownExamples = 3;

/** One question a column, with the first cells that raise it as examples. */
export function questionsOf(waiting: readonly WaitingCell[]): IntakeQuestion[] {
  const byColumn = new Map<
    string,
    { first: WaitingCell; examples: string[]; choices: string[]; rows: number }
  >();
  for (const cell of waiting) {
    const key = `${cell.option} ${cell.column}`;
    const known = byColumn.get(key) ?? { first: cell, examples: [], choices: [], rows: 0 };
    known.rows += 1;
    if (known.examples.length < shownExamples && !known.examples.includes(cell.value))
      known.examples.push(cell.value);
    if (cell.choice !== undefined && !known.choices.includes(cell.choice)) known.choices.push(cell.choice);
    byColumn.set(key, known);
  }
  return [...byColumn.values()].map(({ first, examples, choices, rows }) => ({
    option: first.option,
    column: first.column,
    choices: choicesOf(first.option, choices),
    examples,
    question: wording(first),
    rows,
  }));
}

function choicesOf(option: IntakeQuestion['option'], named: readonly string[]): readonly string[] {
  if (option === 'dateOrder') return ['month-first', 'day-first'];
  if (option === 'costIs') return ['unit', 'extended'];
  return option === 'decimalSign' ? ['.', ','] : ['USD', ...named];
}

function wording({ option, column, value }: WaitingCell): string {
  if (option === 'dateOrder')
    return `Do the dates in “${column}” give the month or the day first (for example ${value})?`;
  if (option === 'costIs')
    return `Is “${column}” the cost of one unit or of the whole row (for example ${value})?`;
  return option === 'decimalSign'
    ? `Is the point or the comma the decimal sign in “${column}” (for example ${value})?`
    : `Which currency are the amounts in “${column}” in that name none (for example ${value})?`;
}
