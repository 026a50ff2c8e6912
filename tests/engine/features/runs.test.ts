import { type EngineUnderTest, engineUnderTest, inventoryCsv } from '../engine-under-test';

let engine: EngineUnderTest;
beforeAll(async () => {
  engine = engineUnderTest();
  await engine.ask('workspace-create', {
    path: engine.path('a.changeout'),
    name: 'Prairie Test',
    customers: 900,
  });
  await engine.ask('files-import', { paths: [engine.write('inventory.csv', inventoryCsv)] });
});
afterAll(() => engine.remove());

const few = { trials: 1000, timelineTrials: 300 };

test('the plan adds up: lines, categories and sites give one total', async () => {
  const plan = await engine.ask('plan', {});
  const sum = (rows: readonly { pointCents: number }[]): number =>
    rows.reduce((total, row) => total + row.pointCents, 0);
  expect(plan.totalCents).toBe(sum(plan.lines));
  expect(plan.totalCents).toBe(sum(plan.byCategory));
  expect(plan.totalCents).toBe(sum(plan.bySite));
  expect(plan.lines.every((line) => line.source.document !== '' && line.formula !== '')).toBe(true);
});

test('removal, disposal, engineering and management are in the plan, not equipment alone', async () => {
  const { byCategory } = await engine.ask('plan', {});
  const categories = byCategory.map((row) => row.category);
  for (const category of [
    'equipment',
    'removal',
    'disposal',
    'engineering',
    'project-management',
    'installation-labor',
  ]) {
    expect(categories).toContain(category);
  }
});

test('the point estimate is the total of the plan, and the percentiles are in order', async () => {
  const plan = await engine.ask('plan', { patch: few });
  const { estimate } = await engine.ask('estimate', { patch: few });
  expect(estimate.pointCents).toBe(plan.totalCents);
  const values = Object.keys(estimate.percentilesCents)
    .sort((a, b) => Number(a) - Number(b))
    .map((key) => estimate.percentilesCents[key] ?? Number.NaN);
  expect([...values].sort((a, b) => a - b)).toEqual(values);
  expect(estimate.groups.reduce((sum, group) => sum + group.varianceShare, 0)).toBeCloseTo(1, 6);
});

test('a pinned price from a quote wins, moves the total by exactly its difference, and can be taken away', async () => {
  const before = await engine.ask('plan', {});
  const line = before.lines.find((candidate) => candidate.category === 'project-management');
  if (!line) throw new Error('no line for project management');
  const likelyCents = (line.likelyCents + 100_000) as typeof line.likelyCents;
  await engine.ask('plan-line-pin', {
    lineId: line.lineId,
    likelyCents,
    basis: 'quote',
    source: 'Quote 17',
    reason: 'Signed quote',
  });
  const pinned = (await engine.ask('plan', {})).lines.find((candidate) => candidate.lineId === line.lineId);
  expect(pinned).toMatchObject({ pinned: true, basis: 'quote', likelyCents });
  await engine.ask('plan-line-unpin', { lineId: line.lineId });
  expect((await engine.ask('plan', {})).totalCents).toBe(before.totalCents);
  expect(
    await engine.refusal('plan-line-pin', { lineId: 'nowhere', basis: 'quote', source: 's', reason: 'r' }),
  ).toMatch(/no such plan line/);
});

test('the run is stamped, and equal input has an equal hash', async () => {
  const first = await engine.ask('estimate', { patch: few });
  const second = await engine.ask('estimate', { patch: few });
  const other = await engine.ask('estimate', { patch: { ...few, seed: 7 } });
  expect(first.stamp).toMatchObject({
    asOf: '2022-07-18',
    workspaceName: 'Prairie Test',
    isDemo: false,
    trials: 1000,
  });
  expect(second.stamp.inputHash).toBe(first.stamp.inputHash);
  expect(other.stamp.inputHash).not.toBe(first.stamp.inputHash);
  expect(first.stamp.inputHash).toMatch(/^[0-9a-f]{64}$/);
});

