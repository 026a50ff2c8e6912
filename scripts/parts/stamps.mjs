import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A small JSON file of names and hashes that says what is up to date. An unreadable one counts as empty. */
export function readStamps(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}

export function writeStamps(path, stamps) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify({ ...readStamps(path), ...stamps }, null, 2)}\n`);
}
