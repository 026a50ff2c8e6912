// Every call of the engine with inputs that nobody would send. A value, problems in words, or a cancellation are
// answers; a `failure` is a bug. More runs with FUZZ_RUNS (inputs a call).

import { mkdirSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import type { CallName } from '../../../engine/api';
import { validators } from '../../../engine/door/validators';
import { type EngineUnderTest, engineUnderTest, inventoryCsv } from '../engine-under-test';
import { fitting } from './from-schema';

const runs = Number(process.env.FUZZ_RUNS ?? 12);
jest.setTimeout(120_000 + runs * 3000);

let engine: EngineUnderTest;
let workspace: string;
beforeAll(async () => {
  engine = engineUnderTest();
  workspace = engine.path('a.changeout');
  await engine.ask('workspace-create', { path: workspace, name: 'Prairie Test', customers: 900 });
  await engine.ask('files-import', { paths: [engine.write('inventory.csv', inventoryCsv)] });
  await engine.ask('workspace-backup', { path: engine.path('copy.changeout') });
  mkdirSync(engine.path('folder'));
  writeFileSync(
    engine.path('noise.bin'),
    Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256)),
  );
});
afterAll(() => engine.remove());

/** These run the whole plan with trials; a few inputs each say enough in the usual test run. */
const heavy: ReadonlySet<string> = new Set([
  'estimate',
  'estimate-quick',
  'timeline',
  'deadline-price',
  'funding',
  'scenario-compare',
  'scenario-sensitivity',
  'tree-run',
  'report-write',
  'report-preview',
  'demo-create',
  'portfolio-read',
  'workspace-seal',
  'workspace-unseal',
]);

const calls = Object.keys(validators) as CallName[];

async function expectAnAnswer(name: CallName, input: unknown): Promise<void> {
  const answer = await engine.answer(name, input);
  if (answer.kind === 'failure') throw new Error(`${name} failed: ${answer.message}`);
  if (answer.kind === 'problems')
    for (const { reason, remedy } of answer.problems)
      if (reason === '' || remedy === '') throw new Error(`${name}: a problem without words`);
}

/** Lifecycle calls may have closed or replaced the workspace. */
async function reopen(): Promise<void> {
  const summary = await engine.answer('workspace-summary', {});
  if (summary.kind === 'value' && (summary.value as { path: string }).path === workspace) return;
  const opened = await engine.answer('workspace-open', { path: workspace });
  if (opened.kind === 'value') return;
  await engine.ask('workspace-restore', { from: engine.path('copy.changeout'), path: workspace });
  await engine.ask('workspace-open', { path: workspace });
}

test.each(calls)(
  '%s answers whatever fits its validator, and refuses in words what does not',
  async (name) => {
    const paths = [
      'a.changeout',
      'copy.changeout',
      'new.changeout',
      'inventory.csv',
      'noise.bin',
      'folder',
      'none/at/all',
    ].map((file) => engine.path(file));
    const numRuns = heavy.has(name) ? Math.max(2, Math.ceil(runs / 6)) : runs;
    const fits = fitting(validators[name], { paths });
    await fc.assert(
      fc.asyncProperty(fits, async (input) => {
        await reopen();
        await expectAnAnswer(name, input);
      }),
      { numRuns, endOnFailure: true },
    );
    await fc.assert(
      fc.asyncProperty(fc.anything({ maxDepth: 3 }), async (input) => expectAnAnswer(name, input)),
      { numRuns: heavy.has(name) ? 3 : numRuns },
    );
  },
);

test('after all of that the workspace opens and is sound', async () => {
  await reopen();
  expect(await engine.ask('workspace-check', {})).toEqual({ ok: true, problems: [] });
});
