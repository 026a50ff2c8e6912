// Says in a few milliseconds whether sources changed: path, size and time of each file, hashed. Contents are not
// read; a fresh clone therefore builds once, which is right.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.mjs';

/** One hash for all files under the given paths (files or folders, relative to the project); absent ones count as empty. */
export function fingerprint(paths, base = root) {
  const hash = createHash('sha256');
  for (const path of paths) addPath(hash, base, path);
  return hash.digest('hex');
}

function addPath(hash, base, path) {
  const stats = statSync(join(base, path), { throwIfNoEntry: false });
  if (!stats) return;
  if (!stats.isDirectory()) {
    hash.update(`${path}\0${stats.size}\0${stats.mtimeMs}\n`);
    return;
  }
  for (const name of readdirSync(join(base, path)).sort()) addPath(hash, base, `${path}/${name}`);
}

export function fileHash(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
