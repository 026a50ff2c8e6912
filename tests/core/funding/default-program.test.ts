import { claimChoices } from '../../../core/funding/claim-timing';
import { defaultProgram } from '../../../core/funding/default-program';
import { bill2019, day, scrp2022, status } from './support';

const chosen = (date: string, ...programs: ReturnType<typeof bill2019>[]): string | null =>
  defaultProgram(programs, day(date))?.id ?? null;
const laterBill = bill2019({ id: 'later', statusHistory: [status('2019-09-24', 'introduced')] });

test('of two bills the one of the newer state is proposed, in whatever order they stand', () => {
  const earlier = bill2019();
  expect(chosen('2019-11-04', earlier, laterBill)).toBe('later');
  expect(chosen('2019-11-04', laterBill, earlier)).toBe('later');
  expect(chosen('2019-06-01', earlier, laterBill)).toBe('s1625-2019');
});

test('a program that pays goes before a bill, however new the bill is', () => {
  const bill = bill2019({ statusHistory: [status('2022-07-17', 'introduced')] });
  expect(chosen('2022-07-18', bill, scrp2022())).toBe('scrp-2022');
});

test('a bill of the same day as another leaves the order as it stands', () => {
  expect(chosen('2019-11-04', laterBill, { ...laterBill, id: 'twin' })).toBe('later');
});

test('what names no money or no vendor is not proposed, and nothing is before anything exists', () => {
  expect(chosen('2019-11-04', bill2019({ availableCents: null }))).toBeNull();
  expect(chosen('2019-11-04', bill2019({ vendorIds: [] }))).toBeNull();
  expect(chosen('2018-01-01', bill2019(), scrp2022())).toBeNull();
});

test('claims can begin every quarter of a year’s work, and by fewer days where the work is long', () => {
  expect(claimChoices(day('2023-01-01'), day('2023-12-31'))).toEqual([
    null,
    '2023-04-01',
    '2023-07-01',
    '2023-10-01',
    '2023-12-31',
  ]);
  expect(claimChoices(day('2023-01-01'), day('2025-12-31')).slice(1, 3)).toEqual([
    '2023-07-01',
    '2024-01-01',
  ]);
});

test('work of twenty years is offered every second year', () => {
  const choices = claimChoices(day('2000-01-01'), day('2020-01-01'));
  expect(choices.slice(0, 3)).toEqual([null, '2002-01-01', '2004-01-01']);
  expect(choices).toHaveLength(11);
});

test('where all is spent on one day there is nothing to choose', () => {
  expect(claimChoices(day('2023-01-01'), day('2023-01-01'))).toEqual([null]);
});
