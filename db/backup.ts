// Copies of a workspace. SQLite's own backup call makes the copy (one consistent moment, also while another
// connection writes), the copy is opened and checked, and only then takes the wanted name: a good older copy
// is never replaced by a bad one.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import SqliteDatabase, { type Database } from 'better-sqlite3';
import { problem, UserProblem } from '../core/problem';
import { applicationId } from './workspace-file';

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
    refuseBadCopy(temporary);
    renameSync(temporary, target);
  } finally {
    rmSync(temporary, { force: true });
  }
  return describeFile(target);
}

/**
 * Puts a backup in the place of a workspace. The backup is checked first, the present file is kept as
 * `NAME.replaced`, and its `-wal` and `-shm` go with it so that they cannot spoil the restored file.
 */
export async function restoreFile(backup: string, workspacePath: string): Promise<CopiedFile> {
  const source = new SqliteDatabase(backup, { readonly: true, fileMustExist: true });
  const temporary = `${workspacePath}.part`;
  rmSync(temporary, { force: true });
  try {
    await source.backup(temporary);
  } finally {
    source.close();
  }
  refuseBadCopy(temporary);
  setAside(workspacePath);
  renameSync(temporary, workspacePath);
  return describeFile(workspacePath);
}

function setAside(workspacePath: string): void {
  if (!existsSync(workspacePath)) return;
  const kept = `${workspacePath}.replaced`;
  for (const suffix of ['', '-wal', '-shm']) {
    rmSync(`${kept}${suffix}`, { force: true });
    if (existsSync(`${workspacePath}${suffix}`)) renameSync(`${workspacePath}${suffix}`, `${kept}${suffix}`);
  }
}

function refuseBadCopy(path: string): void {
  const copy = new SqliteDatabase(path, { readonly: true });
  try {
    const isWorkspace = Number(copy.pragma('application_id', { simple: true })) === applicationId;
    const check = copy.pragma('quick_check', { simple: true });
    if (isWorkspace && check === 'ok') return;
  } finally {
    copy.close();
  }
  rmSync(path, { force: true });
  throw new UserProblem([
    problem('The copy did not pass its check and was thrown away', 'Run a check of the workspace', {
      file: path,
    }),
  ]);
}

function describeFile(path: string): CopiedFile {
  return {
    path,
    bytes: statSync(path).size,
    sha256: createHash('sha256').update(readFileSync(path)).digest('hex'),
  };
}
