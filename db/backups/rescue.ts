// A rescue copy: whatever can still be read of a damaged workspace, in a new file. Tables are read row by row from
// both ends and then in between, because one bad page ends a scan but not the file. The history is left out: half
// of it could not be undone.

import SqliteDatabase, { type Database } from 'better-sqlite3';
import { problem, UserProblem } from '../../core/problem';
import { createWorkspaceFile } from '../open';
import { mendReferences } from './mend-references';
import { readableRows } from './readable-rows';

export interface RescuedTable {
  readonly table: string;
  readonly rows: number;
  /** At least this many rows could not be read; a lower bound, because the count itself may be damaged. */
  readonly lostRows: number;
}

export interface Rescue {
  readonly path: string;
  readonly tables: readonly RescuedTable[];
  /** References to rows that are lost: emptied where a field may be empty, else the row was left out. */
  readonly mendedReferences: number;
}

/** @throws UserProblem when nothing can be read or the target exists */
export async function rescueFile(damaged: string, target: string, at: string): Promise<Rescue> {
  const source = openDamaged(damaged);
  try {
    const tables = tablesOf(source, damaged);
    const copy = await createWorkspaceFile(target, {
      name: 'Rescue copy',
      customers: null,
      states: [],
      isDemo: false,
      createdAt: at,
    });
    try {
      copy.db.pragma('foreign_keys = OFF');
      const rescued = tables
        .filter((table) => hasTable(copy.db, table))
        .map((table) => rescueTable(source, copy.db, table));
      return { path: target, tables: rescued, mendedReferences: mendReferences(copy.db) };
    } finally {
      copy.close();
    }
  } finally {
    source.close();
  }
}

function openDamaged(path: string): Database {
  try {
    return new SqliteDatabase(path, { readonly: true, fileMustExist: true });
  } catch {
    throw nothingReadable(path);
  }
}

function tablesOf(source: Database, path: string): string[] {
  try {
    const names = source
      .prepare("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      .pluck()
      .all() as string[];
    return names.filter((name) => !name.startsWith('history_'));
  } catch {
    throw nothingReadable(path);
  }
}

function nothingReadable(path: string): UserProblem {
  return new UserProblem([
    problem('Nothing can be read from this file', 'Restore the newest backup', { file: path }),
  ]);
}

function hasTable(db: Database, table: string): boolean {
  return db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").get(table) !== undefined;
}

function rescueTable(source: Database, target: Database, table: string): RescuedTable {
  const columns = columnNames(target, table).filter((name) => columnNames(source, table).includes(name));
  const places = columns.map(() => '?').join(', ');
  const insert = target.prepare(
    `INSERT OR REPLACE INTO "${table}" (${columns.map((name) => `"${name}"`).join(', ')}) VALUES (${places})`,
  );
  const { rows, lostRows } = readableRows(source, table);
  let kept = 0;
  target.transaction(() => {
    for (const row of rows) if (insertReadable(insert, columns, row)) kept += 1;
  })();
  return { table, rows: kept, lostRows: lostRows + rows.length - kept };
}

/** A row that was damaged in itself breaks a rule of the new file; it counts as lost. */
function insertReadable(
  insert: { run(...values: unknown[]): unknown },
  columns: readonly string[],
  row: Readonly<Record<string, unknown>>,
): boolean {
  try {
    insert.run(...columns.map((name) => row[name]));
    return true;
  } catch {
    return false;
  }
}

function columnNames(db: Database, table: string): string[] {
  return db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[];
}
