// Evidence files on their way out, only on request. A file for the system's viewer is written read-only into a folder of its own
// that only this user can enter, under a name that cannot leave it; what could run something is refused there and can only
// be saved to where the user says.

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EvidenceFile } from '../../core/inventory/evidence-file';
import { safeFileName } from '../../core/inventory/viewer-type';
import { readEvidenceContents } from '../../db/evidence';
import type { CallInput, CallOutput } from '../api';
import type { Session } from '../session';
import { writeFileWhole } from '../write-file-whole';
import { existingEvidence, refuse } from './evidence';

export function evidenceOpen(
  session: Session,
  input: CallInput<'evidence-open'>,
): CallOutput<'evidence-open'> {
  const evidence = existingEvidence(session, input.id);
  if (!evidence.canBeOpened) {
    const remedy = 'Save it to a folder and look at it there, if you trust where it comes from';
    refuse('This kind of file is never opened from here', remedy, { file: evidence.name });
  }
  const folder = mkdtempSync(join(tmpdir(), 'changeout-evidence-'));
  removeAtExit(session, folder);
  const path = join(folder, safeFileName(evidence.name));
  writeFileSync(path, contentsOf(session, evidence), { mode: 0o400, flag: 'wx' });
  return { path };
}

const openedFolders = new WeakMap<Session, string[]>();

/** What was handed to a viewer does not stay on the disk for longer than the program runs. */
function removeAtExit(session: Session, folder: string): void {
  const known = openedFolders.get(session);
  if (known) {
    known.push(folder);
    return;
  }
  const folders = [folder];
  openedFolders.set(session, folders);
  process.once('exit', () => {
    for (const opened of folders) rmSync(opened, { recursive: true, force: true });
  });
}

export function evidenceSave(
  session: Session,
  input: CallInput<'evidence-save'>,
): CallOutput<'evidence-save'> {
  const evidence = existingEvidence(session, input.id);
  const { bytes, sha256 } = evidence;
  if (input.replace !== true && existsSync(input.path))
    refuse('A file of this name exists already', 'Choose another name', { file: input.path });
  writeFileWhole(input.path, contentsOf(session, evidence));
  return { path: input.path, bytes, sha256 };
}

function contentsOf(session: Session, { sha256, name }: EvidenceFile): Uint8Array {
  const contents = readEvidenceContents(session.workspace(), sha256);
  return (
    contents ?? refuse('The content of this file is not in the workspace', 'Attach it again', { file: name })
  );
}
