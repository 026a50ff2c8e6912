import type { CalendarDate } from '../../calendar/date';
import { parseDate } from '../../intake/parse-date';
import { type Problem, problem, type Result } from '../../problem';

/** One row of a list file: its values by column name, and the place for problems. */
export interface ListRow {
  readonly file: string;
  readonly row: number;
  /** The text of a column, trimmed; empty when the file has no such column. */
  cell(column: string): string;
}

/** null for an empty cell; a problem for what is no date, or one that may be read in two ways. */
export function dateCell(row: ListRow, column: string): Result<CalendarDate | null> {
  const text = row.cell(column);
  if (text === '') return { ok: true, value: null };
  const parsed = parseDate(text, null);
  if (parsed.kind === 'date') return { ok: true, value: parsed.date };
  const reason = parsed.kind === 'ambiguous' ? 'This date can be read in two ways' : 'This is no date';
  return { ok: false, problems: [rowProblem(row, column, reason, 'Write it as YYYY-MM-DD')] };
}

export function rowProblem(row: ListRow, column: string, reason: string, remedy: string): Problem {
  return problem(reason, remedy, { file: row.file, row: row.row, column, value: row.cell(column) });
}

export function textOrNull(row: ListRow, column: string): string | null {
  return row.cell(column) || null;
}

/** `Effective Date`, `effective_date` and `EFFECTIVE-DATE` are one column. */
export function columnKey(header: string): string {
  return header
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
}
