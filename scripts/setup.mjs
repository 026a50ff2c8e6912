// Makes a checkout ready: libraries, system packages, an Electron, the build. Plain Node 20.19 or later, no library.
// Does nothing when everything is current. `--for start`, `--for test`: only what that needs; without it everything,
// and the official Electron is tried again.

import { buildParts } from './parts/build-parts.mjs';
import { ensureDependencies } from './parts/dependencies.mjs';
import { ensureElectron } from './parts/electron-runtime.mjs';
import { ensureDocumentTools, ensureLinuxLibraries } from './parts/linux-libraries.mjs';
import { enginesNode, hasDisplay, stop } from './parts/project.mjs';

const purposeAt = process.argv.indexOf('--for');
const purpose = purposeAt < 0 ? 'all' : process.argv[purposeAt + 1];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  stop(
    `Changeout needs Node 20.19 or later; this is ${process.versions.node}. Install a newer one from nodejs.org.`,
    2,
  );
}

ensureDependencies();
if (enginesNode() === null) {
  stop('On this system Node 22.14 or later is needed. Install it from nodejs.org and start again.', 2);
}

const needsWindow = purpose !== 'start' || hasDisplay();
if (needsWindow) {
  const electron = await ensureElectron({ retry: purpose === 'all' });
  if (electron === null) stop('No Electron could be installed. Run `npm run setup` with a network.', 2);
  ensureLinuxLibraries(electron.executable);
}
if (purpose !== 'start') ensureDocumentTools();
await buildParts(needsWindow ? ['node', 'window'] : ['cli']);
