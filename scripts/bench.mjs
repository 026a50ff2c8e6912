// npm run bench: measures the core as ratios against a named baseline in the same run, and prints the machine,
// the versions and both sides' times. A baseline that is not on the machine is said to be absent.

import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { buildParts } from './parts/build-parts.mjs';
import { ensureDependencies } from './parts/dependencies.mjs';
import { inRoot, root } from './parts/project.mjs';

ensureDependencies();
await buildParts(['cli']);
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
await createRequire(import.meta.url)(outfile).runBench({ root, assetsDir: inRoot('out', 'assets') });
