import { type EngineUnderTest, engineUnderTest, inventoryCsv } from '../engine-under-test';

let engine: EngineUnderTest;
beforeEach(() => {
  engine = engineUnderTest();
});
afterEach(() => engine.remove());

async function workspace(name: string, csv: string | null): Promise<string> {
  const path = engine.path(`${name}.changeout`);
  await engine.ask('workspace-create', { path, name });
  if (csv !== null) await engine.ask('files-import', { paths: [engine.write(`${name}.csv`, csv)] });
  await engine.ask('workspace-close', {});
  return path;
}

test('each workspace gets the figures that its own window shows, and only what adds up is summed', async () => {
  const small = await workspace('Small', inventoryCsv);
  const tiny = await workspace('Tiny', 'Site,Manufacturer,Model,Qty\nTower 1,Huawei,BBU3910,2\n');
  const { rows, totals } = await engine.ask('portfolio-read', { paths: [small, tiny, small] });
  expect(rows.map((row) => row.figures?.name)).toEqual(['Small', 'Tiny']);
  await engine.ask('workspace-open', { path: small });
  const plan = await engine.ask('plan', {});
  const estimate = await engine.ask('estimate', {});
  expect(rows[0]?.figures?.pointCents).toBe(plan.totalCents);
  expect(rows[0]?.figures?.p80Cents).toBe(estimate.estimate.percentilesCents['80']);
  const [first, second] = rows.map((row) => row.figures?.pointCents ?? 0);
  expect(totals).toMatchObject({ workspaces: 2, assets: 7, pointCents: (first ?? 0) + (second ?? 0) });
});

test('a workspace that cannot be read costs the others nothing, and says why', async () => {
  const small = await workspace('Small', inventoryCsv);
  const empty = await workspace('Empty', null);
  const notes = engine.write('notes.changeout', 'no workspace');
  const missing = engine.path('missing.changeout');
  const { rows, totals } = await engine.ask('portfolio-read', { paths: [notes, small, missing, empty] });
  expect(rows.map((row) => row.problem?.reason ?? 'read')).toEqual([
    'The file is not a Changeout workspace',
    'read',
    'There is no such file',
    'The workspace holds no assets',
  ]);
  expect(totals.workspaces).toBe(1);
});

test('reading a portfolio leaves the open workspace open and every file unlocked', async () => {
  const small = await workspace('Small', inventoryCsv);
  const own = await workspace('Own', inventoryCsv);
  await engine.ask('workspace-open', { path: own });
  await engine.ask('portfolio-read', { paths: [small, own] });
  expect((await engine.ask('workspace-summary', {})).name).toBe('Own');
  expect((await engine.ask('workspace-open', { path: small })).name).toBe('Small');
});
