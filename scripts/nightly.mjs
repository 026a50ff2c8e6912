// npm run nightly: what takes too long for every change. A hundred thousand bent files through the readers, hundreds of odd
// inputs for every call of the engine, a thousand kills, and whether enough of the core is tested. The seed changes every
// day; a failure prints the one to repeat.

import { enginesNode, inRoot, stop } from './parts/project.mjs';
import { run } from './parts/run.mjs';

const node = enginesNode() ?? stop('Node 22.14 or later is needed. Run `npm run setup`.', 2);
const seed = process.env.PROPERTY_SEED ?? new Date().toISOString().slice(0, 10).replaceAll('-', '');

const stages = [
  { what: 'readers of files', test: 'tests/engine/intake/fuzz', environment: { FUZZ_RUNS: '100000' } },
  { what: 'calls of the engine', test: 'tests/engine/door/fuzz', environment: { FUZZ_RUNS: '300' } },
  { what: 'kills', test: 'tests/engine/kill', environment: { KILLS: '125' } },
];

process.stderr.write(`PROPERTY_SEED=${seed}\n`);
const failed = stages.filter(({ what, test, environment }) => {
  process.stderr.write(`\n== ${what}\n`);
  const env = { ...process.env, PROPERTY_SEED: seed, ...environment };
  return run(node, [inRoot('node_modules/jest/bin/jest.js'), test], { env }) !== 0;
});
process.stderr.write('\n== branches of core/\n');
const isCovered = run(node, [inRoot('scripts/coverage.mjs')]) === 0;
for (const { what } of failed)
  process.stderr.write(`FAILED: ${what}. Repeat with PROPERTY_SEED=${seed} npm run nightly\n`);
process.exitCode = failed.length > 0 || !isCovered ? 1 : 0;
