// Undo puts every changed row of the newest entry back as it was before, redo as it was after; both are
// entries of the history themselves, so the audit trail never loses a step. Because the stack is the
// history in the file, it survives a restart.

import type { Database, Statement } from 'better-sqlite3';
import { refuseMovedFile } from '../in-place';
import type { WorkspaceFile } from '../workspace-file';
import { columnsOf } from './capture';
import { type TrackedTable, trackedTables } from './tracked-tables';

export interface Stamp {
  readonly author: string;
  readonly at: string;
}

interface EntryRow {
  readonly id: number;
  readonly target: string;
  readonly summary: string;
}

interface ChangeRow {
  readonly table_name: TrackedTable;
  readonly row_id: number;
  readonly before: string | null;
  readonly after: string | null;
}

/** The entry that undo would take back, or redo do again; null = none. */
export function nextUndo(file: WorkspaceFile): EntryRow | null {
  const sql =
    "SELECT id, target, summary FROM history_entry WHERE state = 'done' AND of_entry IS NULL ORDER BY id DESC LIMIT 1";
  return (file.db.prepare(sql).get() as EntryRow | undefined) ?? null;
}

export function nextRedo(file: WorkspaceFile): EntryRow | null {
  const sql = "SELECT id, target, summary FROM history_entry WHERE state = 'undone' ORDER BY id ASC LIMIT 1";
  return (file.db.prepare(sql).get() as EntryRow | undefined) ?? null;
}

/** @returns the id of the entry that was taken back, or null when there is nothing to undo */
export function undo(file: WorkspaceFile, stamp: Stamp): number | null {
  const entry = nextUndo(file);
  if (!entry) return null;
  replay(file, entry, 'before', stamp);
  return entry.id;
}

export function redo(file: WorkspaceFile, stamp: Stamp): number | null {
  const entry = nextRedo(file);
  if (!entry) return null;
  replay(file, entry, 'after', stamp);
  return entry.id;
}

function replay(file: WorkspaceFile, entry: EntryRow, side: 'before' | 'after', stamp: Stamp): void {
  const { db } = file;
  refuseMovedFile(file.path, file.identity);
  const order = side === 'before' ? 'DESC' : 'ASC';
  db.transaction(() => {
    db.pragma('defer_foreign_keys = ON');
    const writers = rowWriters(db);
    const rows = db.prepare(
      `SELECT table_name, row_id, before, after FROM history_change WHERE entry_id = ? ORDER BY id ${order}`,
    );
    const undone = side === 'before';
    for (const change of rows.all(entry.id) as ChangeRow[])
      writers[change.table_name](change.row_id, change[side], change[undone ? 'after' : 'before']);
    db.prepare('UPDATE history_entry SET state = ? WHERE id = ?').run(undone ? 'undone' : 'done', entry.id);
    db.prepare(
      'INSERT INTO history_entry (at, author, action, target, summary, of_entry) VALUES (?, ?, ?, ?, ?, ?)',
    ).run(
      stamp.at,
      stamp.author,
      undone ? 'undo' : 'redo',
      entry.target,
      `${undone ? 'Took back' : 'Did again'}: ${entry.summary}`,
      entry.id,
    );
  })();
}

type StoredRow = Readonly<Record<string, string | number | null>>;

/** `present` is the row as the history has it now: only columns that differ are written, which spares the indexes of the rest. */
type RowWriter = (rowId: number, row: string | null, present: string | null) => void;

function rowWriters(db: Database): Record<TrackedTable, RowWriter> {
  return Object.fromEntries(trackedTables.map((table) => [table, rowWriter(db, table)])) as Record<
    TrackedTable,
    RowWriter
  >;
}

/** Writes one row of a table to be exactly the given one, or removes it when there was none. */
function rowWriter(db: Database, table: TrackedTable): RowWriter {
  const columns = columnsOf(db, table);
  const names = columns.map((column) => `"${column}"`).join(', ');
  const remove = db.prepare(`DELETE FROM ${table} WHERE id = ?`);
  const assignments = columns.map((column) => `"${column}" = excluded."${column}"`).join(', ');
  const put = db.prepare(
    `INSERT INTO ${table} (${names}) VALUES (${columns.map(() => '?').join(', ')}) ON CONFLICT (id) DO UPDATE SET ${assignments}`,
  );
  const changeColumns = columnWriter(db, table);
  return (rowId, row, present) => {
    if (row === null) {
      remove.run(rowId);
      return;
    }
    const values = JSON.parse(row) as StoredRow;
    if (present !== null) {
      const now = JSON.parse(present) as StoredRow;
      const differing = columns.filter((column) => (values[column] ?? null) !== (now[column] ?? null));
      if (changeColumns(rowId, differing, values)) return;
    }
    put.run(columns.map((column) => values[column] ?? null));
  };
}

/** Changes some columns of a row that is there. @returns false when it is not, or nothing is to be changed */
function columnWriter(
  db: Database,
  table: TrackedTable,
): (rowId: number, columns: readonly string[], values: StoredRow) => boolean {
  const statements = new Map<string, Statement>();
  return (rowId, columns, values) => {
    if (columns.length === 0) return false;
    const assignments = columns.map((column) => `"${column}" = ?`).join(', ');
    const statement =
      statements.get(assignments) ?? db.prepare(`UPDATE ${table} SET ${assignments} WHERE id = ?`);
    statements.set(assignments, statement);
    return statement.run(...columns.map((column) => values[column] ?? null), rowId).changes === 1;
  };
}
