// Backups without being asked: when a changed workspace is opened, and before an import. A failed backup at opening
// is told but keeps nobody out; before an import it stops the import, because then there would be no way back but undo.

import { existsSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';
import { type Problem, problem, UserProblem } from '../../core/problem';
import { refuseBadCopy } from '../../db/backups/checked-copy';
import { type RescuedTable, rescueFile } from '../../db/backups/rescue';
import {
  type Backup,
  type BackupReason,
  backupFolder,
  ensureBackup,
  listBackups,
} from '../../db/backups/shelf';
import { isOnNetwork } from '../../db/journal-mode';
import { openWorkspaceFile } from '../../db/open';
import { sqliteProblem } from '../../db/problems';
import type { CallInput, CallOutput } from '../api';
import type { BackupRow, FileState } from '../calls/backup-views';
import type { Session } from '../session';
import type { Watch } from '../watch';

type Feature<Input, Output> = (session: Session, input: Input, watch: Watch) => Output | Promise<Output>;

/** The feature, after a backup of the open workspace. A dry run needs none. */
export function backedUp<Input extends { readonly dryRun?: boolean }, Output>(
  reason: BackupReason,
  feature: Feature<Input, Output>,
): Feature<Input, Output> {
  return async (session, input, watch) => {
    if (input.dryRun !== true) await backUpNow(session, reason);
    return feature(session, input, watch);
  };
}

/** At opening. What goes wrong is kept for `backup-list`. */
export async function backUpAtOpening(session: Session): Promise<void> {
  try {
    session.backupProblem.current = null;
    await backUpNow(session, 'opened');
  } catch (error) {
    session.options.log(error instanceof Error ? error.message : String(error));
    session.backupProblem.current = backupProblem(error, session.workspace().path);
  }
}

async function backUpNow(session: Session, reason: BackupReason): Promise<void> {
  const file = session.workspace();
  if (file.readOnly) return;
  await ensureBackup(file.db, file.path, { reason, at: session.now() });
}

function backupProblem(error: unknown, path: string): Problem {
  if (error instanceof UserProblem && error.problems[0]) return error.problems[0];
  return (
    sqliteProblem(error, path) ??
    problem('The backup of this workspace could not be written', 'Check the folder of the workspace', {
      file: backupFolder(path),
    })
  );
}

export function backupList(session: Session): CallOutput<'backup-list'> {
  const { path } = session.workspace();
  return {
    folder: backupFolder(path),
    backups: listBackups(path).map(backupRow),
    problem: session.backupProblem.current,
    isOnNetwork: isOnNetwork(path),
  };
}

export async function workspaceRecovery(
  session: Session,
  input: CallInput<'workspace-recovery'>,
): Promise<CallOutput<'workspace-recovery'>> {
  const found = await whyItDoesNotOpen(session, input.path);
  return { path: input.path, ...found, backups: listBackups(input.path).map(backupRow) };
}

/** Looks by opening for reading, which changes nothing, not even in a damaged file. */
async function whyItDoesNotOpen(
  session: Session,
  path: string,
): Promise<{ readonly state: FileState; readonly problem: Problem | null }> {
  if (session.workspaceOrNull()?.path === path) return { state: 'sound', problem: null };
  if (!existsSync(path))
    return {
      state: 'missing',
      problem: problem('There is no such file', 'Restore a backup', { file: path }),
    };
  try {
    refuseBadCopy(path);
    (await openWorkspaceFile(path, 'read')).close();
    return { state: 'sound', problem: null };
  } catch (error) {
    const why = error instanceof UserProblem ? error.problems[0] : sqliteProblem(error, path);
    const isDamaged = !(error instanceof UserProblem) || /did not pass its check/.test(error.message);
    if (isDamaged) return { state: 'damaged', problem: damaged(path) };
    return { state: 'refused', problem: why ?? damaged(path) };
  }
}

function damaged(path: string): Problem {
  return problem(
    'The workspace file is damaged; it was not changed',
    'Restore a backup or save a rescue copy',
    {
      file: path,
    },
  );
}

function backupRow(backup: Backup): BackupRow {
  try {
    refuseBadCopy(backup.path);
    const db = new SqliteDatabase(backup.path, { readonly: true });
    try {
      const assets = db.prepare('SELECT count(*) FROM asset').pluck().get() as number;
      return { ...backup, assets, isSound: true };
    } finally {
      db.close();
    }
  } catch {
    return { ...backup, assets: null, isSound: false };
  }
}

export async function workspaceRescue(
  session: Session,
  input: CallInput<'workspace-rescue'>,
): Promise<CallOutput<'workspace-rescue'>> {
  const rescue = await rescueFile(input.from, input.path, session.now());
  return { ...rescue, lostRows: lostRows(rescue.tables) };
}

function lostRows(tables: readonly RescuedTable[]): number {
  return tables.reduce((sum, table) => sum + table.lostRows, 0);
}
