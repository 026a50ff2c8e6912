import { calendarDate } from '../../../core/calendar/date';
import { type LicenseRecord, recordsInForce } from '../../../core/listing/license-record';
import type { LicenseStanding } from '../../../core/listing/license-standing';
import { withOwnLicenses } from '../../../core/listing/own-license';
import { listSourceLabel } from '../../../core/listing/taken-list';

const asOf = calendarDate('2022-07-18');

function record(id: number, expiry: string | null, changes: Partial<LicenseRecord> = {}): LicenseRecord {
  return {
    id,
    number: `D${id}`,
    entityId: 'huawei',
    supplier: 'A supplier',
    scope: 'spares of radio units',
    issuedDate: calendarDate('2022-01-01'),
    expiryDate: expiry === null ? null : calendarDate(expiry),
    notes: null,
    ...changes,
  };
}

const barred: LicenseStanding = {
  isRequired: true,
  requirement: 'A license is required',
  policy: null,
  general: null,
  reported: [],
  support: { answer: 'no', reason: 'Nothing allows it.' },
};

const support = (records: readonly LicenseRecord[], standing = barred): LicenseStanding['support'] =>
  withOwnLicenses({ standing, records, entityId: 'huawei', asOf }).support;

test('the license that runs longest comes first; one without a printed end runs longest, equal ends go by number', () => {
  const records = [
    record(1, '2022-12-31'),
    record(4, null),
    record(3, '2023-06-30'),
    record(2, '2022-12-31'),
  ];
  expect(recordsInForce(records, 'huawei', asOf).map(({ id }) => id)).toEqual([4, 3, 1, 2]);
});

test('a license holds from the day it was issued through its last day, for its own entity', () => {
  const records = [
    record(1, '2022-07-18'),
    record(2, '2022-07-17'),
    record(3, null, { issuedDate: asOf }),
    record(4, null, { issuedDate: calendarDate('2022-07-19') }),
    record(5, null, { entityId: 'zte' }),
  ];
  expect(recordsInForce(records, 'huawei', asOf).map(({ id }) => id)).toEqual([3, 1]);
});

test('a license of the operator opens what the rules bar, for the reader to judge by its scope', () => {
  expect(support([record(1, '2022-12-31')])).toEqual({
    answer: 'depends',
    reason:
      'License D1 of A supplier (through 2022-12-31) covers: spares of radio units. Otherwise: Nothing allows it.',
  });
  expect(support([record(1, '2022-12-31'), record(2, null)]).reason).toBe(
    'License D2 of A supplier (no end printed) covers: spares of radio units. 1 more in force. Otherwise: Nothing allows it.',
  );
});

test('where no license holds, or nothing bars support, the answer stays as it was', () => {
  expect(support([record(1, '2022-01-31')])).toBe(barred.support);
  const open = { ...barred, support: { answer: 'yes', reason: 'No rule bars it.' } } as const;
  expect(support([record(1, null)], open)).toBe(open.support);
});

test('a kind of list file is named as people name it', () => {
  expect(listSourceLabel('covered-list')).toBe('FCC Covered List');
});
