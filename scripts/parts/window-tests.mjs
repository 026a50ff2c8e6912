// Playwright over the built program, in a virtual display when there is none.

import { rmSync } from 'node:fs';
import { findElectron } from './electron-runtime.mjs';
import { enginesNode, hasDisplay, inRoot, stop } from './project.mjs';
import { run } from './run.mjs';

export const windowReport = inRoot('test-results', 'window.json');

/** Runs the window tests (those whose file matches a filter); the exit status. */
export function runWindowTests(filters = [], environment = {}) {
  const electron =
    findElectron() ?? stop('There is no Electron for the window tests. Run `npm run setup`.', 2);
  const node = enginesNode() ?? stop('Node 22.14 or later is needed. Run `npm run setup`.', 2);
  rmSync(windowReport, { force: true });
  const playwright = [node, inRoot('node_modules/@playwright/test/cli.js'), 'test', ...filters];
  const display = hasDisplay() ? [] : ['xvfb-run', '-a', '-s', '-screen 0 1920x1200x24'];
  const [command, ...args] = [...display, ...playwright];
  return run(command, args, {
    env: { CHANGEOUT_ELECTRON: electron.executable, CHANGEOUT_NODE: node, ...environment },
  });
}
