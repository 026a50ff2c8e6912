import type { WorkspaceFile } from '../workspace-file';

export interface StoredEntry {
  readonly id: number;
  readonly at: string;
  readonly author: string;
  readonly action: string;
  readonly target: string;
  readonly summary: string;
  readonly state: 'done' | 'undone' | 'discarded';
  readonly changes: number;
  readonly before: readonly unknown[];
  readonly after: readonly unknown[];
}

/** Rows before and after are cut to this many an entry; `changes` has the full count. */
const shownChanges = 20;

const columns = `id, at, author, action, target, summary, state,
  (SELECT count(*) FROM history_change WHERE entry_id = history_entry.id) AS changes`;

type EntryRow = Omit<StoredEntry, 'before' | 'after'>;

/** Newest first. */
export function readHistoryPage(
  file: WorkspaceFile,
  offset: number,
  limit: number,
): { total: number; entries: StoredEntry[] } {
  const total = file.db.prepare('SELECT count(*) FROM history_entry').pluck().get() as number;
  const rows = file.db
    .prepare(`SELECT ${columns} FROM history_entry ORDER BY id DESC LIMIT ? OFFSET ?`)
    .all(limit, offset) as EntryRow[];
  return { total, entries: rows.map((row) => withChanges(file, row)) };
}

export function readHistoryEntry(file: WorkspaceFile, id: number): StoredEntry | null {
  const row = file.db.prepare(`SELECT ${columns} FROM history_entry WHERE id = ?`).get(id) as
    | EntryRow
    | undefined;
  return row ? withChanges(file, row) : null;
}

/** Entries that touched one row of one table, newest first. */
export function readHistoryOfRow(
  file: WorkspaceFile,
  table: string,
  rowId: number,
  limit: number,
): StoredEntry[] {
  const rows = file.db
    .prepare(
      `SELECT ${columns} FROM history_entry WHERE id IN
         (SELECT entry_id FROM history_change WHERE table_name = ? AND row_id = ?) ORDER BY id DESC LIMIT ?`,
    )
    .all(table, rowId, limit) as EntryRow[];
  return rows.map((row) => withChanges(file, row, { table, rowId }));
}

function withChanges(
  file: WorkspaceFile,
  row: EntryRow,
  only?: { table: string; rowId: number },
): StoredEntry {
  const filter = only ? 'AND table_name = ? AND row_id = ?' : '';
  const changes = file.db
    .prepare(
      `SELECT before, after FROM history_change WHERE entry_id = ? ${filter} ORDER BY id LIMIT ${shownChanges}`,
    )
    .all(row.id, ...(only ? [only.table, only.rowId] : [])) as {
    before: string | null;
    after: string | null;
  }[];
  const parsed = (text: string | null): unknown => (text === null ? null : JSON.parse(text));
  return { ...row, before: changes.map((c) => parsed(c.before)), after: changes.map((c) => parsed(c.after)) };
}
