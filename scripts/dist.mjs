// Packages. With the official Electron at hand: the installers of this system (electron-builder.yml). With only the
// older one of a checkout: an unpacked Linux folder in dist/ for trying the packaged program, never for release.
// Arguments go to electron-builder.

import { buildParts } from './parts/build-parts.mjs';
import { findElectron } from './parts/electron-runtime.mjs';
import { fallback, fallbackFolder } from './parts/fallback-runtime.mjs';
import { enginesNode, inRoot, stop } from './parts/project.mjs';
import { run } from './parts/run.mjs';

await buildParts(['node', 'window']);

const node = enginesNode() ?? stop('Node 22.14 or later is needed. Run `npm run setup`.', 2);
const electron = findElectron() ?? stop('There is no Electron yet. Run `npm run setup`.', 2);
const given = process.argv.slice(2);
const builder = inRoot('node_modules/electron-builder/cli.js');

/** Without a network only the unpacked folder can be made; its inspector stays on so that tests can drive it. */
const offline = [
  '--linux',
  'dir',
  `-c.electronDist=${fallbackFolder}`,
  `-c.electronVersion=${fallback.electron}`,
  '-c.electronFuses.enableNodeCliInspectArguments=true',
  '-c.electronFuses.enableEmbeddedAsarIntegrityValidation=false',
];
const isOfficial = electron.kind !== 'fallback';
if (!isOfficial)
  process.stderr.write(
    `No official Electron here: packing an unpacked folder with Electron ${fallback.electron}.\n`,
  );
process.exitCode = run(node, [builder, '--publish', 'never', ...(isOfficial ? [] : offline), ...given]);
