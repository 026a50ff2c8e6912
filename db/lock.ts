// One writer a workspace. The lock is an exclusive SQLite lock on an empty file beside the workspace, so the
// operating system gives it back when the program is killed, and no stale process id can keep a user out.
// Readers need no lock: WAL gives each of them one consistent moment.

import { rmSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';
import { problem, UserProblem } from '../core/problem';
import { isSqliteError } from './problems';

export interface WriterLock {
  release(): void;
}

/** @throws UserProblem when another program has the workspace open for writing */
export function acquireWriterLock(workspacePath: string): WriterLock {
  const lockPath = `${workspacePath}-lock`;
  const lock = new SqliteDatabase(lockPath, { timeout: 0 });
  try {
    lock.pragma('journal_mode = MEMORY');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!isSqliteError(error) || !error.code.startsWith('SQLITE_BUSY')) throw error;
    throw new UserProblem([
      problem('The workspace is open in another Changeout', 'Close it there, or open a copy', {
        file: workspacePath,
      }),
    ]);
  }
  return {
    release: () => {
      rmSync(lockPath, { force: true });
      lock.close();
    },
  };
}
