// Playwright over the built program or over a package of it, in a virtual display when there is none.

import { rmSync } from 'node:fs';
import { findElectron } from './electron-runtime.mjs';
import { trialProgram } from './pack.mjs';
import { enginesNode, hasDisplay, inRoot, stop } from './project.mjs';
import { run } from './run.mjs';

export const windowReport = inRoot('test-results', 'window.json');
export const packagedReport = inRoot('test-results', 'packaged.json');

/** Runs the window tests (those whose file matches a filter); the exit status. */
export function runWindowTests(filters = []) {
  return runPlaywright('window', windowReport, filters);
}

/** Runs the tests of the package in dist/trial; the exit status. */
export function runPackagedTests() {
  return runPlaywright('packaged', packagedReport, [], { CHANGEOUT_PACKAGED: trialProgram });
}

/** A command under a virtual display of its own where there is none: the words to start it with. */
export function withDisplay(command) {
  return hasDisplay() ? command : ['xvfb-run', '-a', '-s', '-screen 0 1920x1200x24', ...command];
}

function runPlaywright(project, report, filters, environment = {}) {
  const electron =
    findElectron() ?? stop('There is no Electron for the window tests. Run `npm run setup`.', 2);
  const node = enginesNode() ?? stop('Node 22.14 or later is needed. Run `npm run setup`.', 2);
  rmSync(report, { force: true });
  const playwright = inRoot('node_modules/@playwright/test/cli.js');
  const [command, ...args] = withDisplay([node, playwright, 'test', `--project=${project}`, ...filters]);
  return run(command, args, {
    env: {
      CHANGEOUT_ELECTRON: electron.executable,
      CHANGEOUT_NODE: node,
      CHANGEOUT_REPORT: report,
      ...environment,
    },
  });
}
