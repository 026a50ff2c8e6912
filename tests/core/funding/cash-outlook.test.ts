import { dayNumber } from '../../../core/calendar/date';
import { fraction } from '../../../core/fraction';
import { type CashOutlook, cashOutlook } from '../../../core/funding/cash-outlook';
import { type ClaimTerms, trialFlow } from '../../../core/funding/claim-flow';
import { claimChoices, claimTiming } from '../../../core/funding/claim-timing';
import { lagTrials } from '../../../core/funding/lag-trials';
import type { SpendBucket } from '../../../core/funding/spend-buckets';
import { dollars } from '../../../core/money/cents';
import { day } from './support';

/** $1,000 in January and $3,000 in April of 2023, all of it counted, in every trial. */
const buckets: SpendBucket[] = [
  { date: day('2023-01-10'), spend: amounts(1000), eligible: amounts(1000) },
  { date: day('2023-04-10'), spend: amounts(3000), eligible: amounts(3000) },
];
const trials = 4;

function amounts(value: number): Float64Array {
  return new Float64Array(4).fill(dollars(value));
}

const terms: ClaimTerms = {
  allocationCents: dollars(2000),
  costShare: fraction(1),
  initialShare: fraction(0),
  startDate: day('2023-01-02'),
  firstClaimDate: null,
  earliestPaymentDate: null,
  claimPayment: 'in proportion',
};

const days = (lag: number) => new Int32Array(trials).fill(lag);

function outlookOf(changes: Partial<ClaimTerms> = {}, bridgeRate: number | null = null): CashOutlook {
  return cashOutlook({
    buckets,
    lagDays: days(100),
    terms: { ...terms, ...changes },
    bridgeRate: bridgeRate === null ? null : fraction(bridgeRate),
  });
}

const balances = (outlook: CashOutlook) =>
  outlook.quarters.map(({ quarter, balanceCents }) => [quarter, balanceCents.middle / 100]);

test('half of each claim comes back 100 days later, and the quarters add up', () => {
  // Spent: $1,000 on Jan 10, $3,000 on Apr 10. Paid: $500 on Apr 20, $1,500 on Jul 19.
  const outlook = outlookOf();
  expect(balances(outlook)).toEqual([
    ['2023Q1', -1000],
    ['2023Q2', -3500],
    ['2023Q3', -2000],
  ]);
  expect(outlook.peakAdvanceCents).toEqual({ p50: dollars(3500), p80: dollars(3500) });
  expect(outlook.peakOwedCents.p50).toBe(dollars(1500));
  expect(outlook.netCents.p50).toBe(dollars(2000));
  expect(outlook.firstPayment?.p50).toBe('2023-04-20');
  expect(outlook.lastPayment?.p50).toBe('2023-07-19');
});

test('claims paid in full until the allocation is used up bring the first money earlier', () => {
  // $1,000 on Apr 20, the other $1,000 on Jul 19.
  const outlook = outlookOf({ claimPayment: 'in full until used up' });
  expect(balances(outlook)).toEqual([
    ['2023Q1', -1000],
    ['2023Q2', -3000],
    ['2023Q3', -2000],
  ]);
});

test('an initial part of 25 percent comes on the first day and is settled against the first claims', () => {
  // $500 on Jan 2 settles the first claim's $500; $1,500 on Jul 19.
  const outlook = outlookOf({ initialShare: fraction(0.25) });
  expect(outlook.firstPayment?.p50).toBe('2023-01-02');
  expect(balances(outlook)).toEqual([
    ['2023Q1', -500],
    ['2023Q2', -3500],
    ['2023Q3', -2000],
  ]);
});

test('an initial part is not paid before anything is, and what it settles has waited for it', () => {
  // $500 of the $2,000 settle the first claim of Jan 10, paid on Feb 9: 30 days. $1,500 of Apr 10, paid on Jul 19: 100 days.
  const early = { initialShare: fraction(0.25), earliestPaymentDate: day('2023-02-09') };
  const flow = trialFlow(buckets, 0, 100, { ...terms, ...early });
  expect(flow.paid).toEqual([
    { day: dayNumber(day('2023-02-09')), cents: dollars(500) },
    { day: dayNumber(day('2023-07-19')), cents: dollars(1500) },
  ]);
  expect(flow.firstPaymentDay).toBe(dayNumber(day('2023-02-09')));
  expect(flow.centDays).toBe(dollars(500) * 30 + dollars(1500) * 100);
  // ($15,000 + $150,000) x 10% / 365 = $45.21.
  expect(outlookOf(early, 0.1).bridge?.costCents.p50).toBe(4521);
});

test('a first claim in July moves every payment, and a bill that is law in 2024 pays nothing before', () => {
  expect(outlookOf({ firstClaimDate: day('2023-07-01') }).firstPayment?.p50).toBe('2023-10-09');
  expect(outlookOf({ earliestPaymentDate: day('2024-02-01') }).firstPayment?.p50).toBe('2024-02-01');
});

