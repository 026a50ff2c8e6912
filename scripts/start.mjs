// `npm start`: with a display the window; without one the whole main job on the sample inventory, which leaves the
// documents in out/documents. Arguments go to the program (a workspace file to open).

import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { findElectron } from './parts/electron-runtime.mjs';
import { enginesNode, hasDisplay, inRoot, root, stop } from './parts/project.mjs';
import { run } from './parts/run.mjs';

const args = process.argv.slice(2);

if (hasDisplay()) openWindow();
else writeSampleDocuments();

function openWindow() {
  const electron = findElectron() ?? stop('There is no Electron yet. Run `npm run setup`.', 2);
  const child = spawn(electron.executable, [...sandboxArguments(), root, ...args], {
    stdio: 'inherit',
    env: { ...process.env, CHANGEOUT_NODE: enginesNode() ?? '' },
  });
  child.on('error', (error) => stop(`The window could not be opened: ${error.message}`));
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

/** Chromium's sandbox needs either its setuid helper or user namespaces; a checkout run by root has neither. */
function sandboxArguments() {
  if (process.platform !== 'linux') return [];
  const isRestricted =
    kernelSays('apparmor_restrict_unprivileged_userns', '1') || kernelSays('unprivileged_userns_clone', '0');
  return process.getuid?.() === 0 || isRestricted ? ['--no-sandbox'] : [];
}

function kernelSays(name, value) {
  const path = `/proc/sys/kernel/${name}`;
  return existsSync(path) && readFileSync(path, 'utf8').trim() === value;
}

function writeSampleDocuments() {
  const folder = inRoot('out', 'documents');
  rmSync(folder, { recursive: true, force: true });
  const files = ['inventory.csv', 'sites.csv'].map((name) => inRoot('assets/demo', name));
  const sample = ['run', ...files, '--out', folder, '--as-of', '2019-11-04', '--program', 's1625-2019'];
  const node = enginesNode() ?? stop('Node 22.14 or later is needed. Run `npm run setup`.', 2);
  const status = run(node, [inRoot('out/cli/changeout.cjs'), ...sample], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) stop('The sample run failed; the lines above say why.', status);
  const documents = readdirSync(folder).filter((name) => /\.(pdf|xlsx)$/.test(name));
  if (documents.length === 0) stop(`The sample run left no PDF and no workbook in ${folder}.`);
  process.stdout.write(`No display: wrote the sample's documents to ${folder} (${documents.join(', ')}).\n`);
}
