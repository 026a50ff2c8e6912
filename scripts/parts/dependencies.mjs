// Libraries as package-lock.json names them, installed when they are absent or older than the lock.

import { existsSync, readFileSync } from 'node:fs';
import { fileHash } from './fingerprint.mjs';
import { inRoot, stop } from './project.mjs';
import { run } from './run.mjs';
import { readStamps, writeStamps } from './stamps.mjs';

const stampPath = inRoot('node_modules', '.changeout.json');

export function ensureDependencies() {
  const lock = fileHash(inRoot('package-lock.json'));
  if (readStamps(stampPath).lock === lock) return;
  if (!matchesLock()) {
    process.stderr.write(
      'Installing the libraries of package-lock.json (about a minute the first time) ...\n',
    );
    if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
      stop(
        '`npm ci` failed; the lines above say why. Without a network, copy node_modules from another checkout.',
      );
    }
  }
  writeStamps(stampPath, { lock });
}

/** Whether node_modules, installed by other means, already holds every version of the lock. */
function matchesLock() {
  const installed = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const present = packagesOf(installed);
  return Object.entries(packagesOf(inRoot('package-lock.json'))).every(
    ([path, entry]) => path === '' || entry.optional || present[path]?.version === entry.version,
  );
}

function packagesOf(lockPath) {
  return JSON.parse(readFileSync(lockPath, 'utf8')).packages;
}
