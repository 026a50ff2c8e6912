import type { WorkspaceFile } from '../workspace-file';
import type { TrackedTable } from './tracked-tables';

/** Grows with every write, undo and redo: results are current while it stays the same. */
export function readRevision(file: WorkspaceFile): number {
  return file.db.prepare('SELECT coalesce(max(id), 0) FROM history_entry').pluck().get() as number;
}

/**
 * The newest write, undo or redo that touched another table than these: what does not hang on them is current while it stays
 * the same. Undo and redo changed the rows of the entry that they took back or did again.
 */
export function readRevisionBeside(file: WorkspaceFile, tables: readonly TrackedTable[]): number {
  const places = tables.map(() => '?').join(', ');
  const newest = file.db
    .prepare(
      `SELECT entry.id FROM history_entry AS entry WHERE EXISTS (
         SELECT 1 FROM history_change
         WHERE entry_id = coalesce(entry.of_entry, entry.id) AND table_name NOT IN (${places}))
       ORDER BY entry.id DESC LIMIT 1`,
    )
    .pluck()
    .get(...tables) as number | undefined;
  return newest ?? 0;
}
