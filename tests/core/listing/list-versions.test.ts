import { join } from 'node:path';
import { calendarDate } from '../../../core/calendar/date';
import { listVersions } from '../../../core/listing/list-versions';
import { loadReference } from '../../../engine/reference/load-reference';

const { entities } = loadReference(join(__dirname, '..', '..', '..', 'assets'));
const version = (list: string, date: string) =>
  listVersions(entities, calendarDate(date)).find((one) => one.list === list);

test('on 2019-11-04 the Entity List is that of 9 October 2019 and the FCC Covered List does not exist', () => {
  expect(version('BIS Entity List', '2019-11-04')).toMatchObject({
    version: '2019-10-09',
    source: '84 FR 54002',
  });
  expect(version('FCC Covered List', '2019-11-04')).toEqual({
    list: 'FCC Covered List',
    version: 'none',
    entities: 0,
    source: 'not yet in force',
  });
});

test('the first Covered List of 2021-03-12 names five vendors, and HiSilicon through Huawei', () => {
  expect(version('FCC Covered List', '2021-03-12')).toMatchObject({ version: '2021-03-12', entities: 6 });
  expect(version('FCC Covered List', '2026-11-24')).toMatchObject({ version: '2026-07-28' });
});

test('the USF designations name two companies and are shown; orders against one company are not lists', () => {
  const lists = listVersions(entities, calendarDate('2026-11-24')).map((one) => one.list);
  expect(lists).toContain('FCC USF prohibition 47 CFR 54.9');
  expect(lists.some((list) => list.startsWith('Chinese military companies list'))).toBe(true);
  expect(lists.some((list) => list.includes('denial order'))).toBe(false);
});
