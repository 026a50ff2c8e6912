// Runs the project's own rules over the whole tree. The rules are TypeScript; they are bundled first.

import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);

const outfile = 'out/tools/lint.cjs';
await build({ entryPoints: ['tools/lint/lint.ts'], outfile, bundle: true, platform: 'node', format: 'cjs' });
createRequire(import.meta.url)(`${root}${outfile}`);
