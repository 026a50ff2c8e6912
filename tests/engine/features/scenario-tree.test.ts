import { fraction } from '../../../core/fraction';
import type { OutcomeTree } from '../../../core/scenario/outcome-tree';
import { noWatch } from '../../../engine/watch';
import { type EngineUnderTest, engineUnderTest, inventoryCsv } from '../engine-under-test';

let engine: EngineUnderTest;
beforeEach(async () => {
  engine = engineUnderTest('2022-07-18');
  await engine.ask('workspace-create', {
    path: engine.path('a.changeout'),
    name: 'Prairie Test',
    customers: 24_000,
  });
  await engine.ask('files-import', { paths: [engine.write('inventory.csv', inventoryCsv)] });
  await engine.ask('settings-change', { patch: { trials: 200, timelineTrials: 100 } });
});
afterEach(() => engine.remove());

const tree: OutcomeTree = {
  id: 'who-pays',
  name: 'Who pays',
  scenarioId: 'base',
  root: {
    question: 'Does the program pay?',
    outcomes: [
      { label: 'Yes', probability: fraction(0.25), patch: { programId: 'scrp-2022' }, next: null },
      { label: 'No', probability: fraction(0.75), patch: { programId: null }, next: null },
    ],
  },
};

test('each end of a tree is the run of its scenario, and the expected value weighs them', async () => {
  const run = await engine.ask('tree-run', { tree });
  const paid = await engine.ask('funding', { patch: { programId: 'scrp-2022' } });
  const [yes, no] = run.leaves.map((leaf) => leaf.outcome.netMeanCents);
  expect(yes).toBe(paid.funding?.netCents.mean);
  expect(run.weighed?.expectedNetCents).toBe(Math.round(0.25 * (yes ?? 0) + 0.75 * (no ?? 0)));
  expect(run.weighed?.worst.name).toBe('No');
});

test('a tree is saved with the workspace, changed, deleted, and undo brings it back', async () => {
  await engine.ask('tree-save', { tree });
  await engine.ask('tree-save', { tree: { ...tree, name: 'Who will pay' } });
  expect((await engine.ask('tree-list', {})).map(({ name }) => name)).toEqual(['Who will pay']);
  await engine.ask('tree-delete', { id: 'who-pays' });
  expect(await engine.ask('tree-list', {})).toEqual([]);
  await engine.ask('history-undo', {});
  expect(await engine.ask('tree-list', {})).toHaveLength(1);
});

test('a tree with probabilities of 90 percent, or about a scenario that is not there, is refused', async () => {
  const [yes, no] = tree.root.outcomes;
  if (!yes || !no) throw new Error('no outcomes');
  const short = { ...tree, root: { ...tree.root, outcomes: [yes, { ...no, probability: fraction(0.65) }] } };
  expect(await engine.refusal('tree-run', { tree: short })).toContain(
    'the probabilities add up to 90 percent',
  );
  expect(await engine.refusal('tree-save', { tree: { ...tree, scenarioId: 'gone' } })).toContain(
    'There is no such scenario',
  );
});

test('scenarios that run together give what each gives alone, in the order asked for', async () => {
  const together = await engine.ask('scenario-compare', { scenarios: ['no-help', 'july-2022'] });
  const [alone] = await engine.ask('scenario-compare', { scenarios: ['july-2022'] });
  expect(together.map(({ scenario }) => scenario.id)).toEqual(['no-help', 'july-2022']);
  expect(together[1]).toEqual(alone);
});

test('progress of a comparison only grows, and canceling stops it', async () => {
  const fractions: number[] = [];
  await engine.ask(
    'scenario-compare',
    { scenarios: ['no-help', 'july-2022', 'full-2025'] },
    { ...noWatch, onProgress: ({ fraction: part }) => part !== null && fractions.push(part) },
  );
  expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
  expect(fractions.at(-1)).toBeCloseTo(1, 6);
  const stopped = await engine.answer(
    'scenario-compare',
    { scenarios: ['november-2019', 'no-help'] },
    { onProgress: () => undefined, isCanceled: () => true },
  );
  expect(stopped.kind).toBe('canceled');
});

test('a copy of a scenario remembers its parent through the workspace file', async () => {
  await engine.ask('scenario-save', {
    scenario: {
      id: 'july-twice-the-crews',
      name: 'July 2022, twice the crews',
      description: '',
      patch: { programId: 'scrp-2022', crews: { engineering: 4, tower: 4, field: 4, core: 2 } },
      parentId: 'july-2022',
    },
  });
  const saved = (await engine.ask('scenario-list', {})).at(-1);
  expect(saved).toMatchObject({ id: 'july-twice-the-crews', parentId: 'july-2022' });
});

test('lists of another date are a scenario of their own: ZTE left the Entity List, Hikvision joined it in 2019', async () => {
  const now = await engine.ask('plan', {});
  const before = await engine.ask('plan', { patch: { listsDate: '2018-01-02' as never } });
  expect(now.lines.some(({ entityId }) => entityId === 'hikvision')).toBe(true);
  expect(before.lines.some(({ entityId }) => entityId === 'hikvision')).toBe(false);
});

test('one thing changed at a time: without help the operator pays what the program paid', async () => {
  const input = { patch: { programId: 'scrp-2022' } };
  const { base, bars } = await engine.ask('scenario-sensitivity', input);
  const none = bars.find(({ id }) => id === 'program-none');
  const alone = await engine.ask('funding', { patch: { programId: null } });
  expect(none?.ends[0]?.netMeanCents).toBe(alone.grossCents.mean);
  expect(none?.swingCents).toBe(alone.grossCents.mean - base.netMeanCents);
  expect(bars.map(({ swingCents }) => swingCents)).toEqual(
    [...bars.map(({ swingCents }) => swingCents)].sort((a, b) => b - a),
  );
});
