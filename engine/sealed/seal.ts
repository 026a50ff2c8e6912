// A workspace locked with a passphrase, to be sent: a checked copy in the age format (age-encryption.org/v1, scrypt
// and ChaCha20-Poly1305), which other programs open as well. Read and written as streams, so that a large
// workspace does not have to fit in memory.

import { createReadStream, createWriteStream, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeWebStream } from 'node:stream/web';
import { Decrypter, Encrypter } from 'age-encryption';
import type { Database } from 'better-sqlite3';
import { problem, UserProblem } from '../../core/problem';
import { type CopiedFile, checkedCopy, describeFile, refuseBadCopy } from '../../db/backups/checked-copy';

/** Each step doubles the work of guessing; 2^18 is about a second for one try (the library's own default). */
const WORK_FACTOR = 18;

/** @throws UserProblem when the copy fails its check; nothing is left then */
export async function sealWorkspace(
  db: Database,
  target: string,
  passphrase: string,
  workFactor = WORK_FACTOR,
): Promise<CopiedFile> {
  // The open copy lies beside the workspace, which is open to the same eyes, and never beside the target, which may be a stick.
  const folder = mkdtempSync(join(dirname(db.name), '.changeout-lock-'));
  const open = join(folder, 'open.changeout');
  const part = `${target}.part`;
  try {
    await checkedCopy(db, open);
    const encrypter = new Encrypter();
    encrypter.setPassphrase(passphrase);
    encrypter.setScryptWorkFactor(workFactor);
    await write(await encrypter.encrypt(read(open)), part);
    renameSync(part, target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(part, { force: true });
  }
  return describeFile(target);
}

/** @throws UserProblem when the target exists, the passphrase is wrong, or the file is no locked workspace */
export async function unsealWorkspace(from: string, target: string, passphrase: string): Promise<CopiedFile> {
  if (existsSync(target)) refuse(target, 'A file of this name exists already', 'Choose another name');
  if (!existsSync(from)) refuse(from, 'There is no such file', 'Check the name');
  const part = `${target}.part`;
  try {
    await decryptTo(from, part, passphrase);
    refuseNoWorkspace(from, part);
    renameSync(part, target);
  } finally {
    rmSync(part, { force: true });
  }
  return describeFile(target);
}

async function decryptTo(from: string, target: string, passphrase: string): Promise<void> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    await write(await decrypter.decrypt(read(from)), target);
  } catch (error) {
    if (isSystemError(error)) throw error;
    refuse(
      from,
      'The file does not open with this passphrase, or it was changed on its way',
      'Check the passphrase, or ask for the file again',
    );
  }
}

/** A full disk or a missing permission is told as such and not as a wrong passphrase. */
function isSystemError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'syscall' in error;
}

function refuseNoWorkspace(from: string, part: string): void {
  try {
    refuseBadCopy(part);
  } catch {
    refuse(from, 'What was locked in this file is no sound workspace', 'Ask the sender for another copy');
  }
}

function read(path: string): ReadableStream<Uint8Array> {
  return Readable.toWeb(createReadStream(path)) as unknown as ReadableStream<Uint8Array>;
}

async function write(stream: ReadableStream<Uint8Array>, path: string): Promise<void> {
  await pipeline(
    Readable.fromWeb(stream as unknown as NodeWebStream),
    createWriteStream(path, { mode: 0o600 }),
  );
}

function refuse(path: string, reason: string, remedy: string): never {
  throw new UserProblem([problem(reason, remedy, { file: path })]);
}
