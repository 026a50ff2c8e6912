import { type EngineUnderTest, engineUnderTest } from '../engine-under-test';

const inventory = [
  'Site,Asset Tag,Manufacturer,Model,Qty',
  'North,A1,Huawei,RRU3908,3',
  'North,A2,ZTE,ZXA10 C320,1',
  'South,A3,Cisco,ASR 920-12CZ,1',
  ',A4,Huawei,BBU3900,1',
].join('\n');

let engine: EngineUnderTest;
beforeAll(async () => {
  // In July 2022 Huawei stood on the Entity List and the Covered List, ZTE on the Covered List only.
  engine = engineUnderTest('2022-07-18');
  await engine.ask('workspace-create', { path: engine.path('a.changeout'), name: 'Prairie', customers: 900 });
  await engine.ask('files-import', { paths: [engine.write('inventory.csv', inventory)] });
});
afterAll(() => engine.remove());

test('each list counts the assets of the vendors that it names', async () => {
  const { byList } = await engine.ask('flag-summary', {});
  const row = (list: string) => byList.find((one) => one.list === list);
  expect(row('BIS Entity List')).toMatchObject({ listed: 2, review: 0, units: 4 });
  expect(row('FCC Covered List')).toMatchObject({ listed: 3, review: 0, units: 5 });
});

test('each duty counts the assets that have it', async () => {
  const { byDuty } = await engine.ask('flag-summary', {});
  expect(byDuty.map((row) => row.duty)).toContain('federal-funds');
  // ZTE is off the Entity List since 2017, so that only Huawei needs an export license.
  expect(byDuty.find((row) => row.duty === 'export-license')).toMatchObject({ yes: 2 });
});

test('a page shows the assets of one list, one duty, or no site', async () => {
  const models = async (filter: object): Promise<(string | null)[]> => {
    const { rows } = await engine.ask('verdict-page', { offset: 0, limit: 10, ...filter });
    return rows.map(({ asset }) => asset.model);
  };
  expect(await models({ list: 'BIS Entity List' })).toEqual(['RRU3908', 'BBU3900']);
  expect(await models({ list: 'FCC Covered List', site: 'North' })).toEqual(['RRU3908', 'ZXA10 C320']);
  expect(await models({ duty: 'export-license' })).toEqual(['RRU3908', 'BBU3900']);
  expect(await models({ site: '(no site)' })).toEqual(['BBU3900']);
  expect(await engine.refusal('verdict-page', { offset: 0, limit: 10, duty: 'none such' })).not.toBe('');
});

test('vendors and the work for the whole project make up the whole plan', async () => {
  const money = await engine.ask('flag-money', {});
  const plan = await engine.ask('plan', {});
  const sum = (rows: readonly { pointCents: number }[]): number =>
    rows.reduce((total, row) => total + row.pointCents, 0);
  expect(money.totalCents).toBe(plan.totalCents);
  expect(sum(money.byEntity) + money.projectWideCents).toBe(money.totalCents);
  expect(sum(money.bySite) + money.projectWideCents).toBe(money.totalCents);
  const of = (rows: readonly { key: string; pointCents: number }[], key: string): number =>
    rows.find((row) => row.key === key)?.pointCents ?? 0;
  expect(of(money.byList, 'BIS Entity List')).toBe(of(money.byEntity, 'huawei'));
});
