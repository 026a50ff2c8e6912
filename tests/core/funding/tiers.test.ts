import { tierOf } from '../../../core/funding/tiers';
import { scrp2022 } from './support';

test('an applicant above the first tier is told by how much, and where an institution would stand', () => {
  expect(tierOf(scrp2022(), 2_000_001)).toEqual({
    tier: 3,
    tooLarge: false,
    remarks: [
      '2,000,001 customers: above 2,000,000, so paid after the first tier (an educational institution with its own network would be in tier 2)',
    ],
  });
});

test('an educational institution above the first tier stands in the second', () => {
  const answer = tierOf(scrp2022(), 2_000_001, 'educational');
  expect(answer.tier).toBe(2);
  expect(answer.remarks[0]).toContain(
    'with 2,000,001 customers: above 2,000,000, so paid after the first tier',
  );
});

test('the limit itself is still in the first tier; above the limit of the program nothing is paid', () => {
  expect(tierOf(scrp2022(), 2_000_000)).toEqual({ tier: 1, tooLarge: false, remarks: [] });
  expect(tierOf(scrp2022(), 10_000_001)).toMatchObject({ tier: null, tooLarge: true });
});

test('a program without tiers and without a limit asks for no number of customers', () => {
  const open = scrp2022({ tier1MaxCustomers: null, maxCustomers: null });
  expect(tierOf(open, null)).toEqual({ tier: null, tooLarge: false, remarks: [] });
  expect(tierOf(open, 5)).toEqual({ tier: null, tooLarge: false, remarks: [] });
});
