// CSV after RFC 4180: comma, CRLF, quotes where needed, UTF-8. A text that a spreadsheet would take for a formula
// (it begins with = + - @, tab or return) gets a leading apostrophe, which the import takes off again; numbers are
// written as numbers.

import type { ColumnOf, TableCell } from '../../core/document/table-column';
import { guardFormula } from '../../core/inventory/normalize-text';
import { joinText } from './join-text';

/** A spreadsheet drops these and runs what follows. */
const DROPPED_START = /^[\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

export function renderCsv<T>(columns: readonly ColumnOf<T>[], rows: readonly T[]): Uint8Array {
  return joinText(csvLines(columns, rows));
}

function* csvLines<T>(columns: readonly ColumnOf<T>[], rows: readonly T[]): Generator<string> {
  yield `${columns.map(({ key }) => key).join(',')}\r\n`;
  for (const row of rows) yield `${columns.map((column) => csvField(column.cell(row))).join(',')}\r\n`;
}

function csvField(cell: TableCell): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return quoted(guarded(cell.text));
    case 'number':
      return String(Number(cell.value.toFixed(Math.max(cell.decimals, 6))));
    case 'cents':
      return (cell.cents / 100).toFixed(2);
    case 'date':
      return cell.date;
  }
}

function guarded(text: string): string {
  const safe = guardFormula(text);
  return safe === text && DROPPED_START.test(text) ? `'${text}` : safe;
}

function quoted(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