test('a loan of 10 percent costs each dollar that comes back 100 days of simple interest', () => {
  // $2,000 x 100 days x 10% / 365 = $54.79.
  const { bridge } = outlookOf({}, 0.1);
  expect(bridge?.costCents.p50).toBe(5479);
  expect(outlookOf().bridge).toBeNull();
});

test('a trial that turns out cheaper is paid only its own cost, and one without support nothing', () => {
  const cheap = [{ date: day('2023-01-10'), spend: amounts(900), eligible: amounts(900) }];
  const flow = trialFlow(cheap, 0, 30, terms);
  expect(flow.paid).toEqual([{ day: dayNumber(day('2023-02-09')), cents: dollars(900) }]);
  const unpaid = trialFlow(cheap, 0, 30, { ...terms, allocationCents: 0 });
  expect(unpaid.firstPaymentDay).toBeNull();
});

test('the days to payment keep to their range, with the same days for the same seed', () => {
  const lag = lagTrials({ low: 60, likely: 120, high: 270 }, 1000, 7);
  expect(Math.min(...lag)).toBeGreaterThanOrEqual(60);
  expect(Math.max(...lag)).toBeLessThanOrEqual(270);
  const mean = lag.reduce((sum, one) => sum + one, 0) / lag.length;
  // PERT mean: (60 + 4 x 120 + 270) / 6 = 135.
  expect(mean).toBeCloseTo(135, 0);
  expect(lagTrials({ low: 60, likely: 120, high: 270 }, 1000, 7)).toEqual(lag);
  expect([...lagTrials({ low: 90, likely: 90, high: 90 }, 3, 7)]).toEqual([90, 90, 90]);
});

test('claiming late leaves more of the term for the work and more money out', () => {
  // The work ends on 2024-06-01. At once: paid 2023-04-20, term to 2024-04-20. From July: paid 2023-10-09, term to 2024-10-09.
  const rows = claimTiming({
    buckets,
    lagDays: days(100),
    terms,
    bridgeRate: fraction(0.1),
    choices: [null, day('2023-07-01')],
    finishDays: new Int32Array(trials).fill(dayNumber(day('2024-06-01'))),
    termMonths: 12,
    extensionMonths: 6,
  });
  expect(rows.map((row) => row.termEnd?.p50)).toEqual(['2024-04-20', '2024-10-09']);
  expect(rows.map((row) => row.pFinished)).toEqual([0, 1]);
  expect(rows.map((row) => row.pFinishedExtended)).toEqual([1, 1]);
  expect(rows.map((row) => row.peakAdvanceCents.p50)).toEqual([dollars(3500), dollars(4000)]);
  expect((rows[1]?.bridgeCents?.p50 ?? 0) > (rows[0]?.bridgeCents?.p50 ?? 0)).toBe(true);
});

describe('Claiming early or late, where less is known', () => {
  const input = {
    buckets,
    lagDays: days(100),
    terms,
    bridgeRate: null,
    choices: [null],
    finishDays: new Int32Array(trials).fill(dayNumber(day('2024-06-01'))),
    termMonths: 12,
    extensionMonths: 6,
  };

  test('a program without a term has no end and no chance to meet it, but a first payment', () => {
    expect(claimTiming({ ...input, termMonths: null })).toMatchObject([
      { firstPayment: { p50: '2023-04-20' }, termEnd: null, pFinished: null, pFinishedExtended: null },
    ]);
  });

  test('without a rule for extensions only the chance with one is left open; without a rate the cost of the bridge', () => {
    expect(claimTiming({ ...input, extensionMonths: null })).toMatchObject([
      { termEnd: { p50: '2024-04-20' }, pFinished: 0, pFinishedExtended: null, bridgeCents: null },
    ]);
  });

  test('where nothing is ever paid no term begins', () => {
    expect(claimTiming({ ...input, terms: { ...terms, allocationCents: dollars(0) } })).toMatchObject([
      { firstPayment: null, termEnd: null, pFinished: null, pFinishedExtended: null },
    ]);
  });
});

test('claims may begin at once, each quarter of short work, each year of long work, or at its end', () => {
  expect(claimChoices(day('2023-01-10'), day('2023-08-10'))).toEqual([
    null,
    '2023-04-10',
    '2023-07-10',
    '2023-08-10',
  ]);
  expect(claimChoices(day('2023-01-10'), day('2027-02-10'))).toEqual([
    null,
    '2024-01-10',
    '2025-01-10',
    '2026-01-10',
    '2027-01-10',
    '2027-02-10',
  ]);
  expect(claimChoices(day('2023-01-10'), day('2023-01-10'))).toEqual([null]);
});
