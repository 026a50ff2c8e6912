import { calendarDate } from '../../../core/calendar/date';
import type { ListedEntity, Listing } from '../../../core/listing/entity';
import { partyList, withListing, withoutList } from '../../../core/listing/party-listing';
import type { ListParty, TakenList } from '../../../core/listing/taken-list';

const day = calendarDate;
const party: ListParty = {
  row: 7,
  list: 'BIS Entity List',
  listDetail: null,
  name: 'Prairie Optical',
  aliases: [],
  country: null,
  effectiveDate: day('2019-05-21'),
  endDate: null,
  scope: 'For all items',
  scopeCondition: null,
  licensePolicy: null,
  citation: '84 FR 22961',
};
const taken: TakenList = {
  source: 'screening-list',
  list: 'BIS Entity List',
  file: 'list.csv',
  sha256: 'a'.repeat(64),
  takenDate: day('2026-11-01'),
  rejectedRows: 0,
  parties: [party],
};
const nothing: readonly Listing[] = [];
const none = { listings: nothing } as unknown as ListedEntity;
const listed = withListing(none, party, taken);
const spans = (entity: ListedEntity) =>
  entity.listings.map(({ effectiveDate, endDate, confidence }) => [effectiveDate, endDate, confidence]);

test('a party adds a listing with its row of the file as the source', () => {
  expect(spans(listed)).toEqual([['2019-05-21', null, 'sourced']]);
  expect(listed.listings[0]?.source).toEqual({
    document: 'list.csv, row 7, taken 2026-11-01',
    citation: '84 FR 22961',
    url: null,
  });
});

test('a party that is listed already adds nothing', () => {
  expect(withListing(listed, party, taken)).toBe(listed);
});

test('a party without a date is listed from the day of taking, and that day is uncertain', () => {
  expect(spans(withListing(none, { ...party, effectiveDate: null }, taken))).toEqual([
    ['2026-11-01', null, 'uncertain'],
  ]);
});

test('a stated end closes the listing that is open, and no other', () => {
  const ended = withListing(listed, { ...party, endDate: day('2024-01-01') }, taken);
  expect(spans(ended)).toEqual([['2019-05-21', '2024-01-01', 'sourced']]);
  const later = { ...party, endDate: day('2025-01-01') };
  expect(withListing(ended, later, taken)).toBe(ended);
});

test('one whose listing had ended is listed again from the day of taking', () => {
  const ended = withoutList(listed, 'BIS Entity List', day('2024-01-01'));
  expect(spans(withListing(ended, party, taken))).toEqual([
    ['2019-05-21', '2024-01-01', 'sourced'],
    ['2026-11-01', null, 'uncertain'],
  ]);
});

test('what a newer version does not name ends, and what had not begun never does', () => {
  expect(spans(withoutList(listed, 'BIS Entity List', day('2018-01-01')))).toEqual([
    ['2019-05-21', '2019-05-21', 'sourced'],
  ]);
  expect(withoutList(listed, 'Section 889', day('2024-01-01'))).toBe(listed);
});

test('equipment on the Covered List takes no subsidy from the 60th day on', () => {
  const covered = withListing(none, { ...party, list: 'FCC Covered List' }, taken);
  // May 21 and 60 days: 10 days are left of May, 30 are of June, 20 of July.
  expect(covered.listings[0]?.subsidyProhibitionFrom).toBe('2019-07-20');
  expect(listed.listings[0]?.subsidyProhibitionFrom).toBeNull();
});

test('a list of another kind is called by its own name, where it has one', () => {
  expect(partyList({ ...party, list: 'other', listDetail: 'BIS denial order' })).toBe('BIS denial order');
  expect(partyList({ ...party, list: 'other' })).toBe('Other list');
});
