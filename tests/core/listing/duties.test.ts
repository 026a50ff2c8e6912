import { join } from 'node:path';
import { calendarDate } from '../../../core/calendar/date';
import type { DutyId, FlagSubject } from '../../../core/flagging/verdict';
import { createFlagger } from '../../../core/flagging/verdict-of';
import { loadReference } from '../../../engine/reference/load-reference';
import { subjectWith } from '../flagging/subject';

const reference = loadReference(join(__dirname, '..', '..', '..', 'assets'));

function answers(known: Partial<FlagSubject>, date: string): Record<DutyId, string> {
  const verdict = createFlagger(reference, calendarDate(date))(subjectWith(known));
  return Object.fromEntries(verdict.duties.map((one) => [one.duty, one.answer])) as Record<DutyId, string>;
}

function reason(known: Partial<FlagSubject>, date: string, duty: DutyId): string {
  const verdict = createFlagger(reference, calendarDate(date))(subjectWith(known));
  return verdict.duties.find((one) => one.duty === duty)?.reason ?? '';
}

test('ZTE needs no export license since 2018, yet federal money is barred', () => {
  expect(answers({ manufacturer: 'ZTE' }, '2026-11-24')).toEqual({
    'export-license': 'no',
    'federal-procurement': 'yes',
    'federal-funds': 'yes',
    'equipment-authorization': 'yes',
  });
});

test('Huawei on 2019-11-04: license and procurement only, under the first extension', () => {
  expect(answers({ manufacturer: 'Huawei' }, '2019-11-04')).toEqual({
    'export-license': 'yes',
    'federal-procurement': 'yes',
    'federal-funds': 'no',
    'equipment-authorization': 'no',
  });
  expect(reason({ manufacturer: 'Huawei' }, '2019-11-04', 'export-license')).toContain('2019-11-18');
  expect(reason({ manufacturer: 'Huawei' }, '2019-11-04', 'export-license')).not.toContain('2020');
});

test('Hikvision with an unknown use depends; used for nothing listed it is free of 889 and FCC, not of BIS', () => {
  expect(answers({ manufacturer: 'Hikvision' }, '2026-11-24')).toEqual({
    'export-license': 'yes',
    'federal-procurement': 'depends',
    'federal-funds': 'depends',
    'equipment-authorization': 'depends',
  });
  expect(answers({ manufacturer: 'Hikvision', use: 'other' }, '2026-11-24')).toEqual({
    'export-license': 'yes',
    'federal-procurement': 'no',
    'federal-funds': 'no',
    'equipment-authorization': 'no',
  });
  expect(answers({ manufacturer: 'Hikvision', use: 'public-safety' }, '2026-11-24')).toMatchObject({
    'federal-procurement': 'yes',
    'equipment-authorization': 'yes',
  });
});

test('critical infrastructure is open for the FCC since the court sent the reading back, not for section 889', () => {
  const camera = { manufacturer: 'Dahua', use: 'critical-infrastructure' } as const;
  expect(answers(camera, '2024-04-01')['equipment-authorization']).toBe('yes');
  expect(answers(camera, '2024-04-02')['equipment-authorization']).toBe('depends');
  expect(answers(camera, '2024-04-02')['federal-procurement']).toBe('yes');
});

test('the subsidy ban of 47 CFR 54.10 begins 60 days after the listing', () => {
  const hytera = { manufacturer: 'Hytera', use: 'public-safety' } as const;
  expect(reason(hytera, '2021-05-10', 'federal-funds')).not.toContain('54.10');
  expect(reason(hytera, '2021-05-11', 'federal-funds')).toContain('47 CFR 54.10 since 2021-05-11');
  expect(answers({ manufacturer: 'DJI' }, '2026-02-19')['federal-funds']).toBe('no');
  expect(answers({ manufacturer: 'DJI' }, '2026-02-20')['federal-funds']).toBe('yes');
});

test('the date obtained decides whether a replacement counts for reimbursement: on or before 2020-06-30', () => {
  const onTheDay = { manufacturer: 'Huawei', purchaseDate: calendarDate('2020-06-30') };
  const dayAfter = { manufacturer: 'Huawei', purchaseDate: calendarDate('2020-07-01') };
  expect(reason(onTheDay, '2022-07-18', 'federal-funds')).toContain('Obtained by 2020-06-30');
  expect(reason(dayAfter, '2022-07-18', 'federal-funds')).toContain('Obtained after 2020-06-30');
  expect(reason({ manufacturer: 'Hikvision' }, '2022-07-18', 'federal-funds')).toContain('not reimbursed');
});

test('authorizations: free before 2022-11-25, frozen until 2023-02-06, barred since; services are not equipment', () => {
  const huawei = { manufacturer: 'Huawei' };
  expect(answers(huawei, '2022-11-24')['equipment-authorization']).toBe('no');
  expect(reason(huawei, '2022-11-25', 'equipment-authorization')).toContain('Frozen since 2022-11-25');
  expect(reason(huawei, '2023-02-06', 'equipment-authorization')).toContain(
    'No new authorization since 2023-02-06',
  );
  expect(reason(huawei, '2026-07-16', 'equipment-authorization')).toContain('ended on 2026-07-16');
  expect(answers({ manufacturer: 'China Telecom' }, '2026-11-24')['equipment-authorization']).toBe('no');
});

test('Uniview and Tiandy: export license only', () => {
  for (const manufacturer of ['Uniview', 'Tiandy']) {
    expect(answers({ manufacturer }, '2026-11-24')).toEqual({
      'export-license': 'yes',
      'federal-procurement': 'no',
      'federal-funds': 'no',
      'equipment-authorization': 'no',
    });
  }
});

test('an asset of another maker has no duty; an unknown maker leaves all four open', () => {
  expect(new Set(Object.values(answers({ manufacturer: 'Cisco' }, '2026-11-24')))).toEqual(new Set(['no']));
  expect(new Set(Object.values(answers({}, '2026-11-24')))).toEqual(new Set(['depends']));
});
