import { dollars } from '../../../core/money/cents';
import { type EngineUnderTest, engineUnderTest } from '../engine-under-test';

const csv = [
  'Site,Asset Tag,Manufacturer,Model,Serial,Qty,Date Obtained,Owner',
  'Tower 1,T1,Huawei,BBU3910,S1,1,2017-06-14,Prairie',
  'Tower 1,T2,Huawei,RRU3908,S2,3,2021-01-15,Other Telephone Co',
  'Tower 1,T3,Huawei,RRU3959,S3,1,,Own',
  '',
].join('\n');

let engine: EngineUnderTest;
beforeAll(async () => {
  engine = engineUnderTest('2022-07-18');
  await engine.ask('workspace-create', { path: engine.path('w.changeout'), name: 'Prairie' });
  await engine.ask('files-import', { paths: [engine.write('inventory.csv', csv)] });
});
afterAll(() => engine.remove());

const check = async (id: string, programId: string | null = 'scrp-2022') => {
  const { checks } = await engine.ask('plan-checks', { patch: { programId } });
  const found = checks.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no check ${id}`);
  return found;
};

test('the missing date, the late date, another owner and the missing place are found with their assets', async () => {
  expect((await check('date-obtained')).assetIds).toEqual([3]);
  expect((await check('obtained-late')).lineIds).toContain('Tower 1/radio-unit/ran-rru/huawei');
  expect((await check('obtained-late', null)).passed).toBe(true);
  expect(await check('owner')).toMatchObject({
    assetIds: [2],
    examples: ['T2 RRU3908 at Tower 1, Other Telephone Co'],
  });
  expect(await check('location')).toMatchObject({ count: 1, examples: ['Tower 1'], assetIds: [1, 2, 3] });
});

test('each known deficiency of applications has a check, with the source in which it was read', async () => {
  const { checks } = await engine.ask('plan-checks', {});
  const guarded = new Set(checks.flatMap(({ defect }) => (defect === null ? [] : [defect])));
  const { known_deficiencies: known } = require('../../../assets/reference/application-forms.json') as {
    known_deficiencies: { defect: string }[];
  };
  expect([...guarded].sort()).toEqual(known.map(({ defect }) => defect).sort());
  expect(checks.filter(({ defect, source }) => defect !== null && source === null)).toEqual([]);
});

test('a price of one’s own needs a file behind it, at the line or at the quote', async () => {
  const lineId = 'Tower 1/radio-baseband/ran-bbu/huawei';
  const pin = {
    lineId,
    lowCents: dollars(10_000),
    likelyCents: dollars(10_000),
    highCents: dollars(10_000),
    basis: 'quote' as const,
    source: 'Quote 3',
    reason: 'Firm',
  };
  await engine.ask('plan-line-pin', pin);
  expect((await check('evidence-file')).lineIds).toEqual([lineId]);
  const path = engine.write('quote-3.txt', 'Quote 3: 10,000 dollars');
  await engine.ask('evidence-attach', { paths: [path], kind: 'quote', lineIds: [lineId] });
  expect((await check('evidence-file')).passed).toBe(true);
});
