// Copies of a workspace. SQLite's own backup call makes the copy (one consistent moment, also while another
// connection writes), the copy is opened and checked, and only then takes the wanted name: a good older copy
// is never replaced by a bad one.

import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import SqliteDatabase, { type Database } from 'better-sqlite3';
import { problem, UserProblem } from '../../core/problem';
import { applicationId } from '../workspace-file';

export interface CopiedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** @throws UserProblem when the copy does not pass its check; the target is then as it was */
export async function checkedCopy(db: Database, target: string): Promise<CopiedFile> {
  const temporary = `${target}.part`;
  rmSync(temporary, { force: true });
  try {
    await db.backup(temporary);
    makeOneFile(temporary);
    refuseBadCopy(temporary);
    renameSync(temporary, target);
  } finally {
    rmSync(temporary, { force: true });
  }
  return describeFile(target);
}

/** Without a write-ahead log of its own, so that reading the copy leaves nothing beside it. */
function makeOneFile(path: string): void {
  const copy = new SqliteDatabase(path);
  try {
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
}

/** @throws UserProblem when the file is no workspace or not sound */
export function refuseBadCopy(path: string): void {
  const copy = new SqliteDatabase(path, { readonly: true });
  try {
    const isWorkspace = Number(copy.pragma('application_id', { simple: true })) === applicationId;
    if (isWorkspace && copy.pragma('quick_check', { simple: true }) === 'ok') return;
  } finally {
    copy.close();
  }
  throw new UserProblem([
    problem('The copy did not pass its check and was thrown away', 'Run a check of the workspace', {
      file: path,
    }),
  ]);
}

export function describeFile(path: string): CopiedFile {
  return {
    path,
    bytes: statSync(path).size,
    sha256: createHash('sha256').update(readFileSync(path)).digest('hex'),
  };
}
