// `npm test`: lint, project rules, types, unused code, unit and screen tests, window tests, the packaged program. Prints
// each stage and its time; the last line is the whole result. A stage that cannot run is a failure, never a silent skip.

import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { packForTrial } from './parts/pack.mjs';
import { enginesNode, inRoot, stop } from './parts/project.mjs';
import { run } from './parts/run.mjs';
import { runPackagedTests, runWindowTests } from './parts/window-tests.mjs';

const node = enginesNode() ?? stop('Node 22.14 or later is needed. Run `npm run setup`.', 2);
const results = inRoot('test-results');
mkdirSync(results, { recursive: true });
const total = { passed: 0, failed: 0, skipped: 0 };

await stage('lint', () =>
  single(run(node, [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'])),
);
await stage('project rules', () => single(run(node, [inRoot('tools/lint/run.mjs')])));
await stage('types', () => single(run(node, [bin('typescript/bin/tsc'), '-p', '.'])));
await stage('unused code', () => single(run(node, [bin('knip/bin/knip.js'), '--no-progress'])));
await stage('unit and screen tests', jestTests);
await stage('window tests', async () => playwrightTests(await runWindowTests()));
await stage('packaged program', packagedTests);

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
process.stdout.write(`${total.passed} passed, ${total.failed} failed${skipped}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function stage(name, work) {
  process.stderr.write(`\n== ${name}\n`);
  const start = performance.now();
  const counts = await work();
  for (const key of Object.keys(total)) total[key] += counts[key];
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stderr.write(`== ${name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s\n`);
}

function bin(path) {
  return inRoot('node_modules', path);
}

function single(status) {
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}

function jestTests() {
  const output = `${results}/jest.json`;
  rmSync(output, { force: true });
  const status = run(
    node,
    [bin('jest/bin/jest.js'), '--maxWorkers=100%', '--json', `--outputFile=${output}`],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  return counted(output, status, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  }));
}

/** Counted as skipped, and so said in the last line, where there is no packaged program to drive. */
async function packagedTests() {
  if (process.platform !== 'linux') return { passed: 0, failed: 0, skipped: 1 };
  if ((await packForTrial()) !== 0) return single(1);
  return playwrightTests(await runPackagedTests());
}

function playwrightTests(parts) {
  return parts.map(playwrightPart).reduce((sum, part) => ({
    passed: sum.passed + part.passed,
    failed: sum.failed + part.failed,
    skipped: sum.skipped + part.skipped,
  }));
}

function playwrightPart({ report, status }) {
  return counted(report, status, ({ stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  }));
}

/** The counts of a runner's report; a runner that failed without a failed test, or left no report, counts as one. */
function counted(reportPath, status, read) {
  const report = readReport(reportPath);
  if (report === null) return single(1);
  const counts = read(report);
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
