import type { CalendarDate } from '../../../core/calendar/date';
import { recordsInForce } from '../../../core/listing/license-record';
import { type EngineUnderTest, engineUnderTest } from '../engine-under-test';

let engine: EngineUnderTest;
beforeEach(async () => {
  engine = engineUnderTest('2020-03-01');
  await engine.ask('workspace-create', { path: engine.path('a.changeout'), name: 'Prairie Test' });
});
afterEach(() => engine.remove());

const day = (text: string): CalendarDate => text as CalendarDate;

const license = {
  id: null,
  number: 'D-1234567',
  entityId: 'huawei',
  supplier: 'Supplier of spares',
  scope: 'Software updates for radio units',
  issuedDate: day('2020-01-15'),
  expiryDate: day('2020-06-30'),
  notes: null,
};

test('a license is kept, changed, deleted, and undo brings it back', async () => {
  const saved = await engine.ask('license-save', { license });
  await engine.ask('license-save', { license: { ...saved, expiryDate: null } });
  expect(await engine.ask('license-list', {})).toEqual([{ ...license, id: saved.id, expiryDate: null }]);
  await engine.ask('license-delete', { id: saved.id });
  expect(await engine.ask('license-list', {})).toEqual([]);
  await engine.ask('history-undo', {});
  expect(await engine.ask('license-list', {})).toHaveLength(1);
});

test('a license of nobody, or one that ends before it was issued, is refused', async () => {
  expect(await engine.refusal('license-save', { license: { ...license, entityId: 'nobody' } })).toMatch(
    /no such listed entity/,
  );
  expect(await engine.refusal('license-save', { license: { ...license, expiryDate: '2019-01-01' } })).toMatch(
    /ends before/,
  );
  expect(await engine.refusal('license-save', { license: { ...license, number: '' } })).toMatch(/number/);
  expect(await engine.ask('license-list', {})).toEqual([]);
});

test('a license holds from the day of issue through its last day, for its entity only', () => {
  const records = [{ ...license, id: 1 }];
  const on = (date: string, entity = 'huawei'): number => recordsInForce(records, entity, day(date)).length;
  expect([on('2020-01-14'), on('2020-01-15'), on('2020-06-30'), on('2020-07-01')]).toEqual([0, 1, 1, 0]);
  expect(on('2020-03-01', 'zte')).toBe(0);
});

test('a license in force opens support for its scope, and only while it runs', async () => {
  await engine.ask('files-import', {
    paths: [engine.write('i.csv', 'Site,Asset Tag,Make,Model\nA,T1,Huawei,BBU3910\n')],
  });
  await engine.ask('license-save', { license });
  const supportOn = async (asOf: string) => {
    const flags = await engine.ask('flag-all', { asOf: day(asOf) });
    return flags.assets[0]?.verdict.license?.support;
  };
  expect(await supportOn('2020-03-01')).toMatchObject({
    answer: 'depends',
    reason: expect.stringContaining('License D-1234567'),
  });
  expect((await supportOn('2020-09-01'))?.reason).not.toContain('D-1234567');
});
