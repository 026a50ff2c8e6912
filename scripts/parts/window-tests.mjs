// Playwright over the built program or over a package of it, in a virtual display when there is none.

import { rmSync } from 'node:fs';
import { findElectron } from './electron-runtime.mjs';
import { trialProgram } from './pack.mjs';
import { enginesNode, hasDisplay, inRoot, stop } from './project.mjs';
import { start } from './run.mjs';

/**
 * Runs the window tests (those whose file matches a filter); the exit status and report of each part. Without a display
 * all of them run as two parts beside one another, each on a virtual display of its own: two programs on one display
 * would take the focus from each other.
 */
export function runWindowTests(filters = []) {
  const parts = hasDisplay() || filters.length > 0 ? [null] : ['1/2', '2/2'];
  return Promise.all(parts.map((part) => runPlaywright('window', { filters, part })));
}

/** Runs the tests of the package in dist/trial; the same, of one part. */
export async function runPackagedTests() {
  return [await runPlaywright('packaged', { environment: { CHANGEOUT_PACKAGED: trialProgram } })];
}

/**
 * A command under a virtual display of its own where there is none: the words to start it with. Its number is the first
 * free one from `from`; two that start at once look from different places, so that neither takes the other's.
 */
export function withDisplay(command, from = 99) {
  const display = ['xvfb-run', '-a', '-n', String(from), '-s', '-screen 0 1920x1200x24'];
  return hasDisplay() ? command : [...display, ...command];
}

async function runPlaywright(project, { filters = [], part = null, environment = {} }) {
  const electron =
    findElectron() ?? stop('There is no Electron for the window tests. Run `npm run setup`.', 2);
  const node = enginesNode() ?? stop('Node 22.14 or later is needed. Run `npm run setup`.', 2);
  const name = part === null ? project : `${project}-${part[0]}`;
  const report = inRoot('test-results', `${name}.json`);
  rmSync(report, { force: true });
  const playwright = inRoot('node_modules/@playwright/test/cli.js');
  const shard = part === null ? [] : [`--shard=${part}`];
  const chosen = [`--project=${project}`, `--output=test-results/playwright-${name}`, ...shard, ...filters];
  const [command, ...args] = withDisplay([node, playwright, 'test', ...chosen], part === '2/2' ? 199 : 99);
  const env = {
    CHANGEOUT_ELECTRON: electron.executable,
    CHANGEOUT_NODE: node,
    CHANGEOUT_REPORT: report,
    ...environment,
  };
  return { report, status: await start(command, args, { env }) };
}
