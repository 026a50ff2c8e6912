// CSV after RFC 4180: comma, CRLF, quotes where needed. A text that a spreadsheet would take for a formula (it begins
// with = + - @, tab or return) gets a leading apostrophe, which the import takes off again; numbers are written as numbers.

import { guardFormula } from '../inventory/normalize-text';
import type { ColumnOf, TableCell } from './table-column';

/** A spreadsheet drops these and runs what follows. */
const DROPPED_START = /^[\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** One line at a time, the keys of the columns first. */
export function* csvLines<T>(columns: readonly ColumnOf<T>[], rows: readonly T[]): Generator<string> {
  yield csvLine(columns.map(({ key }) => key));
  for (const row of rows) yield csvLine(columns.map((column) => csvField(column.cell(row))));
}

/** @param fields as `csvText` and `quoted` make them */
export function csvLine(fields: readonly string[]): string {
  return `${fields.join(',')}\r\n`;
}

/** A text as a field that no spreadsheet runs. */
export function csvText(text: string): string {
  const safe = guardFormula(text);
  return quoted(safe === text && DROPPED_START.test(text) ? `'${text}` : safe);
}

/** A field that is known to be no formula. */
export function quoted(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function csvField(cell: TableCell): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return csvText(cell.text);
    case 'number':
      return String(Number(cell.value.toFixed(Math.max(cell.decimals, 6))));
    case 'cents':
      return (cell.cents / 100).toFixed(2);
    case 'date':
      return cell.date;
  }
}
