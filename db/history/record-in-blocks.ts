// A long write that lets other work in between its blocks and can be given up: still one transaction and one history entry.
// It runs on a connection of its own to the same file, so that whoever reads meanwhile sees the workspace as it was, and
// giving it up leaves nothing. Only one write runs at a time; the engine's queue sees to that.

import SqliteDatabase from 'better-sqlite3';
import { refuseMovedFile } from '../in-place';
import { prepareConnection } from '../open';
import type { WorkspaceFile } from '../workspace-file';
import { closeEntry, openEntry, startCapture } from './capture';
import { insertEntry, settleEntry, type WriteLabel } from './record';

export interface BlocksDone {
  readonly done: number;
  readonly total: number;
}

export interface BlockSteps<T> {
  /** Yields after each block of work. It must use the file that it is given. */
  readonly write: (file: WorkspaceFile) => Generator<BlocksDone, T>;
  /** Lets others in; what it throws gives the write up. */
  readonly pause: (done: BlocksDone) => Promise<void>;
}

export interface BlockWrite<T> extends BlockSteps<T> {
  readonly labelOf: (outcome: T) => WriteLabel;
}

/** Like `recordWrite`. */
export function recordInBlocks<T>(file: WorkspaceFile, work: BlockWrite<T>): Promise<T> {
  return writeInBlocks(file, { write: (side) => recorded(side, work), pause: work.pause });
}

function* recorded<T>(side: WorkspaceFile, { write, labelOf }: BlockWrite<T>): Generator<BlocksDone, T> {
  const { db } = side;
  startCapture(db);
  const entryId = insertEntry(db);
  openEntry(db, entryId);
  const outcome = yield* write(side);
  closeEntry(db);
  settleEntry(db, entryId, labelOf(outcome));
  return outcome;
}

/** One transaction. On a network drive, where a writer keeps readers out, it pauses before and after only. */
export async function writeInBlocks<T>(file: WorkspaceFile, work: BlockSteps<T>): Promise<T> {
  refuseMovedFile(file.path, file.identity);
  const side = sideConnection(file);
  const canPause = side.db.pragma('journal_mode', { simple: true }) === 'wal';
  const { db } = side;
  try {
    db.exec('BEGIN IMMEDIATE');
    const steps = work.write(side);
    let step = steps.next();
    while (!step.done) {
      if (canPause) await work.pause(step.value);
      // Closing the workspace in a pause gives its lock back: nothing may be written after that.
      if (!file.db.open) throw new Error('The workspace was closed while it was being written');
      step = steps.next();
    }
    db.exec('COMMIT');
    return step.value;
  } finally {
    if (db.inTransaction) db.exec('ROLLBACK');
    db.close();
  }
}

function sideConnection(file: WorkspaceFile): WorkspaceFile {
  const db = new SqliteDatabase(file.path, { timeout: 2000 });
  prepareConnection(db, file.path);
  return { ...file, db, close: () => db.close() };
}
