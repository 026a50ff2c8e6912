// npm run bench: measures the program as ratios against a named baseline in the same run, and prints the machine,
// the versions and both sides' times. A baseline that is not on the machine is said to be absent.
// `npm run bench -- start`: only the start of the window and its memory.

import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { buildParts } from './parts/build-parts.mjs';
import { ensureDependencies } from './parts/dependencies.mjs';
import { findElectron } from './parts/electron-runtime.mjs';
import { enginesNode, hasDisplay, inRoot, root } from './parts/project.mjs';
import { capture, run } from './parts/run.mjs';
import { withDisplay } from './parts/window-tests.mjs';

const given = process.argv.slice(2);
const canHaveDisplay = hasDisplay() || capture('which', ['xvfb-run']).status === 0;

if (hasDisplay() || !canHaveDisplay) await bench();
else {
  // One display for all starts, so that none of them pays for it.
  const [command, ...args] = withDisplay([
    enginesNode() ?? process.execPath,
    inRoot('scripts/bench.mjs'),
    ...given,
  ]);
  process.exitCode = run(command, args, { stdio: 'inherit' });
}

async function bench() {
  ensureDependencies();
  await buildParts(['node', 'window']);
  const { runBench, benchStart } = await bundled();
  const place = { root, assetsDir: inRoot('out', 'assets') };
  if (!given.includes('start')) await runBench(place);
  const electron = findElectron();
  const node = enginesNode();
  if (electron === null || node === null || !hasDisplay())
    process.stdout.write('start of the window: not measured, it needs an Electron and a display\n');
  else await benchStart({ ...place, electron: electron.executable, node });
}

async function bundled() {
  const outfile = inRoot('out', 'bench', 'bench.cjs');
  await build({
    entryPoints: [inRoot('tests', 'bench', 'main.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    external: ['better-sqlite3'],
    define: { 'import.meta.url': 'bundleUrl' },
    banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
    logLevel: 'warning',
  });
  return createRequire(import.meta.url)(outfile);
}
