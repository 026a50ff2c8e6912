// Puts every row that an entry changed back as it was before, or again as it was after. The changes of an entry come in stretches
// of one table and one kind: rows that go are deleted by one statement a block, the others are written one by one, and a
// long stretch of assets is written with their indexes set aside, as an import is.

import type { Database } from 'better-sqlite3';
import { setIndexesAside } from '../bulk';
import type { WorkspaceFile } from '../workspace-file';
import type { BlocksDone } from './record-in-blocks';
import { rowWriter } from './row-writer';
import type { TrackedTable } from './tracked-tables';

export type Side = 'before' | 'after';

/** Changes of one table, next to each other, in which the row is there or not there on the side that is written. */
interface Stretch {
  readonly table: TrackedTable;
  readonly isGone: 0 | 1;
  readonly firstId: number;
  readonly lastId: number;
  readonly changes: number;
}

interface ChangeRow {
  readonly row_id: number;
  readonly wanted: string;
  readonly present: string | null;
}

const changesOfBlock = 2000;

/** Only inside a transaction and without an open entry. Yields after each block. */
export function* replay(file: WorkspaceFile, entryId: number, side: Side): Generator<BlocksDone, void> {
  file.db.pragma('defer_foreign_keys = ON');
  const stretches = stretchesOf(file.db, entryId, side);
  const total = stretches.reduce((sum, { changes }) => sum + changes, 0);
  let before = 0;
  for (const stretch of stretches) {
    const restore = setIndexesAside(file, stretch.table, stretch.changes);
    for (const done of replayStretch(file.db, stretch, { entryId, side }))
      yield { done: before + done, total };
    before += stretch.changes;
    for (const build of restore) {
      build();
      yield { done: before, total };
    }
  }
}

/** In the order in which they are to be written: backwards to what was before. */
function stretchesOf(db: Database, entryId: number, side: Side): Stretch[] {
  return db
    .prepare(
      `SELECT table_name AS "table", isGone, min(id) AS firstId, max(id) AS lastId, count(*) AS changes FROM
         (SELECT id, table_name, isGone, row_number() OVER (ORDER BY id)
            - row_number() OVER (PARTITION BY table_name, isGone ORDER BY id) AS stretch
          FROM (SELECT id, table_name, ${side} IS NULL AS isGone FROM history_change WHERE entry_id = ?))
       GROUP BY table_name, isGone, stretch ORDER BY firstId ${side === 'before' ? 'DESC' : 'ASC'}`,
    )
    .all(entryId) as Stretch[];
}

interface Replay {
  readonly entryId: number;
  readonly side: Side;
}

/** Yields the changes done so far. */
function* replayStretch(db: Database, stretch: Stretch, replayed: Replay): Generator<number, void> {
  const { table, firstId, lastId, changes } = stretch;
  const write = stretch.isGone === 1 ? blockRemover(db, table, replayed) : blockWriter(db, table, replayed);
  const isBackwards = replayed.side === 'before';
  for (const [done, [low, high]] of blocksOf(firstId, lastId, isBackwards).entries()) {
    write(low, high);
    yield Math.min(changes, (done + 1) * changesOfBlock);
  }
}

/** Ids from low to high in each block; the blocks backwards where that is the order. */
function blocksOf(firstId: number, lastId: number, isBackwards: boolean): [number, number][] {
  const blocks: [number, number][] = [];
  for (let low = firstId; low <= lastId; low += changesOfBlock)
    blocks.push([low, Math.min(lastId, low + changesOfBlock - 1)]);
  return isBackwards ? blocks.reverse() : blocks;
}

type WriteBlock = (low: number, high: number) => void;

function blockRemover(db: Database, table: TrackedTable, { entryId }: Replay): WriteBlock {
  const remove = db.prepare(
    `DELETE FROM ${table} WHERE id IN (SELECT row_id FROM history_change WHERE id BETWEEN ? AND ? AND entry_id = ?)`,
  );
  return (low, high) => remove.run(low, high, entryId);
}

function blockWriter(db: Database, table: TrackedTable, { entryId, side }: Replay): WriteBlock {
  const isBackwards = side === 'before';
  const select = db.prepare(
    `SELECT row_id, ${side} AS wanted, ${isBackwards ? 'after' : 'before'} AS present FROM history_change
     WHERE id BETWEEN ? AND ? AND entry_id = ? ORDER BY id ${isBackwards ? 'DESC' : 'ASC'}`,
  );
  const write = rowWriter(db, table);
  return (low, high) => {
    for (const { row_id, wanted, present } of select.all(low, high, entryId) as ChangeRow[])
      write(row_id, wanted, present);
  };
}
