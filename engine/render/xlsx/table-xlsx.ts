// One long flat table as XLSX, written as a stream: a hundred thousand assets need little memory.

import { type CellValue, type ColumnDef, writeXlsxStream } from 'hucre/xlsx';
import type { ColumnOf, TableCell } from '../../../core/document/table-column';
import { cellText, dateOfDay } from './xlsx-cell';

export async function renderTableXlsx<T>(
  name: string,
  columns: readonly ColumnOf<T>[],
  rows: readonly T[],
): Promise<Uint8Array> {
  const definitions = columns.map(({ header, width }): ColumnDef => ({ header, width }));
  const stream = writeXlsxStream(tableRows(columns, rows), {
    name,
    columns: definitions,
    freezePane: { rows: 1 },
  });
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

function* tableRows<T>(columns: readonly ColumnOf<T>[], rows: readonly T[]): Generator<CellValue[]> {
  for (const row of rows) yield columns.map((column) => cellValue(column.cell(row)));
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
