// One write = one transaction = one history entry with every row that it changed (design, Data).

import type { Database } from 'better-sqlite3';
import { refuseMovedFile } from '../in-place';
import type { WorkspaceFile } from '../workspace-file';
import { closeEntry, openEntry } from './capture';

export interface WriteLabel {
  /** The name of the call, e.g. `asset-change`. */
  readonly action: string;
  readonly target: string;
  /** A sentence for people: what happened. */
  readonly summary: string;
  readonly author: string;
  /** ISO timestamp; the clock is the host's. */
  readonly at: string;
}

/**
 * Runs `write` and records it. The label may depend on the outcome (an import says its counts).
 * When `write` changes no row, no entry is left behind and the redo stack stays. An exception undoes everything.
 */
export function recordWrite<T>(file: WorkspaceFile, write: () => T, labelOf: (outcome: T) => WriteLabel): T {
  const { db } = file;
  refuseMovedFile(file.path, file.identity);
  return db.transaction(() => {
    const entryId = insertEntry(db);
    openEntry(db, entryId);
    let outcome: T;
    try {
      outcome = write();
    } finally {
      closeEntry(db);
    }
    settleEntry(db, entryId, labelOf(outcome));
    return outcome;
  })();
}

/** An entry whose label is not known yet. */
export function insertEntry(db: Database): number {
  const insert = db.prepare(
    "INSERT INTO history_entry (at, author, action, target, summary) VALUES ('', '', '', '', '')",
  );
  return Number(insert.run().lastInsertRowid);
}

/** Gives the entry its label, or takes it away when nothing was changed. */
export function settleEntry(db: Database, entryId: number, label: WriteLabel): void {
  const changes = db.prepare('SELECT 1 FROM history_change WHERE entry_id = ? LIMIT 1').get(entryId);
  if (!changes) {
    db.prepare('DELETE FROM history_entry WHERE id = ?').run(entryId);
    return;
  }
  db.prepare("UPDATE history_entry SET state = 'discarded' WHERE state = 'undone'").run();
  db.prepare(
    'UPDATE history_entry SET at = ?, author = ?, action = ?, target = ?, summary = ? WHERE id = ?',
  ).run(label.at, label.author, label.action, label.target, label.summary, entryId);
}
