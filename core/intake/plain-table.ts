// A table whose columns the program names (prices, quotes, invoices): the first row that is not blank holds the headings,
// in any order, with spaces or underscores. All problems of all rows are told at once, and one bad row means that nothing
// of the file is taken.

import { type Problem, problem, type Result } from '../problem';
import type { RawRow } from './intake';

export interface PlainTable {
  readonly columns: ReadonlySet<string>;
  readonly rows: readonly PlainRow[];
}

/** One row while it is read; `refuse` adds to its problems. */
export interface PlainRow {
  readonly row: number;
  readonly problems: readonly Problem[];
  /** Trimmed; empty where the column or the cell is missing. */
  readonly cell: (column: string) => string;
  readonly refuse: (column: string, reason: string, remedy: string) => null;
}

export function plainTable(rows: readonly RawRow[], file: string): PlainTable {
  const [header, ...body] = rows.filter((row) => row.cells.some((cell) => cell.trim() !== ''));
  const places = new Map(header?.cells.map((cell, index) => [headingKey(cell), index]));
  return { columns: new Set(places.keys()), rows: body.map((row) => plainRow(row, places, file)) };
}

/** The values of all rows, or every problem. `noRows` is the problem of a table without any. */
export function allRows<T>(
  read: readonly Result<T>[],
  noRows: Problem,
  more: readonly Problem[] = [],
): Result<T[]> {
  const problems = [...read.flatMap((result) => (result.ok ? [] : result.problems)), ...more];
  if (read.length === 0) problems.push(noRows);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: read.flatMap((result) => (result.ok ? [result.value] : [])) };
}

function headingKey(cell: string): string {
  return cell.trim().toLowerCase().replace(/\s+/g, '_');
}

function plainRow({ row, cells }: RawRow, places: ReadonlyMap<string, number>, file: string): PlainRow {
  const problems: Problem[] = [];
  const cell = (column: string): string => cells[places.get(column) ?? -1]?.trim() ?? '';
  const refuse: PlainRow['refuse'] = (column, reason, remedy) => {
    problems.push(problem(reason, remedy, { file, row, column, value: cell(column) }));
    return null;
  };
  return { row, problems, cell, refuse };
}
