// The backups of a workspace stand in one folder beside it, `NAME.changeout-backups`, so that they are found
// without the program and move with the file. A backup counts once it was opened and checked.

import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase, { type Database } from 'better-sqlite3';
import { problem, UserProblem } from '../../core/problem';
import { applicationId } from '../workspace-file';
import { checkedCopy } from './checked-copy';
import { expendable } from './expendable';

export const backupReasons = ['opened', 'before-import', 'before-migration', 'before-restore'] as const;
export type BackupReason = (typeof backupReasons)[number];

export interface Backup {
  readonly path: string;
  readonly number: number;
  readonly at: string;
  readonly reason: BackupReason;
  readonly bytes: number;
}

export interface BackupStamp {
  readonly reason: BackupReason;
  /** ISO timestamp; the clock is the host's. */
  readonly at: string;
}

/** Newest first. Files of other names in the folder are left alone. */
export function listBackups(workspacePath: string): readonly Backup[] {
  const folder = backupFolder(workspacePath);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder)
    .map((name) => describeBackup(folder, name))
    .filter((backup) => backup !== null)
    .sort((left, right) => right.number - left.number);
}

/** @throws UserProblem when the copy does not pass its check; the older backups are then as they were */
export async function addBackup(db: Database, workspacePath: string, stamp: BackupStamp): Promise<string> {
  const folder = backupFolder(workspacePath);
  makeFolder(folder);
  const number = (listBackups(workspacePath)[0]?.number ?? 0) + 1;
  const path = join(folder, backupName(number, stamp));
  await checkedCopy(db, path);
  for (const backup of expendable(listBackups(workspacePath))) rmSync(backup.path, { force: true });
  return path;
}

/** Not recursive: the folder of the workspace itself exists. */
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  try {
    mkdirSync(folder);
  } catch {
    throw new UserProblem([
      problem(
        'The folder for the backups of this workspace cannot be made',
        'Check that the folder of the workspace can be written and that no file has this name',
        { file: folder },
      ),
    ]);
  }
}

/** Makes a backup unless the newest one holds the same content. */
export async function ensureBackup(db: Database, workspacePath: string, stamp: BackupStamp): Promise<void> {
  const now = contentMark(db);
  const [newest] = listBackups(workspacePath);
  if (now === null || (newest && markOfFile(newest.path) === now)) return;
  await addBackup(db, workspacePath, stamp);
}

export function backupFolder(workspacePath: string): string {
  return `${workspacePath}-backups`;
}

/**
 * The newest history entry: nothing in a workspace changes without one. With its time, because ids are given out again
 * once an older state was restored. null = nothing was ever changed.
 */
function contentMark(db: Database): string | null {
  const newest = db.prepare('SELECT id, at FROM history_entry ORDER BY id DESC LIMIT 1').raw().get();
  return newest === undefined ? null : JSON.stringify(newest);
}

function markOfFile(path: string): string | null {
  const db = new SqliteDatabase(path, { readonly: true });
  try {
    return Number(db.pragma('application_id', { simple: true })) === applicationId ? contentMark(db) : null;
  } finally {
    db.close();
  }
}

/** `000012 2026-11-24 10-15-03 before-import.changeout`: no colon, so that every file system takes it. */
function backupName(number: number, { reason, at }: BackupStamp): string {
  const time = `${at.slice(0, 10)} ${at.slice(11, 19).replaceAll(':', '-')}`;
  return `${String(number).padStart(6, '0')} ${time} ${reason}.changeout`;
}

const namePattern = /^(\d{6,}) (\d{4}-\d{2}-\d{2}) (\d{2})-(\d{2})-(\d{2}) ([a-z-]+)\.changeout$/;

function describeBackup(folder: string, name: string): Backup | null {
  const [, number, day, hour, minute, second, word] = namePattern.exec(name) ?? [];
  const reason = backupReasons.find((known) => known === word);
  if (number === undefined || reason === undefined) return null;
  const path = join(folder, name);
  const at = `${day}T${hour}:${minute}:${second}Z`;
  return { path, number: Number(number), at, reason, bytes: statSync(path).size };
}
