// Writing many rows: secondary indexes are dropped before and built again after, in the same transaction, which is
// several times faster than keeping them up to date row by row. A failure in between brings the indexes back.

import type { TrackedTable } from './history/tracked-tables';
import type { WorkspaceFile } from './workspace-file';

/** Fewer rows are written as fast with the indexes kept. */
const fewestRows = 5000;
/** Keeping the indexes for one row costs as much as building them for so many. */
const builtForOneKept = 4;

/** Only inside a transaction. */
export function writeInBulk<T>(file: WorkspaceFile, table: TrackedTable, rows: number, write: () => T): T {
  const restore = setIndexesAside(file, table, rows);
  const outcome = write();
  for (const build of restore) build();
  return outcome;
}

/**
 * Drops the indexes where that is worthwhile. Only inside a transaction.
 *
 * @returns what builds them again, one index each, to be run after the rows are written
 */
export function setIndexesAside(
  file: WorkspaceFile,
  table: TrackedTable,
  rows: number,
): readonly (() => void)[] {
  const { db } = file;
  if (rows < fewestRows || rows * builtForOneKept < countRows(file, table)) return [];
  const indexes = db
    .prepare(
      "SELECT name, sql FROM main.sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL",
    )
    .all(table) as { name: string; sql: string }[];
  for (const { name } of indexes) db.exec(`DROP INDEX main."${name}"`);
  return indexes.map(({ sql }) => () => {
    db.exec(sql);
  });
}

function countRows(file: WorkspaceFile, table: TrackedTable): number {
  return file.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
}
