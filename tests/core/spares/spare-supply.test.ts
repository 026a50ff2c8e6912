import { calendarDate } from '../../../core/calendar/date';
import type { LicenseRecord } from '../../../core/listing/license-record';
import type { LicenseStanding, SupportAnswer } from '../../../core/listing/license-standing';
import { spareSupply } from '../../../core/spares/spare-supply';

const standing = (answer: SupportAnswer['answer'], lastDay: string | null): LicenseStanding => ({
  isRequired: answer !== 'yes',
  requirement: 'On the BIS Entity List since 2019-05-16.',
  policy: null,
  general:
    lastDay === null
      ? null
      : {
          title: 'Temporary general license',
          firstDay: calendarDate('2019-05-20'),
          lastDay: calendarDate(lastDay),
          scope: null,
          citation: null,
          confidence: 'sourced',
        },
  reported: [],
  support: { answer, reason: 'as the rules stand' },
});
const own = (expiryDate: string | null): LicenseRecord => ({
  id: 1,
  number: 'D-1234',
  entityId: 'huawei',
  supplier: 'Northern Supply',
  scope: 'radio spares',
  issuedDate: calendarDate('2019-06-01'),
  expiryDate: expiryDate === null ? null : calendarDate(expiryDate),
  notes: null,
});

test('a maker that no list names ends nothing', () => {
  expect(spareSupply(null, own('2020-01-01'))).toEqual({
    kind: 'open',
    lastDay: null,
    reason: 'No listed maker: nothing ends',
  });
});

test.each([
  ['no license is asked for', standing('yes', null), null, 'open', null, 'as the rules stand'],
  ['only case by case', standing('depends', null), null, 'barred', null, 'as the rules stand'],
  [
    'a general license',
    standing('depends', '2019-08-19'),
    null,
    'until',
    '2019-08-19',
    'Temporary general license',
  ],
  [
    'an own license that runs longer',
    standing('depends', '2019-08-19'),
    own('2020-12-31'),
    'until',
    '2020-12-31',
    'Own license D-1234 of Northern Supply, for what it covers: radio spares',
  ],
  [
    'an own license that ends before the general one',
    standing('depends', '2019-08-19'),
    own('2019-07-01'),
    'until',
    '2019-08-19',
    'Temporary general license',
  ],
  [
    'an own license alone',
    standing('no', null),
    own('2019-12-31'),
    'until',
    '2019-12-31',
    'Own license D-1234 of Northern Supply, for what it covers: radio spares',
  ],
  [
    'an own license without an end',
    standing('no', '2019-08-19'),
    own(null),
    'open',
    null,
    'Own license D-1234 of Northern Supply, for what it covers: radio spares, no end printed',
  ],
])('spares under %s', (_what, of, license, kind, lastDay, reason) => {
  expect(spareSupply(of, license)).toEqual({ kind, lastDay, reason });
});
