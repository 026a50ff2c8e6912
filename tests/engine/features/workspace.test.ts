import { readFileSync } from 'node:fs';
import type { AssetId } from '../../../core/inventory/asset';
import { type EngineUnderTest, engineUnderTest, inventoryCsv } from '../engine-under-test';

let engine: EngineUnderTest;
beforeEach(async () => {
  engine = engineUnderTest();
  await engine.ask('workspace-create', {
    path: engine.path('a.changeout'),
    name: 'Prairie Test',
    customers: 900,
    states: ['ND'],
  });
  await engine.ask('files-import', { paths: [engine.write('inventory.csv', inventoryCsv)] });
});
afterEach(() => engine.remove());

async function assetIdOf(tag: string): Promise<AssetId> {
  const { rows } = await engine.ask('asset-search', { where: `asset_tag = ${tag}` });
  const id = rows[0]?.id;
  if (id === undefined) throw new Error(`no asset ${tag}`);
  return id;
}

test('without a workspace every question about one is answered with what to do', async () => {
  await engine.ask('workspace-close', {});
  expect(await engine.refusal('asset-page', { offset: 0, limit: 10 })).toMatch(/No workspace is open/);
});

test('the summary counts what was imported and says what undo would take back', async () => {
  const summary = await engine.ask('workspace-summary', {});
  expect(summary).toMatchObject({ name: 'Prairie Test', assets: 6, units: 9, sites: 2, asOf: '2022-07-18' });
  expect(summary.undo).toMatch(/^Imported inventory\.csv: 6 created/);
});

test('input that does not fit is refused at the door, with the place of the value', async () => {
  expect(await engine.refusal('asset-page', { offset: -1, limit: 10 })).toMatch(/^offset/);
  expect(await engine.refusal('settings-change', { patch: { budgetCents: 12.5 } })).toMatch(
    /patch\.budgetCents.*whole cents/,
  );
  expect(await engine.refusal('settings-change', { patch: { budgett: 1 } })).toMatch(/./);
  expect(await engine.refusal('workspace-create', { path: '', name: '' })).toMatch(/path/);
  expect((await engine.answer('no-such-call' as never, {})).kind).toBe('failure');
  expect((await engine.answer('constructor' as never, {})).kind).toBe('failure');
});

test('an edit, its undo and its redo', async () => {
  const id = await assetIdOf('T2');
  await engine.ask('asset-change', { assetIds: [id], fields: { quantity: 6, notes: 'counted on site' } });
  expect((await engine.ask('asset-detail', { assetId: id })).asset).toMatchObject({
    quantity: 6,
    notes: 'counted on site',
  });
  const undone = await engine.ask('history-undo', {});
  expect(undone.entry?.action).toBe('asset-change');
  expect((await engine.ask('asset-detail', { assetId: id })).asset).toMatchObject({
    quantity: 3,
    notes: null,
  });
  await engine.ask('history-redo', {});
  expect((await engine.ask('asset-detail', { assetId: id })).asset.quantity).toBe(6);
});

test('a MAC address is checked and stored in one form', async () => {
  const id = await assetIdOf('T2');
  expect(await engine.refusal('asset-change', { assetIds: [id], fields: { mac: 'nonsense' } })).toMatch(
    /MAC address/,
  );
  await engine.ask('asset-change', { assetIds: [id], fields: { mac: '00-1E-10-AB-CD-EF' } });
  expect((await engine.ask('asset-detail', { assetId: id })).asset.mac).toBe('001e10abcdef');
});

test('the asset page knows origin, verdict, plan lines and history', async () => {
  const detail = await engine.ask('asset-detail', { assetId: await assetIdOf('T1') });
  expect(detail.verdict).toMatchObject({ verdict: 'listed', entityId: 'huawei' });
  expect(detail.importedFrom?.file).toBe('inventory.csv');
  expect(detail.asset.importRow).toBe(2);
  expect(detail.lines.length).toBeGreaterThan(0);
  expect(detail.history[0]?.action).toBe('files-import');
});

