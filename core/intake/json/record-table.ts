import type { RawTable } from '../intake';
import { mostColumns } from '../most-columns';

/** One record of a JSON answer by column; row numbers of the table count records from 1. */
export type TableRecord = Readonly<Record<string, string>>;

/** Records as a table, so that JSON goes through the same rules as every other file. */
export function recordTable(records: readonly TableRecord[]): RawTable {
  const headers = [...new Set(records.flatMap((record) => Object.keys(record)))];
  // Refused for its columns anyway; the cells of all rows could be more than memory holds.
  if (headers.length > mostColumns) return { sheet: null, rows: [{ row: 0, cells: headers }] };
  const rows = records.map((record, index) => ({
    row: index + 1,
    cells: headers.map((header) => (Object.hasOwn(record, header) ? (record[header] ?? '') : '')),
  }));
  return { sheet: null, rows: [{ row: 0, cells: headers }, ...rows] };
}
