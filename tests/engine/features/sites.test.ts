import type { AssetId } from '../../../core/inventory/asset';
import { emptySite } from '../../../core/inventory/site';
import { siteTree } from '../../../core/inventory/site-tree';
import { type EngineUnderTest, engineUnderTest } from '../engine-under-test';

let engine: EngineUnderTest;

beforeEach(async () => {
  engine = engineUnderTest();
  await engine.ask('workspace-create', { path: engine.path('sites.changeout'), name: 'Sites' });
  const fields = { manufacturer: 'Huawei', model: 'RRU3908', category: 'radio-unit' } as const;
  await engine.ask('asset-add', { fields: { ...fields, site: 'Tower 1', quantity: 3 } });
  await engine.ask('asset-add', { fields: { ...fields, site: 'Shelter A' } });
  await engine.ask('site-change', { site: { ...emptySite('Tower 1'), kind: 'tower', parent: 'North' } });
  await engine.ask('site-change', { site: { ...emptySite('Shelter A'), kind: 'room', parent: 'Tower 1' } });
});
afterEach(() => engine.remove());

test('region, site and room: what stands below is counted above', async () => {
  const tree = siteTree(await engine.ask('site-overview', {}));
  expect(
    tree.map(({ site, depth, total }) => [site.name, depth, total.assets, total.units, total.listed]),
  ).toEqual([
    ['North', 0, 2, 4, 2],
    ['Tower 1', 1, 2, 4, 2],
    ['Shelter A', 2, 1, 1, 1],
  ]);
});

test('the plan of a region is that of its sites, and lies between all low and all high', async () => {
  const rows = await engine.ask('site-overview', {});
  const { lines } = await engine.ask('plan', {});
  const [north] = siteTree(rows);
  const names = ['Tower 1', 'Shelter A'];
  const point = lines
    .filter((line) => names.includes(line.site))
    .reduce((sum, line) => sum + line.pointCents, 0);
  expect(north?.total.pointCents).toBe(point);
  expect(north?.total.lowCents).toBeLessThan(point);
  expect(north?.total.highCents).toBeGreaterThan(point);
});

test('assets of a site and all below it are found together', async () => {
  const within = (site: string) =>
    engine.ask('asset-page', { offset: 0, limit: 9, filter: { within: site } });
  expect((await within('North')).total).toBe(2);
  expect((await within('Shelter A')).total).toBe(1);
});

test('a site cannot be part of itself, also not over others', async () => {
  const site = { ...emptySite('North'), parent: 'Shelter A' };
  expect(await engine.refusal('site-change', { site })).toContain('A site cannot be part of itself');
  expect(await engine.refusal('site-change', { site: { ...emptySite('North'), parent: 'North' } })).toContain(
    'A site cannot be part of itself',
  );
});

test('a site is renamed with its assets, one undo renames it back, and a taken name is refused', async () => {
  const site = { ...emptySite('Hill Tower'), kind: 'tower' as const, parent: 'North' };
  await engine.ask('site-change', { site, formerName: 'Tower 1' });
  expect((await engine.ask('asset-detail', { assetId: 1 as AssetId })).asset.site).toBe('Hill Tower');
  expect(await engine.refusal('site-change', { site, formerName: 'North' })).toContain(
    'Another site has this name',
  );
  await engine.ask('history-undo', {});
  expect((await engine.ask('asset-detail', { assetId: 1 as AssetId })).asset.site).toBe('Tower 1');
});

test('a change that does not speak of the parent leaves it', async () => {
  await engine.ask('site-change', { site: { ...emptySite('Tower 1'), address: '12 Ridge Road' } });
  const rows = await engine.ask('site-list', {});
  expect(rows.find((row) => row.name === 'Tower 1')).toMatchObject({
    parent: 'North',
    address: '12 Ridge Road',
  });
});

test('a list of sites with a region column sets the parents', async () => {
  const path = engine.write('sites.csv', 'Site,Kind,Region\nTower 1,tower,South\nTower 9,tower,South\n');
  await engine.ask('files-import', { paths: [path] });
  const rows = await engine.ask('site-list', {});
  expect(rows.filter((row) => row.parent === 'South').map((row) => row.name)).toEqual(['Tower 1', 'Tower 9']);
});
