// Evidence files: taken in by path, kept in the workspace, linked to what they prove, and taken away again.

import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { type EvidenceFile, mostEvidenceBytes } from '../../core/inventory/evidence-file';
import { safeFileName, viewerType } from '../../core/inventory/viewer-type';
import { type Problem, problem, UserProblem } from '../../core/problem';
import { readAssetsById } from '../../db/assets';
import {
  changeEvidence,
  linkEvidence,
  readEvidence,
  readEvidenceFile,
  readEvidenceHead,
  readEvidenceOf,
  removeEvidence,
  unlinkEvidence,
  writeEvidence,
  writeEvidenceContents,
} from '../../db/evidence';
import type { CallInput, CallOutput } from '../api';
import type { EvidenceBelongsTo, EvidenceRow } from '../calls/evidence';
import { change, type Session } from '../session';

export function evidenceList(session: Session, input: CallInput<'evidence-list'>): EvidenceRow[] {
  const file = session.workspace();
  if (input.assetId !== undefined)
    return readEvidenceOf(file, { assetId: input.assetId }).map((found) => rowOf(session, found));
  if (input.lineId !== undefined)
    return readEvidenceOf(file, { lineId: input.lineId }).map((found) => rowOf(session, found));
  return readEvidence(file).map((found) => rowOf(session, found));
}

export function evidenceAttach(
  session: Session,
  input: CallInput<'evidence-attach'>,
): CallOutput<'evidence-attach'> {
  refuseMissingTargets(session, input);
  const files = readFiles(input.paths);
  const names = files.map(({ name }) => name).join(', ');
  const ids = change(
    session,
    'evidence-attach',
    () => files.map((read) => attachOne(session, read, input)),
    (written) => ({ target: `evidence ${written.join(', ')}`, summary: `Attached ${names}` }),
  );
  return [...new Set(ids)].map((id) => existingEvidence(session, id));
}

export function evidenceChange(session: Session, input: CallInput<'evidence-change'>): EvidenceRow {
  const { name } = existingEvidence(session, input.id);
  return written(session, {
    action: 'evidence-change',
    id: input.id,
    summary: `Changed the evidence file ${name}`,
    write: () => changeEvidence(session.workspace(), input.id, { ...input, name: safeFileName(input.name) }),
  });
}

export function evidenceLink(session: Session, input: CallInput<'evidence-link'>): EvidenceRow {
  const { name } = existingEvidence(session, input.id);
  refuseMissingTargets(session, input);
  return written(session, {
    action: 'evidence-link',
    id: input.id,
    summary: `Linked ${name} to ${targetWords(input)}`,
    write: () => linkEvidence(session.workspace(), input.id, input),
  });
}

export function evidenceUnlink(session: Session, input: CallInput<'evidence-unlink'>): EvidenceRow {
  const { name } = existingEvidence(session, input.id);
  return written(session, {
    action: 'evidence-unlink',
    id: input.id,
    summary: `Took ${name} from ${targetWords(input)}`,
    write: () => unlinkEvidence(session.workspace(), input.id, input),
  });
}

export function evidenceRemove(
  session: Session,
  input: CallInput<'evidence-remove'>,
): CallOutput<'evidence-remove'> {
  const { name } = existingEvidence(session, input.id);
  change(
    session,
    'evidence-remove',
    () => removeEvidence(session.workspace(), input.id),
    () => ({ target: `evidence ${input.id}`, summary: `Removed the evidence file ${name}` }),
  );
  return { id: input.id };
}

interface ReadFile {
  readonly name: string;
  readonly contents: Uint8Array;
}

/** All files or none; every one that cannot be taken is named. */
/** @throws UserProblem for every file that cannot be kept */
export function readFiles(paths: readonly string[]): ReadFile[] {
  const problems: Problem[] = [];
  const files: ReadFile[] = [];
  for (const path of paths) {
    const fault = faultOf(path);
    if (fault !== null) problems.push(fault);
    else files.push({ name: safeFileName(basename(path)), contents: readFileSync(path) });
  }
  if (problems.length > 0) throw new UserProblem(problems);
  return files;
}

function faultOf(path: string): Problem | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined)
    return problem('There is no such file', 'Check the name, or choose the file again', { file: path });
  if (!stats.isFile())
    return problem('This is not a file', 'Choose single files, not a folder', { file: path });
  if (stats.size <= mostEvidenceBytes) return null;
  const size = `${Math.ceil(stats.size / 1024 / 1024)} MB`;
  const remedy = 'Attach a smaller scan or only the pages that matter; one file may have 50 MB';
  return problem('The file is too large to be kept in the workspace', remedy, { file: path, value: size });
}

/** Inside of a write. */
export function attachOne(session: Session, read: ReadFile, input: CallInput<'evidence-attach'>): number {
  const file = session.workspace();
  const id = writeEvidence(file, {
    sha256: writeEvidenceContents(file, read.contents),
    name: read.name,
    kind: input.kind,
    note: input.note ?? null,
    bytes: read.contents.length,
    addedAt: session.now(),
    addedBy: session.options.author,
  });
  linkEvidence(file, id, input);
  return id;
}

interface EvidenceWrite {
  readonly action: string;
  readonly id: number;
  readonly summary: string;
  readonly write: () => void;
}

function written(session: Session, { action, id, summary, write }: EvidenceWrite): EvidenceRow {
  change(session, action, write, () => ({ target: `evidence ${id}`, summary }));
  return existingEvidence(session, id);
}

export function existingEvidence(session: Session, id: number): EvidenceRow {
  const found = readEvidenceFile(session.workspace(), id);
  if (found) return rowOf(session, found);
  return refuse(`There is no evidence file ${id}`, 'It may have been removed: reload the list');
}

function rowOf(session: Session, evidence: EvidenceFile): EvidenceRow {
  const head = readEvidenceHead(session.workspace(), evidence.sha256);
  return { ...evidence, canBeOpened: viewerType(evidence.name, head) !== null };
}

function refuseMissingTargets(session: Session, { assetIds = [] }: EvidenceBelongsTo): void {
  const known = new Set(readAssetsById(session.workspace(), assetIds).map((asset) => asset.id));
  const missing = assetIds.find((id) => !known.has(id));
  if (missing !== undefined)
    refuse(`There is no asset ${missing}`, 'It may have been deleted: reload the list');
}

function targetWords({ assetIds = [], lineIds = [] }: EvidenceBelongsTo): string {
  const words = [
    ...(assetIds.length === 1 ? [`asset ${assetIds[0]}`] : []),
    ...(assetIds.length > 1 ? [`${assetIds.length} assets`] : []),
    ...(lineIds.length > 0
      ? [`${lineIds.length === 1 ? 'a plan line' : `${lineIds.length} plan lines`}`]
      : []),
  ];
  return words.join(' and ');
}

export function refuse(reason: string, remedy: string, where: Partial<Problem> = {}): never {
  throw new UserProblem([problem(reason, remedy, where)]);
}
