import { calendarDate } from '../../../core/calendar/date';
import type { DeadlineEvent } from '../../../core/calendar/deadline';
import type { Listing } from '../../../core/listing/entity';
import { extensionInForce, happened } from '../../../core/listing/extension';
import { inForce, listName } from '../../../core/listing/in-force';
import { licenseStanding } from '../../../core/listing/license';
import { listing as listingOf, maker } from './maker';

const source = { document: 'list', citation: '84 FR 22961', url: null };
const listing = (changes: Partial<Listing>): Listing =>
  listingOf({ list: 'BIS Entity List', effectiveDate: calendarDate('2019-05-16'), ...changes });
const event = (id: string, changes: Partial<DeadlineEvent>): DeadlineEvent => ({
  id,
  program: 'bis',
  title: `what ${id} says`,
  kind: 'announcement',
  date: null,
  datePrecision: 'day',
  endDate: null,
  time: null,
  chain: null,
  step: null,
  appliesTo: ['maker'],
  note: null,
  derived: false,
  ruleId: null,
  source,
  confidence: 'sourced',
  ...changes,
});
const asOf = calendarDate('2022-07-18');

test('an entry without a policy on file needs a license, and what is granted is open', () => {
  const { isRequired, policy, support } = licenseStanding(maker(listing({})), [], asOf);
  expect(isRequired).toBe(true);
  expect(policy).toBeNull();
  expect(support).toEqual({
    answer: 'depends',
    reason: 'A license is needed, no general license is in force, and the review policy is not on file.',
  });
});

test('a rule about foreign-made goods is told beside the entry', () => {
  const rule = listing({
    list: 'other',
    listDetail: 'foreign-direct-product rule',
    effectiveDate: calendarDate('2020-08-17'),
    scope: 'chips made with US tools',
  });
  expect(licenseStanding(maker(listing({}), rule), [], asOf).requirement).toBe(
    'On the BIS Entity List since 2019-05-16. Since 2020-08-17 also for foreign-made goods: chips made with US tools.',
  );
});

test('a rule that ends updates is named by its detail, or by the list where it has none', () => {
  const ban = listing({ listDetail: 'Final determination', scope: 'no updates' });
  expect(licenseStanding(maker(ban), [], asOf).support).toEqual({
    answer: 'no',
    reason: 'Final determination of 2019-05-16: no updates.',
  });
  expect(licenseStanding(maker({ ...ban, listDetail: null }), [], asOf).support.reason).toBe(
    'BIS Entity List of 2019-05-16: no updates.',
  );
});

test('of what is known by year only nothing is told before the year is over; undated facts are never told', () => {
  const events = [
    event('year', { date: calendarDate('2021-01-01'), datePrecision: 'year' }),
    event('undated', {}),
    event('day', { date: calendarDate('2020-06-01') }),
  ];
  const told = (date: string): string[] =>
    licenseStanding(maker(), events, calendarDate(date)).reported.map(({ text }) => text);
  expect(told('2021-12-30')).toEqual(['what day says']);
  expect(told('2021-12-31')).toEqual(['what day says', 'what year says']);
});

test('of two steps of a chain in force at once the newer counts, in whatever order they are on file', () => {
  const step = (id: string, number: number | null) =>
    event(id, {
      chain: 'tgl',
      step: number,
      date: calendarDate('2019-05-20'),
      endDate: calendarDate('2019-08-19'),
    });
  const [first, second] = [step('first', null), step('second', 2)];
  const on = calendarDate('2019-06-01');
  expect(extensionInForce([first, second], 'tgl', on)?.id).toBe('second');
  expect(extensionInForce([second, first], 'tgl', on)?.id).toBe('second');
  expect(extensionInForce([first, second], 'other', on)).toBeNull();
});

test('an event that is not on file has not happened', () => {
  expect(happened([], 'gone', asOf)).toBeNull();
  expect(happened([event('here', { date: asOf })], 'here', asOf)).toBe(asOf);
});

test('listings in force stand oldest first, those of one day as they are on file', () => {
  const listed = maker(
    listing({ listDetail: 'b', effectiveDate: calendarDate('2020-01-01') }),
    listing({ listDetail: 'a', effectiveDate: calendarDate('2019-01-01') }),
    listing({ listDetail: 'c', effectiveDate: calendarDate('2020-01-01') }),
    listing({ listDetail: 'later', effectiveDate: calendarDate('2023-01-01') }),
  );
  expect(inForce(listed, asOf).map(({ listDetail }) => listDetail)).toEqual(['a', 'b', 'c']);
});

test('a list that the facts file has under “other” is called by its detail', () => {
  expect(listName(listing({ list: 'other', listDetail: 'DoD section 1260H list' }))).toBe(
    'DoD section 1260H list',
  );
  expect(listName(listing({ list: 'other' }))).toBe('Other list');
  expect(listName(listing({}))).toBe('BIS Entity List');
});
