// npm run pictures: pictures of the screens, taken by tests/window/screens.window.ts, into pictures-build/. Those that
// the README and the user guide show are copied to docs/pictures/, so that they are those of the program as it is.

import { copyFileSync, mkdirSync } from 'node:fs';
import { buildParts } from './parts/build-parts.mjs';
import { inRoot } from './parts/project.mjs';
import { runWindowTests } from './parts/window-tests.mjs';

const shown = [
  'overview',
  'inventory',
  'sites',
  'flags',
  'plan',
  'catalog',
  'estimate',
  'timeline',
  'funding',
  'scenarios',
  'reports',
  'lists',
];

await buildParts(['node', 'window']);
const [{ status }] = await runWindowTests(['screens']);
if (status === 0) {
  mkdirSync(inRoot('docs', 'pictures'), { recursive: true });
  for (const screen of shown) {
    const taken = inRoot('pictures-build', `${screen}-light-1280x800.png`);
    copyFileSync(taken, inRoot('docs', 'pictures', `${screen}.png`));
  }
}
process.exitCode = status;
