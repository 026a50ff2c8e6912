// The history cannot be forgotten by whoever writes a new query: triggers copy each changed row, before and
// after, into history_change. They are temporary triggers, so they live in this connection only and the file
// stays free of code. While no entry is open (undo itself, migrations) nothing is captured.

import type { Database } from 'better-sqlite3';
import { type TrackedTable, trackedTables } from './tracked-tables';

export function startCapture(db: Database): void {
  db.exec('CREATE TEMP TABLE open_entry (entry_id INTEGER PRIMARY KEY) STRICT');
  for (const table of trackedTables) {
    db.exec(captureTriggers(table, columnsOf(db, table)));
  }
}

/** Column names in the order of the table. */
export function columnsOf(db: Database, table: TrackedTable): string[] {
  const rows = db.prepare('SELECT name FROM pragma_table_info(?) ORDER BY cid').all(table) as {
    name: string;
  }[];
  return rows.map((row) => row.name);
}

export function openEntry(db: Database, entryId: number): void {
  db.prepare('INSERT INTO temp.open_entry (entry_id) VALUES (?)').run(entryId);
}

export function closeEntry(db: Database): void {
  db.exec('DELETE FROM temp.open_entry');
}

function captureTriggers(table: TrackedTable, columns: readonly string[]): string {
  const before = rowAsJson('OLD', columns);
  const after = rowAsJson('NEW', columns);
  const changed = columns.map((column) => `OLD."${column}" IS NOT NEW."${column}"`).join(' OR ');
  return [
    captureTrigger(table, 'INSERT', 'EXISTS (SELECT 1 FROM open_entry)', `NEW.id, NULL, ${after}`),
    captureTrigger(table, 'DELETE', 'EXISTS (SELECT 1 FROM open_entry)', `OLD.id, ${before}, NULL`),
    captureTrigger(
      table,
      'UPDATE',
      `EXISTS (SELECT 1 FROM open_entry) AND (${changed})`,
      `OLD.id, ${before}, ${after}`,
    ),
  ].join('\n');
}

function captureTrigger(table: TrackedTable, action: string, when: string, values: string): string {
  return `CREATE TEMP TRIGGER capture_${action.toLowerCase()}_${table} AFTER ${action} ON main.${table} WHEN ${when}
BEGIN
  INSERT INTO history_change (entry_id, table_name, row_id, before, after)
  SELECT entry_id, '${table}', ${values} FROM open_entry;
END;`;
}

/** A row of the table that is read, as the triggers write it. */
export function capturedRow(columns: readonly string[]): string {
  return asJson(columns, '');
}

function rowAsJson(row: 'OLD' | 'NEW', columns: readonly string[]): string {
  return asJson(columns, `${row}.`);
}

function asJson(columns: readonly string[], prefix: string): string {
  return `json_object(${columns.map((column) => `'${column}', ${prefix}"${column}"`).join(', ')})`;
}
