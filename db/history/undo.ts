// Undo puts every changed row of the newest entry back as it was before, redo as it was after; both are
// entries of the history themselves, so the audit trail never loses a step. Because the stack is the
// history in the file, it survives a restart.

import { refuseMovedFile } from '../in-place';
import type { WorkspaceFile } from '../workspace-file';
import { type BlocksDone, writeInBlocks } from './record-in-blocks';
import { replay, type Side } from './replay';

export interface Stamp {
  readonly author: string;
  readonly at: string;
}

interface EntryRow {
  readonly id: number;
  readonly target: string;
  readonly summary: string;
}

/** The entry that undo would take back, or redo do again; null = none. */
export function nextUndo(file: WorkspaceFile): EntryRow | null {
  const sql =
    "SELECT id, target, summary FROM history_entry WHERE state = 'done' AND of_entry IS NULL ORDER BY id DESC LIMIT 1";
  return (file.db.prepare(sql).get() as EntryRow | undefined) ?? null;
}

export function nextRedo(file: WorkspaceFile): EntryRow | null {
  const sql = "SELECT id, target, summary FROM history_entry WHERE state = 'undone' ORDER BY id ASC LIMIT 1";
  return (file.db.prepare(sql).get() as EntryRow | undefined) ?? null;
}

/** @returns the id of the entry that was taken back, or null when there is nothing to undo */
export function undo(file: WorkspaceFile, stamp: Stamp): number | null {
  return stepAtOnce(file, undoing, stamp);
}

export function redo(file: WorkspaceFile, stamp: Stamp): number | null {
  return stepAtOnce(file, redoing, stamp);
}

/** Lets others in between its blocks; what it throws gives the step up and leaves everything as it was. */
export type Pause = (done: BlocksDone) => Promise<void>;

/** `undo`; a large entry in blocks, like an import. */
export function undoInBlocks(file: WorkspaceFile, stamp: Stamp, pause: Pause): Promise<number | null> {
  return stepInBlocks(file, undoing, { stamp, pause });
}

export function redoInBlocks(file: WorkspaceFile, stamp: Stamp, pause: Pause): Promise<number | null> {
  return stepInBlocks(file, redoing, { stamp, pause });
}

/** One way through the history. */
interface Direction {
  readonly next: (file: WorkspaceFile) => EntryRow | null;
  readonly side: Side;
  readonly state: 'undone' | 'done';
  readonly action: 'undo' | 'redo';
  readonly words: string;
}

const undoing: Direction = {
  next: nextUndo,
  side: 'before',
  state: 'undone',
  action: 'undo',
  words: 'Took back',
};
const redoing: Direction = {
  next: nextRedo,
  side: 'after',
  state: 'done',
  action: 'redo',
  words: 'Did again',
};

/** From this many changes on a step takes long enough for somebody to want to see how far it is. */
const largeEntry = 5000;

function stepAtOnce(file: WorkspaceFile, direction: Direction, stamp: Stamp): number | null {
  const entry = direction.next(file);
  if (!entry) return null;
  refuseMovedFile(file.path, file.identity);
  file.db.transaction(() => {
    for (const _block of step(file, entry, { direction, stamp }));
  })();
  return entry.id;
}

async function stepInBlocks(
  file: WorkspaceFile,
  direction: Direction,
  { stamp, pause }: { readonly stamp: Stamp; readonly pause: Pause },
): Promise<number | null> {
  const entry = direction.next(file);
  const isSmall = entry === null || countChanges(file, entry) < largeEntry;
  // A file that is open for reading only refuses the step on its own connection.
  if (isSmall || file.readOnly) return stepAtOnce(file, direction, stamp);
  await writeInBlocks(file, { write: (side) => step(side, entry, { direction, stamp }), pause });
  return entry.id;
}

function countChanges(file: WorkspaceFile, entry: EntryRow): number {
  const sql = 'SELECT count(*) FROM history_change WHERE entry_id = ?';
  return file.db.prepare(sql).pluck().get(entry.id) as number;
}

function* step(
  file: WorkspaceFile,
  entry: EntryRow,
  { direction, stamp }: { readonly direction: Direction; readonly stamp: Stamp },
): Generator<BlocksDone, void> {
  const { side, state, action, words } = direction;
  yield* replay(file, entry.id, side);
  file.db.prepare('UPDATE history_entry SET state = ? WHERE id = ?').run(state, entry.id);
  file.db
    .prepare(
      'INSERT INTO history_entry (at, author, action, target, summary, of_entry) VALUES (?, ?, ?, ?, ?, ?)',
    )
    .run(stamp.at, stamp.author, action, entry.target, `${words}: ${entry.summary}`, entry.id);
}
