// Puts a backup in the place of a workspace. The backup is copied and checked first, the new file is swapped in
// by one rename, and what stood there stays: a sound file as a backup of its own, which makes restoring something
// that can be taken back, a damaged one as `NAME.damaged`. Old `-wal` and `-shm` files go, because SQLite would
// play them over the restored file.

import { existsSync, renameSync, rmSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';
import { acquireWriterLock } from '../lock';
import { type CopiedFile, checkedCopy, describeFile, refuseBadCopy } from './checked-copy';
import { addBackup } from './shelf';

export interface Restored extends CopiedFile {
  /** Where the file that stood here before is now; null when there was none. */
  readonly replaced: string | null;
}

/** @throws UserProblem when the backup is no sound workspace or another program writes the workspace */
export async function restoreFile(from: string, workspacePath: string, at: string): Promise<Restored> {
  const lock = acquireWriterLock(workspacePath);
  const temporary = `${workspacePath}.restoring`;
  try {
    const source = new SqliteDatabase(from, { readonly: true, fileMustExist: true });
    try {
      await checkedCopy(source, temporary);
    } finally {
      source.close();
    }
    const replaced = existsSync(workspacePath) ? await keepPresentFile(workspacePath, at) : null;
    for (const suffix of ['-wal', '-shm']) rmSync(`${workspacePath}${suffix}`, { force: true });
    renameSync(temporary, workspacePath);
    return { ...describeFile(workspacePath), replaced };
  } finally {
    rmSync(temporary, { force: true });
    lock.release();
  }
}

async function keepPresentFile(workspacePath: string, at: string): Promise<string> {
  try {
    return await backUpPresentFile(workspacePath, at);
  } catch {
    return setDamagedAside(workspacePath);
  }
}

/** Opened with its `-wal`, which may hold what was committed just before a crash. */
async function backUpPresentFile(workspacePath: string, at: string): Promise<string> {
  refuseBadCopy(workspacePath);
  const present = new SqliteDatabase(workspacePath);
  try {
    return await addBackup(present, workspacePath, { reason: 'before-restore', at });
  } finally {
    present.close();
  }
}

function setDamagedAside(workspacePath: string): string {
  const kept = freeName(`${workspacePath}.damaged`);
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(`${workspacePath}${suffix}`)) renameSync(`${workspacePath}${suffix}`, `${kept}${suffix}`);
  }
  return kept;
}

function freeName(wanted: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}-${number}`;
    if (!existsSync(name)) return name;
  }
}
