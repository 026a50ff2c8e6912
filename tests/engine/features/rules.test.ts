import { readFileSync } from 'node:fs';
import { dollars } from '../../../core/money/cents';
import type { ReplacementRule } from '../../../core/plan/rules';
import { type EngineUnderTest, engineUnderTest, inventoryCsv } from '../engine-under-test';

let engine: EngineUnderTest;
beforeEach(async () => {
  engine = engineUnderTest('2022-07-18');
  await engine.ask('workspace-create', { path: engine.path('w.changeout'), name: 'Prairie' });
  await engine.ask('files-import', { paths: [engine.write('inventory.csv', inventoryCsv)] });
});
afterEach(() => engine.remove());

const rowOf = async (id: string) => {
  const { rows } = await engine.ask('rule-list', {});
  const place = rows.findIndex(({ rule }) => rule.id === id);
  return { place, row: rows[place] };
};

const radioRule = async (changes: Partial<ReplacementRule> = {}): Promise<ReplacementRule> => {
  const { row } = await rowOf('radio-unit');
  if (row === undefined) throw new Error('the rule ships');
  return { ...row.rule, ...changes };
};

test('a rule is tried before it is kept: two radios for each cost three more of $6,900', async () => {
  const [line] = (await radioRule()).lines;
  if (line === undefined) throw new Error('the rule has a line');
  const rule = await radioRule({ lines: [{ ...line, quantity: 2 }] });
  const tried = await engine.ask('rule-test', { rule });
  expect(tried).toMatchObject({ assets: 1, units: 3, takenBefore: 0 });
  expect(tried.lines.map(({ quantity, likelyCents }) => [quantity, likelyCents])).toEqual([
    [6, dollars(6900)],
  ]);
  // Freight 2 %, tax 5 %, spares 5 % and support 9 % of the equipment come along: 1.21 x 3 x $6,900.
  expect(tried.totalAfterCents - tried.totalBeforeCents).toBe(dollars(25_047));
  expect((await rowOf('radio-unit')).row?.origin).toBe('shipped');

  await engine.ask('rule-save', { rule });
  const { lines } = await engine.ask('plan', {});
  expect(lines.find(({ ruleId }) => ruleId === 'radio-unit')?.quantity).toBe(6);
  expect((await rowOf('radio-unit')).row?.origin).toBe('changed');
  await engine.ask('history-undo', {});
  expect((await rowOf('radio-unit')).row?.origin).toBe('shipped');
});

test('a new rule goes first and takes the asset; the test of a later one says who takes it before', async () => {
  const own = await radioRule({ id: 'own-radio', label: 'Own radio' });
  await engine.ask('rule-save', { rule: own });
  expect((await rowOf('own-radio')).place).toBe(0);
  expect((await rowOf('radio-unit')).row).toMatchObject({ assets: 0, lines: 0 });
  const tried = await engine.ask('rule-test', { rule: await radioRule() });
  expect(tried.matched.map(({ takenBy }) => takenBy)).toEqual(['Own radio']);
  await engine.ask('rule-move', { ruleId: 'own-radio', place: 5 });
  expect(await rowOf('own-radio')).toMatchObject({ place: 5, row: { assets: 0 } });
  await engine.ask('rule-reset', { ruleId: 'own-radio' });
  expect((await rowOf('own-radio')).place).toBe(-1);
  expect((await rowOf('radio-unit')).row?.assets).toBe(1);
});

test('a rule that is switched off makes no line, and its assets are a gap that says so', async () => {
  await engine.ask('rule-switch', { ruleId: 'radio-unit', isDisabled: true });
  const { lines, gaps } = await engine.ask('plan', {});
  expect(lines.some(({ ruleId }) => ruleId === 'radio-unit')).toBe(false);
  expect(gaps.map(({ reason }) => reason)).toContain(
    'no replacement rule fits this asset (category "Remote radio unit")',
  );
  await engine.ask('rule-switch', { ruleId: 'radio-unit', isDisabled: false });
  expect(await engine.ask('rule-list', {})).toMatchObject({ isChanged: false });
});

test('rules with mistakes are refused with all of them', async () => {
  const [line] = (await radioRule()).lines;
  const refusal = await engine.refusal('rule-save', {
    rule: await radioRule({
      id: 'Not an id',
      when: { categories: [], entityIds: null, modelPattern: '(', bundle: null },
      lines: [{ ...line, quantity: 0 }] as never,
    }),
  });
  for (const column of ['id', 'categories', 'modelPattern', 'quantity'])
    expect(refusal).toContain(`has no valid ${column}`);
  const unknown = await radioRule({ lines: [{ ...line, catalogItemIds: ['no-such-item'] }] as never });
  expect(await engine.refusal('rule-save', { rule: unknown })).toContain('an item that the catalog lacks');
});

test('rules go out as a file and come back; a file of another kind is refused', async () => {
  await engine.ask('rule-switch', { ruleId: 'training', isDisabled: true });
  await engine.ask('rule-save', { rule: await radioRule({ id: 'own-radio', label: 'Own radio' }) });
  const before = await engine.ask('rule-list', {});
  const path = engine.path('rules.json');
  expect(await engine.ask('rules-export', { path })).toEqual({ path, rules: before.rows.length });
  await engine.ask('workspace-create', { path: engine.path('second.changeout'), name: 'Second' });
  await engine.ask('files-import', { paths: [engine.path('inventory.csv')] });
  expect(await engine.ask('rules-import', { path, mode: 'replace' })).toEqual({ changed: 1 });
  expect(await engine.ask('rule-list', {})).toEqual(before);
  await engine.ask('history-undo', {});
  expect((await engine.ask('rule-list', {})).isChanged).toBe(false);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
    schema: 'changeout/replacement-rules/1',
    disabledIds: ['training'],
  });
  const wrong = engine.write('wrong.json', '{"hello": 1}');
  expect(await engine.refusal('rules-import', { path: wrong, mode: 'add' })).toContain(
    'not a file of replacement rules',
  );
});
