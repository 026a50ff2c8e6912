import { fraction } from '../../../core/fraction';
import type { Program } from '../../../core/funding/program';
import { programOfForm } from '../../../core/funding/program-of-form';
import { prorate } from '../../../core/funding/proration';
import { takeShare } from '../../../core/funding/share';
import { cents, dollars } from '../../../core/money/cents';
import { bill2019, day, ownBill, scrp2022, settings2022 } from './support';

test('July 2022: the published 39.5 percent, with the computed range beside it', () => {
  const { proration, share } = prorate(scrp2022(), settings2022);
  expect(proration).toMatchObject({ tier: 1, factor: 0.395, demandCents: dollars(4_640_284_672) });
  expect(proration.formula).toBe(
    '39.5% as published; computed ($1,895,000,000 - $59,800,000 to $64,400,000 implied administration) / $4,640,284,672 = 39.45% to 39.55%',
  );
  expect(takeShare(dollars(10_000_000), share)).toBe(dollars(3_950_000));
});

test('with administration of $62 million entered, the factor is computed: 1,833 / 4,640.284672 = 39.50 percent', () => {
  const own = { ...settings2022, administrationCents: dollars(62_000_000) };
  const { proration, remarks } = prorate(scrp2022(), own);
  expect(proration.factor).toBeCloseTo(1_833_000_000 / 4_640_284_672, 12);
  expect(proration.availableCents).toBe(dollars(1_833_000_000));
  expect(remarks).toContain(
    "Entered by the user in place of the program's figure: administration $62,000,000",
  );
});

test('administration that nobody knows is taken as nothing, and the result says so', () => {
  const { proration, remarks } = prorate(bill2019(), {
    ...settings2022,
    demandCents: dollars(1_000_000_000),
  });
  expect(proration.factor).toBe(0.7);
  expect(remarks.join()).toContain('taken as $0');
});

test('money for more than everybody asked pays 100 percent, not more', () => {
  const own = { ...settings2022, availableCents: dollars(9_000_000_000) };
  expect(prorate(scrp2022(), own).proration.factor).toBe(1);
});

test.each([
  ['2,000,000 customers are in the first tier', 2_000_000, 1, 0.395],
  ['2,000,001 customers are in the last tier, which got nothing', 2_000_001, 3, 0],
  ['10,000,001 customers are too many for the program', 10_000_001, null, 0],
])('%s', (_, customers, tier, factor) => {
  expect(prorate(scrp2022(), { ...settings2022, customers }).proration).toMatchObject({ tier, factor });
});

test('a late tier gets what the first one leaves', () => {
  const own = {
    ...settings2022,
    customers: 3_000_000,
    availableCents: dollars(100),
    demandCents: dollars(100),
  };
  expect(prorate(scrp2022(), own).proration.factor).toBe(0);
  const rich = { ...own, availableCents: dollars(130) };
  expect(prorate(scrp2022(), rich).proration).toMatchObject({ factor: 1, availableCents: dollars(30) });
});

test('a tier in between whose demand nobody knows is taken as nothing, and the result says which', () => {
  const of = (customers: number, second: number | null) => {
    const tiers = [
      { maxCustomers: 100, applicants: 'any' as const, demandCents: dollars(60) },
      {
        maxCustomers: 200,
        applicants: 'any' as const,
        demandCents: second === null ? null : dollars(second),
      },
      { maxCustomers: 300, applicants: 'any' as const, demandCents: null },
      { maxCustomers: null, applicants: 'any' as const, demandCents: dollars(80) },
    ];
    const own = ownBill({ tiers, availableCents: dollars(100), administrationCents: dollars(0) });
    const money = { ...settings2022, customers, availableCents: null };
    const { proration, remarks } = prorate(programOfForm(own, []), money);
    return [proration.factor, remarks.filter((remark) => remark.startsWith('The demand of'))];
  };
  // $100 less $60 leaves $40 of $80; with $20 for the second tier $20 of $80.
  const upper = 'is not known: taken as $0, so what is left is an upper bound';
  expect(of(500, null)).toEqual([0.5, [`The demand of tiers 2, 3 ${upper}`]]);
  expect(of(500, 20)).toEqual([0.25, [`The demand of tier 3 ${upper}`]]);
  expect(of(150, 20)).toEqual([1, []]);
});

test('unknown customers are computed as the first tier, and the result says so', () => {
  const { proration, remarks } = prorate(scrp2022(), { ...settings2022, customers: null });
  expect(proration).toMatchObject({ tier: 1, factor: 0.395 });
  expect(remarks.join()).toContain('number of customers is not given');
});

test.each([
  ['2021-06-01', 1, 'the nationwide demand is not known on 2021-06-01'],
  ['2022-07-17', 1_895_000_000 / 4_640_284_672, 'available'],
  ['2022-07-18', 0.395, 'as published'],
])('as of %s only what was public then is used', (asOf, factor, words) => {
  const { proration } = prorate(scrp2022(), { ...settings2022, asOf: day(asOf) });
  expect(proration.factor).toBeCloseTo(factor, 12);
  expect(proration.formula).toContain(words);
});

test('full funding of April 2025 pays 100 percent', () => {
  const full: Program = scrp2022({ id: 'scrp-2025', publishedFactor: fraction(1), demandCents: null });
  const { proration } = prorate(full, { ...settings2022, asOf: day('2025-04-15') });
  expect(proration.factor).toBe(1);
  expect(proration.formula).toMatch(/^100\.0% as published/);
});

test('a share of money is rounded to the nearest cent', () => {
  expect(takeShare(cents(100), { numerator: 1n, denominator: 3n })).toBe(33);
  expect(takeShare(cents(200), { numerator: 1n, denominator: 3n })).toBe(67);
  expect(takeShare(cents(1), { numerator: 1n, denominator: 2n })).toBe(1);
});
