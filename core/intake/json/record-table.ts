import type { RawTable } from '../intake';

/** One record of a JSON answer by column; row numbers of the table count records from 1. */
export type TableRecord = Readonly<Record<string, string>>;

/** Records as a table, so that JSON goes through the same rules as every other file. */
export function recordTable(records: readonly TableRecord[]): RawTable {
  const headers = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const rows = records.map((record, index) => ({
    row: index + 1,
    cells: headers.map((header) => (Object.hasOwn(record, header) ? (record[header] ?? '') : '')),
  }));
  return { sheet: null, rows: [{ row: 0, cells: headers }, ...rows] };
}
