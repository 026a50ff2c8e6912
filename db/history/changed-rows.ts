import type { WorkspaceFile } from '../workspace-file';
import type { TrackedTable } from './tracked-tables';

export interface ChangedRow {
  readonly table: TrackedTable;
  readonly rowId: number;
  /** The asset that the row is about, where its table has such a column; as it stood before or after. */
  readonly assetId: number | null;
}

/**
 * Rows that differ, or may differ, from what they were at a revision, each once a side. Undo and redo changed the rows of the
 * entry that they took back or did again. null where there are more than `limit`: then reading everything is cheaper.
 */
export function readChangedRows(
  file: WorkspaceFile,
  sinceRevision: number,
  limit: number,
): ChangedRow[] | null {
  const rows = file.db
    .prepare(
      `SELECT table_name AS "table", row_id AS rowId, json_extract(coalesce(after, before), '$.asset_id') AS assetId
       FROM history_entry AS entry JOIN history_change ON entry_id = coalesce(entry.of_entry, entry.id)
       WHERE entry.id > ? LIMIT ?`,
    )
    .all(sinceRevision, limit + 1) as ChangedRow[];
  return rows.length > limit ? null : rows;
}
