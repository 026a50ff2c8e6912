// Some of the window tests, by file name: `node scripts/window.mjs inventory flags`. Builds first.

import { buildParts } from './parts/build-parts.mjs';
import { runWindowTests } from './parts/window-tests.mjs';

await buildParts(['node', 'window']);
process.exitCode = runWindowTests(process.argv.slice(2));
