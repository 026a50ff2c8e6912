import type { WorkspaceFile } from '../workspace-file';

/** Grows with every write, undo and redo: results are current while it stays the same. */
export function readRevision(file: WorkspaceFile): number {
  return file.db.prepare('SELECT coalesce(max(id), 0) FROM history_entry').pluck().get() as number;
}
