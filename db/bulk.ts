// Writing many rows: secondary indexes are dropped before and built again after, in the same transaction, which is
// several times faster than keeping them up to date row by row. A failure in between brings the indexes back.

import type { WorkspaceFile } from './workspace-file';

/** From this many rows on, building the indexes again costs less than keeping them. */
const worthwhileRows = 5000;

/** Only inside a transaction. */
export function writeInBulk<T>(file: WorkspaceFile, table: 'asset', rows: number, write: () => T): T {
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
export function setIndexesAside(file: WorkspaceFile, table: 'asset', rows: number): readonly (() => void)[] {
  if (rows < worthwhileRows) return [];
  const { db } = file;
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
