// The example of docs/method.md, calculated by the program, and the sentences that state it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendarDate } from '../../core/calendar/date';
import { quarterOf } from '../../core/calendar/quarter';
import { escalationFactor } from '../../core/estimate/escalation';
import type { CostLine } from '../../core/estimate/estimate';
import { linePointCents } from '../../core/estimate/line-model';
import { estimate } from '../../core/estimate/run-estimate';
import { fraction } from '../../core/fraction';
import { allocateClaims } from '../../core/funding/allocate-claims';
import { dollars } from '../../core/money/cents';
import { defaultSettings } from '../../core/scenario/settings';
import { poolRisk } from '../../core/spares/pool-risk';
import { allocateStock, type StockPool, stockChance } from '../../core/spares/stock-allocation';
import { loadPlanningRules } from '../../engine/planning-rules';
import { loadReference } from '../../engine/reference/load-reference';
import { estimateSettings } from '../../engine/run/resolve-run';

const root = join(__dirname, '..', '..');
const method = readFileSync(join(root, 'docs', 'method.md'), 'utf8');
const settings = estimateSettings(defaultSettings);

const plain = { escalationFactor: 1, group: 'equipment' };
const lines: CostLine[] = [
  {
    ...plain,
    lineId: 'radio',
    label: 'radio',
    quantity: 3,
    lowCents: dollars(4000),
    likelyCents: dollars(6900),
    highCents: dollars(12_000),
    distribution: 'pert',
  },
  {
    ...plain,
    lineId: 'engineering',
    label: 'engineering',
    quantity: 10,
    lowCents: dollars(160),
    likelyCents: dollars(160),
    highCents: dollars(160),
    distribution: 'fixed',
  },
];

test('the estimate of the example agrees with the pocket calculator', () => {
  const result = estimate(lines, [], settings, '');
  expect(result.pointCents).toBe(dollars(22_300));
  expect(Math.abs(result.meanCents - 2_340_000)).toBeLessThan(0.003 * 2_340_000);
  expect(Math.abs(result.sdCents - 445_866)).toBeLessThan(0.02 * 445_866);
  for (const figure of ['**$22,300**', '**$23,400**', '**$4,458.66**']) expect(method).toContain(figure);
});

test('the proration of the example agrees', () => {
  const claims = [
    { applicant: 'us', tier: 1, approvedCents: dollars(22_300) },
    { applicant: 'everybody else', tier: 1, approvedCents: dollars(4_640_284_672 - 22_300) },
  ];
  const money = { availableCents: dollars(1_895_000_000), administrationCents: dollars(62_000_000) };
  const allocation = allocateClaims({ claims, ...money });
  if (!allocation.ok) throw new Error('refused');
  expect(allocation.value.tiers[0]?.factor.toFixed(6)).toBe('0.395019');
  expect(allocation.value.applicants[0]?.allocatedCents).toBe(dollars(8808.92));
  for (const figure of ['**0.395019**', '$8,808.92']) expect(method).toContain(figure);
});

const one = { ...plain, lineId: 'one', label: 'one' };

test('plan and escalation: three radios, their catalog price of 2020, spent in 2022Q1', () => {
  const rule = loadPlanningRules(join(root, 'assets')).replacement.rules.find(
    ({ id }) => id === 'radio-unit',
  );
  expect(rule?.lines[0]).toMatchObject({ per: 'unit', quantity: 1, catalogItemIds: ['ran-rru'] });
  const item = loadReference(join(root, 'assets')).catalog.find(({ id }) => id === 'ran-rru');
  expect(item).toMatchObject({
    lowCents: dollars(4000),
    likelyCents: dollars(6900),
    highCents: dollars(12_000),
    priceYear: 2020,
    basis: 'planning assumption',
  });
  const factor = escalationFactor(fraction(0.03), 2020, quarterOf(calendarDate('2022-02-01')));
  expect(factor.toFixed(6)).toBe('1.045852');
  const [radio] = lines;
  if (radio === undefined) throw new Error('no line');
  expect(linePointCents({ ...radio, escalationFactor: factor })).toBe(dollars(21_649.14));
  for (const figure of ['1.045852', '**$21,649.14**']) expect(method).toContain(figure);
});

test('contingency: the P80 of a triangle is known', () => {
  const removal: CostLine = {
    ...one,
    quantity: 4,
    lowCents: dollars(1000),
    likelyCents: dollars(1500),
    highCents: dollars(3000),
    distribution: 'triangular',
  };
  const { percentilesCents, contingencyCents, standardErrorCents } = estimate([removal], [], settings, '');
  const error = standardErrorCents['80'] ?? 0;
  expect(Math.abs((percentilesCents['80'] ?? 0) - 890_161)).toBeLessThan(3 * error);
  expect(Math.abs(contingencyCents - 290_161)).toBeLessThan(3 * error);
  for (const figure of ['2,225.40', '**$8,901.61**', '**$2,901.61**']) expect(method).toContain(figure);
});

test('risk: 20% of $5,000', () => {
  const amount = dollars(5000);
  const event = {
    id: 'permit',
    label: 'permit',
    probability: fraction(0.2),
    lowCents: amount,
    likelyCents: amount,
    highCents: amount,
    source: 'example',
  };
  const { meanCents, sdCents, pointCents } = estimate([], [event], settings, '');
  expect([meanCents, pointCents]).toEqual([dollars(1000), 0]);
  expect(Math.abs(sdCents - 200_000)).toBeLessThan(50);
  for (const figure of ['**$1,000**', '**$2,000**']) expect(method).toContain(figure);
});

test('count: ten cameras that may be sixteen', () => {
  const price = { lowCents: dollars(300), likelyCents: dollars(300), highCents: dollars(300) };
  const cameras: CostLine = {
    ...one,
    ...price,
    quantity: 10,
    distribution: 'fixed',
    quantityRange: { low: 10, high: 16 },
    countGroup: 'cameras',
  };
  const { pointCents, meanCents, sdCents } = estimate([cameras], [], settings, '');
  expect(pointCents).toBe(dollars(3000));
  expect(Math.abs(meanCents - 390_000)).toBeLessThan(100);
  expect(Math.abs(sdCents - 51_962)).toBeLessThan(100);
  for (const figure of ['**$3,900**', '**$519.62**']) expect(method).toContain(figure);
});

test('the spares of the example by hand: two of each model make 90.6%', () => {
  const pool = (failures: number): StockPool => ({
    group: String(failures),
    weight: 1,
    logUp: (spares) => [poolRisk([{ unitYears: failures, salvage: 0 }], spares, 1).logNeverDown],
  });
  const pools = [pool(1), pool(0.5)];
  const percents = [
    [0, 0],
    [1, 1],
    [2, 1],
    [2, 2],
  ].map((spares) => `${(100 * stockChance(pools, spares)).toFixed(1)}%`);
  expect(allocateStock(pools, 0.9).spares).toEqual([2, 2]);
  for (const percent of percents) expect(method).toContain(percent);
});
