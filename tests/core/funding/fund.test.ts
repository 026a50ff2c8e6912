import fc from 'fast-check';
import { fraction } from '../../../core/fraction';
import { defaultProgram } from '../../../core/funding/default-program';
import { eligibleWeights } from '../../../core/funding/eligible-weights';
import { fund } from '../../../core/funding/fund';
import { netTrials, summarizeNet } from '../../../core/funding/net-cost';
import { cents, dollars } from '../../../core/money/cents';
import { asset, bill2019, byId, day, line, scrp2022, settings2022, status } from './support';

const assetsById = byId(asset(1, { purchaseDate: '2017-06-14' }));
const lines = [
  line('bbu', 1_000, { spendDate: '2023-01-15' }),
  line('cam', 200, { entityId: 'hikvision', spendDate: '2023-05-15' }),
];

test('July 2022: $1,000 eligible of $1,200 pays $395, and $805 stay with the operator', () => {
  const result = fund({ program: scrp2022(), lines, assetsById, settings: settings2022 });
  expect(result).toMatchObject({ eligibleCents: dollars(1_000), supportCents: dollars(395), inForce: true });
  expect(result.netCents).toEqual({ mean: dollars(805), p50: dollars(805), p80: dollars(805) });
  expect(result.statusAsOf).toBe('2022-07-18: allocations published, about 39.5 percent');
  expect(result.ineligible).toHaveLength(1);
});

test('a closed window is said, because a newcomer gets nothing', () => {
  const result = fund({ program: scrp2022(), lines, assetsById, settings: settings2022 });
  expect(result.openToNewApplicants).toBe(false);
  expect(result.remarks.join()).toContain('window closed (first 2022-01-14) on 2022-01-28');
});

test('cash: $1,000 spent in the first quarter is repaid 120 days later in the second; the peak is $1,000', () => {
  const result = fund({ program: scrp2022(), lines, assetsById, settings: settings2022 });
  expect(result.cashByQuarter).toEqual([
    { quarter: '2023Q1', spendCents: 100_000, reimbursedCents: 0, balanceCents: -100_000 },
    { quarter: '2023Q2', spendCents: 20_000, reimbursedCents: 39_500, balanceCents: -80_500 },
  ]);
  expect(result.peakAdvanceCents).toBe(dollars(1_000));
});

test('November 2019: a bill shows what it would pay, and that it is not law', () => {
  const settings = { ...settings2022, asOf: day('2019-11-04'), demandCents: dollars(1_000_000_000) };
  const result = fund({ program: bill2019(), lines, assetsById, settings });
  expect(result).toMatchObject({
    inForce: false,
    supportCents: dollars(700),
    statusAsOf: '2019-05-22: introduced',
  });
  expect(result.remarks.join()).toContain('pays nothing yet on the as-of date');
  expect(result.remarks.join()).toContain('no cost rules (missing for replacement equipment)');
});

test('a bill that died pays nothing any more', () => {
  const settings = { ...settings2022, asOf: day('2021-01-03') };
  const result = fund({ program: bill2019(), lines, assetsById, settings });
  expect(result).toMatchObject({ inForce: false, eligibleCents: 0, supportCents: 0 });
  expect(result.remarks.join()).toContain('has ended (2021-01-03: died with the 116th Congress)');
});

test('a text that names neither vendors nor kinds of cost decides nothing, so nothing is counted', () => {
  const settings = { ...settings2022, asOf: day('2019-11-04') };
  const result = fund({ program: bill2019({ vendorIds: [] }), lines, assetsById, settings });
  expect(result.eligibleCents).toBe(0);
  expect(result.remarks.join()).toContain('names neither vendors nor kinds of cost');
});

test('a gap that was searched for is no program: it is not in force and pays nothing', () => {
  const gap = scrp2022({ id: 'surveillance-federal', kind: 'gap', statusHistory: [] });
  const result = fund({ program: gap, lines, assetsById, settings: settings2022 });
  expect(result).toMatchObject({ inForce: false, openToNewApplicants: false, supportCents: 0 });
});

test('from April 2025 the factor of July 2022 is marked as overtaken', () => {
  const settings = { ...settings2022, asOf: day('2025-04-15') };
  const result = fund({ program: scrp2022(), lines, assetsById, settings });
  expect(result.remarks).toContain('The factor of July 2022 was overtaken by full funding: see scrp-2025');
});

