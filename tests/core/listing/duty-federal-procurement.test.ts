import { calendarDate } from '../../../core/calendar/date';
import { federalProcurementDuty } from '../../../core/listing/duty-federal-procurement';
import type { Listing } from '../../../core/listing/entity';
import { listing, maker } from './maker';

const answer = (...listings: Listing[]) =>
  federalProcurementDuty({
    standing: { entity: maker(), listings, weight: 'other' },
    asOf: calendarDate('2022-07-18'),
    use: 'unknown',
    purchaseDate: null,
    events: [],
  });

test('the section 1260H list leaves it to the contract, and says what it covers where that is on file', () => {
  const listDetail = 'DoD section 1260H list';
  expect(answer(listing({ listDetail }))).toMatchObject({
    answer: 'depends',
    reason: 'On the section 1260H list since 2021-06-03. The contract decides.',
    clause: '84 FR 22961',
  });
  expect(answer(listing({ listDetail, scope: 'Chinese military companies.' })).reason).toBe(
    'On the section 1260H list since 2021-06-03. Chinese military companies. The contract decides.',
  );
});

test('a bar of its own is told by its scope, or by its name where no scope is on file', () => {
  const listDetail = 'FY2018 NDAA, section 1634';
  expect(answer(listing({ listDetail, scope: 'No Kaspersky software' })).reason).toBe(
    'No Kaspersky software since 2021-06-03.',
  );
  expect(answer(listing({ listDetail }))).toMatchObject({
    answer: 'yes',
    reason: 'FY2018 NDAA, section 1634 since 2021-06-03.',
  });
});

test('section 889 is told by its own name where the facts file has no part of it', () => {
  const listed = listing({ list: 'NDAA FY2019 Section 889(a)' });
  expect(answer(listed)).toMatchObject({
    answer: 'yes',
    reason: 'NDAA FY2019 Section 889(a) since 2021-06-03.',
  });
  expect(answer(listing({ ...listed, listDetail: '889(a)(1)(A): bought by an agency' })).reason).toBe(
    '889(a)(1)(A) since 2021-06-03.',
  );
});

test('a maker that neither names is free to be bought', () => {
  expect(answer(listing({ listDetail: 'some other list' }))).toEqual({
    duty: 'federal-procurement',
    answer: 'no',
    reason: 'Not named in section 889 on 2022-07-18.',
    clause: null,
  });
});
