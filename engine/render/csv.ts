import { csvLines } from '../../core/document/csv';
import type { ColumnOf } from '../../core/document/table-column';
import { joinText } from './join-text';

/** A flat table as the bytes of a CSV file, UTF-8. */
export function renderCsv<T>(columns: readonly ColumnOf<T>[], rows: readonly T[]): Uint8Array {
  return joinText(csvLines(columns, rows));
}
