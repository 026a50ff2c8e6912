// A small checkout in a temporary folder: our scripts over a command line of a few lines, so that what the scripts do
// can be seen without the real program.

import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const project = resolve(__dirname, '../..');

export interface Checkout {
  readonly folder: string;
  write(path: string, content: string): void;
  run(script: string, args?: readonly string[], env?: NodeJS.ProcessEnv): SpawnSyncReturns<string>;
}

/** `libraries`: 'real' links the installed ones, 'none' leaves a checkout before its first set-up. */
export function newCheckout(libraries: 'real' | 'none'): Checkout {
  const folder = mkdtempSync(join(tmpdir(), 'changeout-checkout-'));
  cpSync(join(project, 'scripts'), join(folder, 'scripts'), { recursive: true });
  cpSync(join(project, 'package-lock.json'), join(folder, 'package-lock.json'));
  if (libraries === 'real') symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const run: Checkout['run'] = (script, args = [], env = {}) =>
    spawnSync(process.execPath, [join(folder, 'scripts', script), ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', ...env },
    });
  write('engine/run/trial-worker.ts', '');
  write('assets/demo/inventory.csv', 'make,model\nHuawei,S5720\n');
  return { folder, write, run };
}

/** A folder to put first in PATH, with an `npm` that writes down what it was asked and does what `script` says. */
export function fakeNpm(checkout: Checkout, script: string): NodeJS.ProcessEnv {
  const bin = join(checkout.folder, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'npm'), `#!/bin/sh\necho "$@" >> "${checkout.folder}/npm.log"\n${script}\n`);
  chmodSync(join(bin, 'npm'), 0o755);
  return { PATH: `${bin}:${process.env.PATH}` };
}
