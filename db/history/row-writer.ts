import type { Database, Statement } from 'better-sqlite3';
import { columnsOf } from './capture';
import type { TrackedTable } from './tracked-tables';

type StoredRow = Readonly<Record<string, string | number | null>>;

/** `present` is the row as the history has it now: only columns that differ are written, which spares the indexes of the rest. */
export type RowWriter = (rowId: number, row: string, present: string | null) => void;

/** Writes rows of a table to be exactly what the history says. */
export function rowWriter(db: Database, table: TrackedTable): RowWriter {
  const columns = columnsOf(db, table);
  const names = columns.map((column) => `"${column}"`).join(', ');
  const assignments = columns.map((column) => `"${column}" = excluded."${column}"`).join(', ');
  const put = db.prepare(
    `INSERT INTO ${table} (${names}) VALUES (${columns.map(() => '?').join(', ')}) ON CONFLICT (id) DO UPDATE SET ${assignments}`,
  );
  const changeColumns = columnWriter(db, table);
  return (rowId, row, present) => {
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
