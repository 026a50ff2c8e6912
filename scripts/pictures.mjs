// Pictures of the screens, taken by the window tests in tests/window/pictures*.window.ts, into pictures-build/.

import { buildParts } from './parts/build-parts.mjs';
import { runWindowTests } from './parts/window-tests.mjs';

await buildParts(['node', 'window']);
process.exitCode = runWindowTests(['pictures']);