test('the operator’s own letter wins over every other date', async () => {
  const { timeline } = await engine.ask('timeline', {
    patch: { ...few, ownDeadline: '2030-01-15' as never, budgetCents: 100_000_000_00 as never },
  });
  expect(timeline.deadlines[0]).toMatchObject({ date: '2030-01-15', granted: true, pMet: 1 });
  expect(timeline.joint).toMatchObject({ date: '2030-01-15', p: 1 });
});

test('a removal term runs from the first disbursement and can be extended', async () => {
  const deadlines = await engine.ask('deadline-list', {
    patch: { firstDisbursementDate: '2022-10-29' as never },
  });
  expect(deadlines.map((deadline) => [deadline.date, deadline.granted])).toEqual([
    ['2023-10-29', true],
    ['2024-04-29', false],
    ['2024-10-29', false],
  ]);
});

test('surveillance gear is outside the reimbursement program, and the clause says so', async () => {
  const { funding } = await engine.ask('funding', { patch: { ...few, programId: 'scrp-2022' } });
  const hikvision = funding?.ineligible.filter((part) => part.lineId.includes('hikvision')) ?? [];
  expect(hikvision.length).toBeGreaterThan(0);
  expect(hikvision.every((part) => part.clause !== '' && part.reason !== '')).toBe(true);
  expect(funding?.proration.factor).toBeCloseTo(0.395, 4);
});

test('cash by quarter adds up to the point estimate and to the support', async () => {
  const { funding, grossCents } = await engine.ask('funding', { patch: { ...few, programId: 'scrp-2022' } });
  const cash = funding?.cashByQuarter ?? [];
  expect(cash.reduce((sum, row) => sum + row.spendCents, 0)).toBe(grossCents.point);
  expect(cash.reduce((sum, row) => sum + row.reimbursedCents, 0)).toBe(funding?.supportCents);
  expect(cash.at(-1)?.balanceCents).toBe((funding?.supportCents ?? 0) - grossCents.point);
});

test('a long job reports progress and stops when it is canceled', async () => {
  const seen: number[] = [];
  const answer = await engine.answer(
    'estimate',
    { patch: { trials: 20_000, seed: 99 } },
    { onProgress: (progress) => seen.push(progress.fraction ?? -1), isCanceled: () => seen.length > 3 },
  );
  expect(answer.kind).toBe('canceled');
  expect(seen.length).toBeGreaterThan(3);
  expect((await engine.answer('estimate', { patch: { trials: 20_000, seed: 99 } })).kind).toBe('value');
});

test('a scenario of one’s own is saved, compared and deleted; a preset stays', async () => {
  const scenario = {
    id: 'two-more-crews',
    name: 'Two more field crews',
    description: '',
    patch: { crews: { engineering: 2, tower: 2, field: 4, core: 1 } },
  };
  await engine.ask('scenario-save', { scenario });
  const [base, more] = await engine.ask('scenario-compare', { scenarios: ['base', 'two-more-crews'] });
  expect((more?.finishP50 ?? '') <= (base?.finishP50 ?? '')).toBe(true);
  await engine.ask('scenario-delete', { id: 'two-more-crews' });
  expect(await engine.refusal('estimate', { scenario: 'two-more-crews' })).toMatch(/no such scenario/);
  expect(await engine.refusal('scenario-delete', { id: 'base' })).toMatch(/ships with Changeout/);
});

test('as of a day before any listing nothing is planned and the answer says why', async () => {
  expect(await engine.refusal('estimate', { patch: { asOf: '2015-01-01' as never } })).toMatch(
    /As of 2015-01-01 no asset is listed/,
  );
});

test('correlations that contradict each other are refused', async () => {
  expect(
    await engine.refusal('estimate', { patch: { rhoWithin: 0.1 as never, rhoBetween: 0.5 as never } }),
  ).toMatch(/correlations/);
});

test('who asks for the same run at the same time still gets it when the first caller cancels', async () => {
  const patch = { trials: 20_000, seed: 4711 };
  let seen = 0;
  const first = engine.answer(
    'estimate',
    { patch },
    {
      onProgress: () => {
        seen += 1;
      },
      isCanceled: () => seen > 3,
    },
  );
  const second = engine.answer('estimate', { patch });
  expect((await first).kind).toBe('canceled');
  expect((await second).kind).toBe('value');
});
