// Draws assets/icon.png from assets/icon.svg with the Electron of the checkout: `node tools/icon/draw.mjs`.

import { findElectron } from '../../scripts/parts/electron-runtime.mjs';
import { hasDisplay, inRoot, stop } from '../../scripts/parts/project.mjs';
import { run } from '../../scripts/parts/run.mjs';

const electron = findElectron() ?? stop('There is no Electron yet. Run `npm run setup`.', 2);
const drawing = [electron.executable, '--no-sandbox', inRoot('tools/icon')];
const [command, ...args] = hasDisplay()
  ? drawing
  : ['xvfb-run', '-a', '-s', '-screen 0 1920x1200x24', ...drawing];
process.exitCode = run(command, args);