test('without a choice the program that began last is taken, and in 2019 the bill', () => {
  const later = scrp2022({
    id: 'scrp-2025',
    statusHistory: [status('2025-04-15', 'further allocation made available')],
  });
  const programs = [later, scrp2022(), bill2019()];
  expect(defaultProgram(programs, day('2019-11-04'))?.id).toBe('s1625-2019');
  expect(defaultProgram(programs, day('2018-11-04'))).toBeNull();
  expect(defaultProgram(programs, day('2022-07-18'))?.id).toBe('scrp-2022');
  expect(defaultProgram(programs, day('2026-01-01'))?.id).toBe('scrp-2025');
});

test('a program that did not exist yet pays nothing', () => {
  const settings = { ...settings2022, asOf: day('2019-11-04') };
  const result = fund({ program: scrp2022(), lines, assetsById, settings });
  expect(result).toMatchObject({
    inForce: false,
    eligibleCents: 0,
    supportCents: 0,
    statusAsOf: 'did not exist on 2019-11-04',
  });
});

test('a fact of which only the month is known counts from the end of the month', () => {
  const history = [{ ...scrp2022().statusHistory[0], date: day('2020-12-01'), datePrecision: 'month' }];
  const program = scrp2022({ statusHistory: history as ReturnType<typeof scrp2022>['statusHistory'] });
  const onDay = (asOf: string) =>
    fund({ program, lines, assetsById, settings: { ...settings2022, asOf: day(asOf) } });
  expect(onDay('2020-12-30').statusAsOf).toContain('did not exist');
  expect(onDay('2020-12-31').statusAsOf).toBe('2020-12: rules released');
});

test('a grant that pays three quarters pays three quarters', () => {
  const program = scrp2022({ costShare: fraction(0.75), publishedFactor: fraction(1) });
  expect(fund({ program, lines, assetsById, settings: settings2022 }).supportCents).toBe(dollars(750));
});

test('money that hangs on a missing date is named in dollars', () => {
  const result = fund({ program: scrp2022(), lines, assetsById: byId(asset(1)), settings: settings2022 });
  expect(result.remarks.join()).toContain(
    '$1,000 in 1 line is not counted only because no date obtained is known',
  );
});

test('net cost of a trial: dearer than approved is not paid more, cheaper is paid its own cost', () => {
  const trials = { totals: Float64Array.of(1_000, 3_000), eligible: Float64Array.of(300, 2_000) };
  const net = netTrials({ trials, allocationCents: cents(790), costShare: fraction(1) });
  expect([...net]).toEqual([700, 2_210]);
  expect(summarizeNet(net)).toEqual({ mean: 1_455, p50: 1_455, p80: 1_908 });
});

test('weights for the estimate: whole, half, nothing', () => {
  const known = byId(asset(1, { purchaseDate: '2017-01-01' }), asset(2));
  const all = [line('a', 10), line('b', 10, { assetIds: [1, 2] }), line('c', 10, { entityId: 'dahua' })];
  const { decisions } = fund({ program: scrp2022(), lines: all, assetsById: known, settings: settings2022 });
  expect([...eligibleWeights(decisions, all)]).toEqual([1, 0.5, 0]);
});

test('the quarters add up to the spending and to the support, to the cent', () => {
  const spending = fc.array(
    fc.record({
      amount: fc.integer({ min: 0, max: 5_000_000 }),
      offset: fc.integer({ min: 10, max: 28 }),
      year: fc.integer({ min: 2022, max: 2026 }),
    }),
    { minLength: 1, maxLength: 20 },
  );
  fc.assert(
    fc.property(spending, (rows) => {
      const many = rows.map(({ amount, offset, year }, index) =>
        line(`line ${index}`, amount / 100, { spendDate: `${year}-0${(index % 9) + 1}-${offset}` }),
      );
      const result = fund({ program: scrp2022(), lines: many, assetsById, settings: settings2022 });
      const sum = (key: 'spendCents' | 'reimbursedCents') =>
        result.cashByQuarter.reduce((total, one) => total + one[key], 0);
      expect(sum('spendCents')).toBe(rows.reduce((total, one) => total + one.amount, 0));
      expect(sum('reimbursedCents')).toBe(result.supportCents);
      expect(result.cashByQuarter.at(-1)?.balanceCents).toBe(result.supportCents - sum('spendCents'));
    }),
  );
});
