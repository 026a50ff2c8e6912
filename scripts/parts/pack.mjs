// electron-builder with the Electron at hand. The official one makes what electron-builder.yml says; the older one of
// a checkout that cannot download makes only an unpacked Linux folder, for trying the packaged program.

import { rmSync } from 'node:fs';
import { buildParts } from './build-parts.mjs';
import { findElectron } from './electron-runtime.mjs';
import { fallback, fallbackFolder } from './fallback-runtime.mjs';
import { writeNotices } from './notices.mjs';
import { enginesNode, inRoot, stop } from './project.mjs';
import { run } from './run.mjs';
import { writeSbom } from './sbom.mjs';

/** Folders of `out` that electron-builder.yml packs whole. They are emptied first, or what an older build left would ship. */
const shippedFolders = ['assets', 'electron', 'engine', 'renderer'];

const trialFolder = 'dist/trial';

/** The program of the package that `packForTrial` makes. */
export const trialProgram = inRoot(trialFolder, 'linux-unpacked', 'changeout');

/** Packs for release, or what this machine can; `given` goes to electron-builder. @returns the exit status */
export async function pack(given) {
  if (findElectron()?.kind === 'fallback') {
    process.stderr.write(
      `No official Electron here: packing an unpacked folder with Electron ${fallback.electron}. Installers need the\n` +
        'official Electron and the tools that electron-builder downloads (docs/packaging.md).\n',
    );
  }
  return await build(given);
}

/** The same package, unpacked and with its inspector left on so that a test can drive it. @returns the exit status */
export async function packForTrial() {
  if (process.platform !== 'linux') stop('The packaged program is tried on Linux only.', 2);
  rmSync(inRoot(trialFolder), { recursive: true, force: true });
  return await build([
    '--linux',
    'dir',
    `-c.directories.output=${trialFolder}`,
    '-c.electronFuses.enableNodeCliInspectArguments=true',
  ]);
}

async function build(settings) {
  const node = enginesNode() ?? stop('Node 22.14 or later is needed. Run `npm run setup`.', 2);
  const electron = findElectron() ?? stop('There is no Electron yet. Run `npm run setup`.', 2);
  await buildParts(['node', 'window'], { force: true, clear: shippedFolders });
  writeSbom();
  writeNotices();
  const runtime = electron.kind === 'fallback' ? oldRuntime(settings) : [];
  const builder = inRoot('node_modules/electron-builder/cli.js');
  return run(node, [builder, '--publish', 'never', ...runtime, ...settings]);
}

/** The old one knows no integrity of archives on Linux, and only a folder can be made without a network. */
function oldRuntime(settings) {
  return [
    ...(settings.includes('--linux') ? [] : ['--linux', 'dir']),
    `-c.electronDist=${fallbackFolder}`,
    `-c.electronVersion=${fallback.electron}`,
    '-c.electronFuses.enableEmbeddedAsarIntegrityValidation=false',
  ];
}
