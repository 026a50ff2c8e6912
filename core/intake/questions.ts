import type { WaitingCell } from './draft-row';
import type { IntakeQuestion } from './intake';

/** One question a column, with the first cell that raises it as the example. */
export function questionsOf(waiting: readonly WaitingCell[]): IntakeQuestion[] {
  const byColumn = new Map<string, { first: WaitingCell; rows: number }>();
  for (const cell of waiting) {
    const key = `${cell.option} ${cell.column}`;
    const known = byColumn.get(key);
    byColumn.set(key, { first: known?.first ?? cell, rows: (known?.rows ?? 0) + 1 });
  }
  return [...byColumn.values()].map(({ first, rows }) => ({
    option: first.option,
    column: first.column,
    choices: first.option === 'dateOrder' ? ['month-first', 'day-first'] : ['unit', 'extended'],
    question: wording(first),
    rows,
  }));
}

function wording({ option, column, value }: WaitingCell): string {
  return option === 'dateOrder'
    ? `Do the dates in “${column}” give the month or the day first (for example ${value})?`
    : `Is “${column}” the cost of one unit or of the whole row (for example ${value})?`;
}
