// The import that is being prepared: the sources as read and the plan, kept between the steps of one import so that a page
// of the diff does not read the files again. One import an engine; another one takes its place. Files that changed on disk
// meanwhile are read again.

import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readAssets } from '../../db/assets';
import { readHandEdits } from '../../db/history/hand-edits';
import { readSites } from '../../db/sites';
import type { HandEditChoice, ImportReading, ImportSources } from '../api';
import { revisionOf, type Session } from '../session';
import { partOf, type Watch } from '../watch';
import { type PlannedSource, planImport } from './import-plan';
import { readSources, type Source } from './import-sources';

interface Desk {
  sources: { readonly key: string; readonly value: readonly Source[] } | null;
  plan: { readonly key: string; readonly value: readonly PlannedSource[] } | null;
}

const desks = new WeakMap<Session, Desk>();

export type PreparedInput = ImportSources & ImportReading & HandEditChoice;

/** @throws UserProblem when a source cannot be read */
export async function preparedPlan(
  session: Session,
  input: PreparedInput,
  watch: Watch,
): Promise<readonly PlannedSource[]> {
  const file = session.workspace();
  const desk = deskOf(session);
  const sources = await preparedSources(session, input, partOf(watch, 0, 0.7));
  const key = JSON.stringify([sourcesKey(session, input), input.handEdits ?? 'keep', input.except ?? []]);
  if (desk.plan?.key === key) return desk.plan.value;
  const present = { assets: readAssets(file), sites: readSites(file), handEdits: readHandEdits(file) };
  const value = await planImport(present, sources, input, partOf(watch, 0.7, 1));
  desk.plan = { key, value };
  return value;
}

export async function preparedSources(
  session: Session,
  input: ImportSources & ImportReading,
  watch: Watch,
): Promise<readonly Source[]> {
  const desk = deskOf(session);
  const key = sourcesKey(session, input);
  if (desk.sources?.key === key) return desk.sources.value;
  const value = await readSources(session, input, watch);
  desk.sources = { key, value };
  return value;
}

/** After an import nothing of it is kept. */
export function clearDesk(session: Session): void {
  desks.delete(session);
}

function deskOf(session: Session): Desk {
  const desk = desks.get(session) ?? { sources: null, plan: null };
  desks.set(session, desk);
  return desk;
}

/** Everything that reading depends on: files as they are on disk, options, the workspace with its profiles. */
function sourcesKey(session: Session, input: ImportSources & ImportReading): string {
  const pasted = input.pasted === undefined ? null : createHash('sha256').update(input.pasted).digest('hex');
  return JSON.stringify([
    session.workspaceOrNull()?.path ?? null,
    session.workspaceOrNull() === null ? 0 : revisionOf(session),
    input.paths.map(stampOf),
    pasted,
    input.options ?? {},
    input.profileId ?? (input.profileId === null ? 'none' : 'auto'),
    input.guess ?? false,
  ]);
}

function stampOf(path: string): readonly (string | number)[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined ? [path] : [path, stat.size, stat.mtimeMs, stat.ino];
}
