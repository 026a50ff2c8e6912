// Opening a workspace: what is not one is refused, a newer one is refused before anything is written, an
// older one is backed up and then migrated in one transaction.

import { existsSync, statSync } from 'node:fs';
import SqliteDatabase, { type Database } from 'better-sqlite3';
import { type Problem, problem, UserProblem } from '../core/problem';
import { startCapture } from './history/capture';
import { fileIdentity } from './in-place';
import { journalMode } from './journal-mode';
import { acquireWriterLock } from './lock';
import { migrate } from './migrate';
import { schemaVersion } from './migrations';
import { isSqliteError, sqliteProblem } from './problems';
import { strangerProblems, strangeValues } from './stranger';
import { applicationId, type WorkspaceFile } from './workspace-file';

export interface NewWorkspace {
  readonly name: string;
  readonly customers: number | null;
  readonly states: readonly string[];
  readonly isDemo: boolean;
  readonly createdAt: string;
}

/** @throws UserProblem when the path is taken, cannot be written, or is locked */
export async function createWorkspaceFile(path: string, workspace: NewWorkspace): Promise<WorkspaceFile> {
  if (existsSync(path))
    refuse(path, 'A file of this name exists already', 'Choose another name; nothing is overwritten');
  return withPlainErrors(path, async () => {
    const file = await openForWriting(path, workspace.createdAt);
    file.db
      .prepare(
        'INSERT INTO workspace (id, name, customers, states, is_demo, created_at) VALUES (1, ?, ?, ?, ?, ?)',
      )
      .run(
        workspace.name,
        workspace.customers,
        JSON.stringify(workspace.states),
        workspace.isDemo ? 1 : 0,
        workspace.createdAt,
      );
    return file;
  });
}

/**
 * `at` stamps the backup that an older file gets before it is brought up to date.
 *
 * @throws UserProblem for a file that is missing, foreign, newer, damaged or locked
 */
export async function openWorkspaceFile(
  path: string,
  mode: 'write' | 'read' = 'write',
  at: string = new Date().toISOString(),
): Promise<WorkspaceFile> {
  if (!existsSync(path)) refuse(path, 'There is no such file', 'Check the name, or make a new workspace');
  if (!statSync(path).isFile()) refuse(path, 'This is not a file', 'Choose a workspace file (.changeout)');
  return withPlainErrors(path, async () => {
    refuseForeignFile(path);
    const file = mode === 'write' ? await openForWriting(path, at) : openForReading(path);
    refuseStrangeValues(file);
    return file;
  });
}

async function openForWriting(path: string, at: string): Promise<WorkspaceFile> {
  const lock = acquireWriterLock(path);
  let db: Database | null = null;
  try {
    db = new SqliteDatabase(path, { timeout: 2000 });
    prepareConnection(db, path);
    refuseDamagedFile(db, path);
    await migrate(db, path, at);
    startCapture(db);
    return workspaceFile(db, path, false, lock.release);
  } catch (error) {
    db?.close();
    lock.release();
    throw error;
  }
}

/**
 * By `query_only` and not by SQLite's read-only mode: a read-only connection has to make the `-wal` and `-shm` files of a
 * workspace as well, but may not take them away again.
 */
function openForReading(path: string): WorkspaceFile {
  const db = new SqliteDatabase(path, { fileMustExist: true, timeout: 2000 });
  db.pragma('query_only = ON');
  const version = Number(db.pragma('user_version', { simple: true }));
  if (version < schemaVersion) {
    db.close();
    refuse(
      path,
      'The workspace is from an older version of Changeout',
      'Open it once for writing, which brings it up to date',
    );
  }
  return workspaceFile(db, path, true, () => undefined);
}

function workspaceFile(db: Database, path: string, readOnly: boolean, release: () => void): WorkspaceFile {
  return {
    db,
    path,
    readOnly,
    identity: fileIdentity(path),
    close: () => {
      if (!db.open) return;
      if (!readOnly) optimize(db);
      db.close();
      release();
    },
  };
}

/** Statistics for later queries. A block write that is still under way keeps them out, and closing does not wait for it. */
function optimize(db: Database): void {
  try {
    db.pragma('busy_timeout = 0');
    db.pragma('optimize');
  } catch (error) {
    if (!isSqliteError(error) || error.code !== 'SQLITE_BUSY') throw error;
  }
}

/** Every connection that writes is set up alike. */
export function prepareConnection(db: Database, path: string): void {
  db.pragma(`journal_mode = ${journalMode(path)}`);
  // What was answered as saved stays saved, also when the power goes.
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  db.pragma('cache_size = -65536');
}

function refuseDamagedFile(db: Database, path: string): void {
  if (db.pragma('quick_check(1)', { simple: true }) === 'ok') return;
  refuse(
    path,
    'The workspace file is damaged',
    'Restore the newest backup beside it; the damaged file was not changed',
  );
}

/**
 * Reading changes nothing, unless a crash left a journal: SQLite must play it back before the file can be read at
 * all, and that needs writing.
 */
function openToLook(path: string): Database {
  const db = new SqliteDatabase(path, { readonly: true });
  try {
    db.pragma('application_id');
    return db;
  } catch (error) {
    db.close();
    if (!isSqliteError(error) || !error.code.startsWith('SQLITE_READONLY')) throw error;
    return new SqliteDatabase(path);
  }
}

/** Looks before anything is written: the header, the application id, the version, and code hidden in the file. */
function refuseForeignFile(path: string): void {
  const db = openToLook(path);
  try {
    const id = Number(db.pragma('application_id', { simple: true }));
    if (id !== applicationId) {
      refuse(path, 'The file is not a Changeout workspace', 'Choose a file that Changeout made (.changeout)');
    }
    const version = Number(db.pragma('user_version', { simple: true }));
    if (version > schemaVersion) {
      refuse(
        path,
        `The workspace is from a newer version of Changeout (format ${version}, known ${schemaVersion})`,
        'Install the newer version; the file was not touched',
      );
    }
    const strangers = strangerProblems(db);
    if (strangers.length > 0) {
      refuse(
        path,
        `${strangers[0]}; it was not opened`,
        'Ask the sender for a file saved by Changeout itself',
      );
    }
  } finally {
    db.close();
  }
}

function refuseStrangeValues(file: WorkspaceFile): void {
  const [strange] = strangeValues(file.db);
  if (strange === undefined) return;
  const { path } = file;
  file.close();
  refuse(
    path,
    `${capitalized(strange)}; the workspace was not opened`,
    'Restore a backup, or ask the sender for another copy',
  );
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function refuse(path: string, reason: string, remedy: string): never {
  throw new UserProblem([problem(reason, remedy, { file: path })]);
}

async function withPlainErrors<T>(path: string, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    const known: Problem | null = sqliteProblem(error, path);
    if (known) throw new UserProblem([known]);
    throw error;
  }
}
