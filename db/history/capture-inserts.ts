// Many new rows of one table, captured by one statement after them instead of by a trigger after each: half the time of
// writing a large import. What the history holds is the same to the byte.

import type { WorkspaceFile } from '../workspace-file';
import { capturedRow, closeEntry, columnsOf, openEntry } from './capture';
import type { TrackedTable } from './tracked-tables';

/**
 * Runs inserts into one table and then captures every row that is new in it. Only inside an open entry. The inserts may
 * change nothing else, because nothing else is captured meanwhile; new rows get ids above all that there are.
 */
export function* captureInserts<T>(
  file: WorkspaceFile,
  table: TrackedTable,
  inserts: Generator<T, void>,
): Generator<T, void> {
  const { db } = file;
  const entryId = db.prepare('SELECT entry_id FROM temp.open_entry').pluck().get() as number | undefined;
  if (entryId === undefined) {
    yield* inserts;
    return;
  }
  const highest = db.prepare(`SELECT coalesce(max(id), 0) FROM main.${table}`).pluck().get() as number;
  closeEntry(db);
  yield* inserts;
  db.prepare(
    `INSERT INTO history_change (entry_id, table_name, row_id, before, after)
     SELECT ?, '${table}', id, NULL, ${capturedRow(columnsOf(db, table))} FROM main.${table} WHERE id > ? ORDER BY id`,
  ).run(entryId, highest);
  openEntry(db, entryId);
}
