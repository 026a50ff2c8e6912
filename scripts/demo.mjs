// npm run demo: builds the generator of the invented inventory and runs it. What it can do is said in tools/demo/main.ts.

import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { ensureDependencies } from './parts/dependencies.mjs';
import { inRoot, root, stop } from './parts/project.mjs';

ensureDependencies();
const outfile = inRoot('out', 'tools', 'demo.cjs');
await build({
  entryPoints: [inRoot('tools', 'demo', 'main.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  logLevel: 'warning',
});
const { writeDemo } = createRequire(import.meta.url)(outfile);
try {
  for (const path of await writeDemo(process.argv.slice(2), root)) process.stderr.write(`${path}\n`);
} catch (error) {
  stop(error instanceof Error ? error.message : String(error), 2);
}
