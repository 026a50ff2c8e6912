// Builds out/: the command line, the engine process, the main process and preload (esbuild), the window (vite),
// and the files read at run time. `--part cli` builds only what the command line needs; `--force` builds anew.

import { buildParts } from './parts/build-parts.mjs';

const args = process.argv.slice(2);
const partAt = args.indexOf('--part');
const parts = partAt < 0 ? ['node', 'window'] : [args[partAt + 1]];

const built = await buildParts(parts, { force: args.includes('--force') });
if (built.length === 0) process.stderr.write('Everything is up to date.\n');
