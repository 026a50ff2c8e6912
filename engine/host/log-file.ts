// The program's own log: what failed and when, for a user who asks for help. It holds errors of the program, never
// rows of the workspace. Several processes append whole lines to one file; it is put aside once at a start
// when it has grown.

import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const LARGEST_BYTES = 1_000_000;

/** Logging must never be what fails: a line that cannot be written is dropped. */
export function appendToLog(path: string, at: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    appendFileSync(path, `${at} ${text}\n`);
  } catch {
    return;
  }
}

/** Keeps one older log, `NAME.1`. */
export function putAsideWhenLarge(path: string): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LARGEST_BYTES) renameSync(path, `${path}.1`);
}
