// One long flat table as XLSX, written as a stream: a hundred thousand assets need little memory. The stamp of the run
// stands on a sheet of its own behind the table, so that the table can be read in again as it is. The stream can begin
// a sheet only by its count of rows, and names it after the first.

import { type CellValue, type ColumnDef, writeXlsxStream, XLSX_MAX_ROWS_PER_SHEET } from 'hucre/xlsx';
import type { RunStamp } from '../../../core/document/run-result';
import { stampEntries } from '../../../core/document/stamp-words';
import type { ColumnOf, TableCell } from '../../../core/document/table-column';
import { cellText, dateOfDay } from './xlsx-cell';

/** @param stamp null for a table that is of no run */
export async function renderTableXlsx<T>(
  name: string,
  columns: readonly ColumnOf<T>[],
  rows: readonly T[],
  stamp: RunStamp | null = null,
): Promise<Uint8Array> {
  const definitions = columns.map(({ header, width }): ColumnDef => ({ header, width }));
  const stream = writeXlsxStream(bookRows(columns, rows, stamp), {
    name,
    columns: definitions,
    freezePane: { rows: 1 },
    maxRowsPerSheet: Math.min(rows.length + 1, XLSX_MAX_ROWS_PER_SHEET),
    repeatHeaders: false,
  });
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

function* bookRows<T>(
  columns: readonly ColumnOf<T>[],
  rows: readonly T[],
  stamp: RunStamp | null,
): Generator<CellValue[]> {
  for (const row of rows) yield columns.map((column) => cellValue(column.cell(row)));
  if (stamp === null) return;
  yield ['The run that these rows are from'];
  for (const { label, value } of stampEntries(stamp)) yield [cellText(label), cellText(value)];
}

function cellValue(cell: TableCell): CellValue {
  switch (cell.kind) {
    case 'empty':
      return null;
    case 'text':
      return cellText(cell.text);
    case 'number':
      return cell.value;
    case 'cents':
      return cell.cents / 100;
    case 'date':
      return dateOfDay(cell.date);
  }
}
