// The import that is being prepared: its sources as read and the plan, kept between the steps of one import so that a page
// of the diff does not read the files again. One import an engine; another one takes its place. A file that changed on disk
// meanwhile is read again.

import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { readAssets } from '../../db/assets';
import { readHandEdits } from '../../db/history/hand-edits';
import { readSites } from '../../db/sites';
import type { HandEditChoice, ImportReading, ImportSources } from '../api';
import { revisionOf, type Session } from '../session';
import { breathe, partOf, type Watch } from '../watch';
import { type PlannedSource, planImport } from './import-plan';
import { givenFile, givenText, readSource, type Source } from './import-sources';

interface Desk {
  readonly sources: Map<string, Promise<Source>>;
  plan: { readonly key: string; readonly value: readonly PlannedSource[] } | null;
}

const desks = new WeakMap<Session, Desk>();
/** Sources read with one set of options; what was read with others makes room. */
const mostSources = 8;

type SourcesInput = ImportSources & ImportReading;

/** @throws UserProblem when a source cannot be read */
export async function preparedPlan(
  session: Session,
  input: SourcesInput & HandEditChoice,
  watch: Watch,
): Promise<readonly PlannedSource[]> {
  const file = session.workspace();
  const desk = deskOf(session);
  const sources = await preparedSources(session, input, partOf(watch, 0, 0.7));
  const choice = [input.handEdits ?? 'keep', input.except ?? []];
  const key = JSON.stringify([stampsOf(input).map(({ stamp }) => keyOf(session, stamp, input)), choice]);
  if (desk.plan?.key === key) return desk.plan.value;
  const present = { assets: readAssets(file), sites: readSites(file), handEdits: readHandEdits(file) };
  const value = await planImport(present, sources, input, partOf(watch, 0.7, 1));
  desk.plan = { key, value };
  return value;
}

/** The files in their order, then the pasted table. */
export async function preparedSources(
  session: Session,
  input: SourcesInput,
  watch: Watch,
): Promise<readonly Source[]> {
  const desk = deskOf(session);
  const stamps = stampsOf(input);
  const sources: Source[] = [];
  for (const { name, stamp, given } of stamps) {
    await breathe(watch, { fraction: sources.length / stamps.length, message: `Reading ${name}` });
    const key = keyOf(session, stamp, input);
    const held = await heldSource(desk, key, () => readSource(session, given(), input));
    // A guess that a preview made is none that an import may take unasked: read again, the import is refused.
    const isOpen = held.kind === 'inventory' && (held.isGuess || held.isSheetOpen);
    const isTaken = !isOpen || input.guess === true || input.pasted !== undefined;
    sources.push(isTaken ? held : await readSource(session, given(), input));
  }
  makeRoom(desk, Math.max(mostSources, stamps.length));
  return sources;
}

/** After an import nothing of it is kept. */
export function clearDesk(session: Session): void {
  desks.delete(session);
}

function deskOf(session: Session): Desk {
  const desk = desks.get(session) ?? { sources: new Map(), plan: null };
  desks.set(session, desk);
  return desk;
}

function heldSource(desk: Desk, key: string, read: () => Promise<Source>): Promise<Source> {
  const known = desk.sources.get(key);
  if (known) return known;
  const reading = read();
  desk.sources.set(key, reading);
  reading.catch(() => desk.sources.delete(key));
  return reading;
}

function makeRoom(desk: Desk, most: number): void {
  for (const key of desk.sources.keys()) {
    if (desk.sources.size <= most) return;
    desk.sources.delete(key);
  }
}

interface StampedSource {
  readonly name: string;
  /** Tells whether it is still what was read. */
  readonly stamp: readonly (string | number)[];
  readonly given: () => ReturnType<typeof givenFile>;
}

function stampsOf({ paths, pasted }: ImportSources): StampedSource[] {
  const files = paths.map((path) => ({
    name: basename(path),
    stamp: fileStamp(path),
    given: () => givenFile(path),
  }));
  if (pasted === undefined) return files;
  const hash = createHash('sha256').update(pasted).digest('hex');
  return [...files, { name: 'the pasted table', stamp: [hash], given: () => givenText(pasted) }];
}

function fileStamp(path: string): (string | number)[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined ? [path] : [path, stat.size, stat.mtimeMs, stat.ino];
}

/** Everything that reading depends on; the revision stands for the saved profiles. */
function keyOf(session: Session, stamp: StampedSource['stamp'], reading: ImportReading): string {
  const file = session.workspaceOrNull();
  const workspace = file === null ? null : [file.path, revisionOf(session)];
  const profile = reading.profileId === null ? 'none' : (reading.profileId ?? 'by headings');
  return JSON.stringify([workspace, stamp, reading.options ?? {}, profile]);
}