test('an override keeps its reason and the evidence that it set aside, through re-import', async () => {
  const id = await assetIdOf('T6');
  expect(
    await engine.refusal('override-set', {
      assetId: id,
      verdict: 'listed',
      entityId: 'hikvision',
      reason: ' ',
    }),
  ).toMatch(/reason/);
  const verdict = await engine.ask('override-set', {
    assetId: id,
    verdict: 'listed',
    entityId: 'hikvision',
    reason: 'Hikvision printed on the board',
  });
  expect(verdict).toMatchObject({ verdict: 'listed', entityId: 'hikvision' });
  await engine.ask('files-import', {
    paths: [engine.write('again.csv', inventoryCsv.replace('S6,1', 'S6,4'))],
  });
  const after = (await engine.ask('asset-detail', { assetId: id })).verdict;
  expect(after.override).toMatchObject({ reason: 'Hikvision printed on the board', author: 'tester' });
  expect(after.override?.setAside.length).toBeGreaterThan(0);
  expect((await engine.ask('override-clear', { assetId: id })).override).toBeNull();
});

test('pages sort, filter and search in the file', async () => {
  const byModel = await engine.ask('asset-page', {
    offset: 0,
    limit: 2,
    sort: { column: 'model', direction: 'asc' },
  });
  expect(byModel.total).toBe(6);
  expect(byModel.rows.map((row) => row.model)).toEqual(['ASR-920-4SZ-A', 'BBU3910']);
  const listed = await engine.ask('asset-page', {
    offset: 0,
    limit: 50,
    filter: { verdict: 'listed', site: 'Tower 2' },
  });
  expect(listed.rows.map((row) => row.assetTag)).toEqual(['T4', 'T5']);
  const found = await engine.ask('asset-page', { offset: 0, limit: 50, filter: { text: 'huawei rru' } });
  expect(found.rows.map((row) => row.assetTag)).toEqual(['T2']);
  const percent = await engine.ask('asset-page', { offset: 0, limit: 50, filter: { text: '%' } });
  expect(percent.total).toBe(0);
});

test('a canceled import leaves nothing', async () => {
  const before = await engine.ask('workspace-summary', {});
  const file = engine.write('more.csv', 'Site,Tag,Make,Model\nTower 9,T99,Axis,P3245\n');
  const answer = await engine.answer(
    'files-import',
    { paths: [file] },
    { onProgress: () => undefined, isCanceled: () => true },
  );
  expect(answer.kind).toBe('canceled');
  expect(await engine.ask('workspace-summary', {})).toEqual(before);
});

test('several files are one import and one undo', async () => {
  const sites = engine.write(
    'sites.csv',
    'Site,Kind,Latitude,Longitude,Season First Month,Season Last Month\nTower 1,tower,47.5,-104.6,6,10\n',
  );
  const more = engine.write('more.csv', 'Site,Asset Tag,Make,Model\nTower 9,T99,Axis,P3245\n');
  const outcome = await engine.ask('files-import', { paths: [sites, more] });
  expect(outcome.files.map((file) => file.format)).toEqual(['site-list', expect.any(String)]);
  const tower = (await engine.ask('site-list', {})).find((site) => site.name === 'Tower 1');
  expect(tower).toMatchObject({
    kind: 'tower',
    latitude: 47.5,
    season: { firstMonth: 6, lastMonth: 10 },
    assets: 3,
    listed: 2,
  });
  await engine.ask('history-undo', {});
  expect(await engine.ask('workspace-summary', {})).toMatchObject({ assets: 6, sites: 2 });
});

test('the demo is another file and says so', async () => {
  const mine = readFileSync(engine.path('a.changeout'));
  const demo = await engine.ask('demo-create', { path: engine.path('demo.changeout') });
  expect(demo).toMatchObject({ isDemo: true, asOf: '2019-11-04' });
  expect(demo.assets).toBeGreaterThan(1500);
  await engine.ask('workspace-close', {});
  const reopened = await engine.ask('workspace-open', { path: engine.path('a.changeout') });
  expect(reopened).toMatchObject({ isDemo: false, assets: 6 });
  expect(mine.byteLength).toBeGreaterThan(0);
});
