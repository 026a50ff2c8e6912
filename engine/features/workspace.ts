import { countAssets } from '../../db/assets';
import { checkedCopy } from '../../db/backups/checked-copy';
import { restoreFile } from '../../db/backups/restore';
import { checkWorkspace } from '../../db/check';
import { nextRedo, nextUndo } from '../../db/history/undo';
import { readImports } from '../../db/imports';
import { createWorkspaceFile, openWorkspaceFile } from '../../db/open';
import { countSites } from '../../db/sites';
import { readWorkspaceRow, writeSettings, writeWorkspaceRow } from '../../db/workspace-row';
import type { CallInput, CallOutput, WorkspaceSummary } from '../api';
import { change, revisionOf, type Session } from '../session';
import { backUpAtOpening } from './backups';

export function workspaceSummary(session: Session): WorkspaceSummary {
  const file = session.workspace();
  const row = readWorkspaceRow(file);
  return {
    path: file.path,
    name: row.name,
    isDemo: row.isDemo,
    customers: row.customers,
    states: row.states,
    asOf: row.settings.asOf ?? session.today(),
    settings: row.settings,
    ...countAssets(file),
    sites: countSites(file),
    revision: revisionOf(session),
    undo: nextUndo(file)?.summary ?? null,
    redo: nextRedo(file)?.summary ?? null,
    imports: readImports(file),
  };
}

export async function workspaceCreate(
  session: Session,
  input: CallInput<'workspace-create'>,
): Promise<CallOutput<'workspace-create'>> {
  const file = await createWorkspaceFile(input.path, {
    name: input.name,
    customers: input.customers ?? null,
    states: input.states ?? [],
    isDemo: false,
    createdAt: session.now(),
  });
  session.hold(file);
  return workspaceSummary(session);
}

export async function workspaceOpen(
  session: Session,
  input: CallInput<'workspace-open'>,
): Promise<CallOutput<'workspace-open'>> {
  // Opening the file that is open already would lock this engine out of it.
  if (session.workspaceOrNull()?.path === input.path) session.hold(null);
  session.hold(await openWorkspaceFile(input.path, input.mode ?? 'write', session.now()));
  await backUpAtOpening(session);
  return workspaceSummary(session);
}

export function workspaceClose(session: Session): CallOutput<'workspace-close'> {
  const closed = session.workspaceOrNull() !== null;
  session.hold(null);
  return { closed };
}

export function workspaceCheck(session: Session): CallOutput<'workspace-check'> {
  const problems = checkWorkspace(session.workspace());
  return { ok: problems.length === 0, problems };
}

export function workspaceChange(
  session: Session,
  input: CallInput<'workspace-change'>,
): CallOutput<'workspace-change'> {
  change(
    session,
    'workspace-change',
    () => writeWorkspaceRow(session.workspace(), input),
    () => ({ target: 'workspace', summary: `Changed the workspace's ${Object.keys(input).join(', ')}` }),
  );
  return workspaceSummary(session);
}

export function settingsChange(
  session: Session,
  input: CallInput<'settings-change'>,
): CallOutput<'settings-change'> {
  change(
    session,
    'settings-change',
    () => writeSettings(session.workspace(), input.patch),
    () => ({ target: 'settings', summary: `Changed ${settingWords(Object.keys(input.patch))}` }),
  );
  return workspaceSummary(session);
}

/** `budgetCents, asOf` as people read it: `budget, as of`. */
function settingWords(names: readonly string[]): string {
  return names
    .map((name) =>
      name
        .replace(/(Cents|Days|Id)$/, '')
        .replace(/([A-Z])/g, ' $1')
        .toLowerCase(),
    )
    .join(', ');
}

export async function workspaceBackup(
  session: Session,
  input: CallInput<'workspace-backup'>,
): Promise<CallOutput<'workspace-backup'>> {
  return checkedCopy(session.workspace().db, input.path);
}

export async function workspaceRestore(
  session: Session,
  input: CallInput<'workspace-restore'>,
): Promise<CallOutput<'workspace-restore'>> {
  if (session.workspaceOrNull()?.path === input.path) session.hold(null);
  return restoreFile(input.from, input.path, session.now());
}
