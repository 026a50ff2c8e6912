// The command line in a checkout: builds it when its sources changed, then becomes it. Nothing but the command's own
// output reaches standard output.

import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { buildParts } from './parts/build-parts.mjs';
import { ensureDependencies } from './parts/dependencies.mjs';
import { enginesNode, inRoot, stop } from './parts/project.mjs';

ensureDependencies();
await buildParts(['cli']);

const program = inRoot('out/cli/changeout.cjs');
const args = process.argv.slice(2);

if (Number(process.versions.napi) >= 10) {
  process.argv = [process.execPath, program, ...args];
  createRequire(import.meta.url)(program);
} else {
  const node = enginesNode() ?? stop('Node 22.14 or later is needed. Install it from nodejs.org.', 2);
  const { status } = spawnSync(node, [program, ...args], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
