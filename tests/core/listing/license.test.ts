import { join } from 'node:path';
import fc from 'fast-check';
import { addDays, calendarDate } from '../../../core/calendar/date';
import { licenseStanding } from '../../../core/listing/license';
import type { LicenseStanding } from '../../../core/listing/license-standing';
import { loadReference } from '../../../engine/reference/load-reference';

const { entities, events } = loadReference(join(__dirname, '..', '..', '..', 'assets'));

function standing(entityId: string, date: string): LicenseStanding {
  const entity = entities.find((one) => one.id === entityId);
  if (entity === undefined) throw new Error(`no entity ${entityId}`);
  return licenseStanding(entity, events, calendarDate(date));
}

test.each([
  ['huawei', '2019-05-15', false, null, 'yes'],
  ['huawei', '2019-05-17', true, null, 'no'],
  ['huawei', '2019-05-20', true, '2019-08-19', 'depends'],
  ['huawei', '2019-11-04', true, '2019-11-18', 'depends'],
  ['huawei', '2020-02-17', true, '2020-04-01', 'depends'],
  ['huawei', '2020-08-13', true, '2020-08-13', 'depends'],
  ['huawei', '2020-08-14', true, null, 'no'],
  ['hisilicon', '2019-11-04', true, '2019-11-18', 'depends'],
  ['zte-2016-others', '2016-04-01', true, null, 'no'],
  ['zte', '2016-03-07', false, null, 'yes'],
  ['zte', '2016-03-10', true, null, 'no'],
  ['zte', '2016-03-24', true, '2016-06-30', 'depends'],
  ['zte', '2018-05-01', true, null, 'no'],
  ['zte', '2018-07-02', true, '2018-08-01', 'depends'],
  ['zte', '2018-07-15', false, null, 'yes'],
  ['hikvision', '2019-11-04', true, null, 'depends'],
  ['hytera', '2026-11-24', false, null, 'yes'],
  ['uniview', '2026-11-24', true, null, 'depends'],
  ['kaspersky', '2024-09-29', true, null, 'no'],
])(
  '%s on %s: license needed %s, general license through %s, support: %s',
  (id, date, isRequired, lastDay, support) => {
    const found = standing(id, date);
    expect(found.isRequired).toBe(isRequired);
    expect(found.general?.lastDay ?? null).toBe(lastDay);
    expect(found.support.answer).toBe(support);
  },
);

test('Huawei on 2019-11-04: the policy of the entry, and a general license for existing networks through 2019-11-18', () => {
  const { requirement, policy, general, support } = standing('huawei', '2019-11-04');
  expect(requirement).toBe('On the BIS Entity List since 2019-05-16.');
  expect(policy).toMatchObject({ since: '2019-05-16', citation: '84 FR 22961' });
  expect(policy?.text).toContain('presumption of denial');
  expect(general).toMatchObject({ firstDay: '2019-08-19', citation: '84 FR 43487', confidence: 'sourced' });
  expect(general?.scope).toContain('keeping existing networks');
  expect(support.reason).toContain('2019-11-18');
});

test('what was reported of single licenses is told from the day it was known, a month when it is over', () => {
  const reported = (date: string): string[] =>
    standing('huawei', date).reported.map((fact) => `${fact.date} ${fact.confidence}`);
  expect(reported('2019-11-04')).toEqual([]);
  expect(reported('2019-11-05')).toEqual(['2019-11-05 sourced']);
  expect(reported('2019-11-29')).toEqual(['2019-11-05 sourced']);
  expect(reported('2019-11-30')).toEqual(['2019-11-01 uncertain', '2019-11-05 sourced']);
});

test('a denial order is told apart from an entry on the Entity List', () => {
  expect(standing('zte', '2018-05-01').requirement).toBe('Under a BIS denial order since 2018-04-15.');
  expect(standing('zte', '2018-05-01').support.reason).toContain('Export privileges denied');
});

test('Hikvision: some spare parts are reviewed case by case, so it depends', () => {
  expect(standing('hikvision', '2019-11-04').support.reason).toMatch(/case by case.*presumption of denial/i);
});

test('the foreign-direct-product rule is told once it is in force', () => {
  expect(standing('huawei', '2020-05-14').requirement).not.toContain('foreign-made');
  expect(standing('huawei', '2020-05-15').requirement).toContain('2020-05-15');
});

const anyEntity = fc.constantFrom(...entities);
const anyDate = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(calendarDate('2016-01-01'), days));

test('whoever and whenever: nothing of a later day, no policy or general license where none is required', () => {
  fc.assert(
    fc.property(anyEntity, anyDate, (entity, asOf) => {
      const { isRequired, policy, general, reported, support } = licenseStanding(entity, events, asOf);
      if (!isRequired) expect([policy, general]).toEqual([null, null]);
      if (general !== null) expect(general.firstDay <= asOf && asOf <= general.lastDay).toBe(true);
      if (policy !== null) expect(policy.since <= asOf).toBe(true);
      expect(reported.filter((fact) => fact.date > asOf)).toEqual([]);
      if (support.answer === 'yes') expect(isRequired).toBe(false);
    }),
    { numRuns: 300 },
  );
});
