// npm run dist: packages for this system (electron-builder.yml); further arguments go to electron-builder.
// npm run dist -- --check: packs an unpacked folder instead and tries it: a workspace, its answer, its documents.

import { pack, packForTrial } from './parts/pack.mjs';
import { runPackagedTests } from './parts/window-tests.mjs';

const given = process.argv.slice(2);
if (given.includes('--check')) {
  const packed = await packForTrial();
  process.exitCode = packed === 0 ? runPackagedTests() : packed;
} else {
  process.exitCode = await pack(given);
}
