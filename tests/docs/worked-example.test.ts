// The example of docs/method.md, calculated by the program, and the sentences that state it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CostLine } from '../../core/estimate/estimate';
import { estimate } from '../../core/estimate/run-estimate';
import { allocateClaims } from '../../core/funding/allocate-claims';
import { dollars } from '../../core/money/cents';
import { defaultSettings } from '../../core/scenario/settings';
import { estimateSettings } from '../../engine/run/resolve-run';

const method = readFileSync(join(__dirname, '..', '..', 'docs', 'method.md'), 'utf8');

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
  const result = estimate(lines, [], estimateSettings(defaultSettings), '');
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
