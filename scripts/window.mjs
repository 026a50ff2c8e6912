// Some of the window tests, by file name: `node scripts/window.mjs inventory flags`. Builds first.

import { buildParts } from './parts/build-parts.mjs';
import { runWindowTests } from './parts/window-tests.mjs';

await buildParts(['node', 'window']);
const parts = await runWindowTests(process.argv.slice(2));
process.exitCode = parts.some(({ status }) => status !== 0) ? 1 : 0;
