// Laws of the estimate that hold for every plan, with prices of every distribution, shared counts and risk events.

import fc from 'fast-check';
import type { CostLine, EstimateSettings } from '../../../core/estimate/estimate';
import { estimate } from '../../../core/estimate/run-estimate';
import { fraction } from '../../../core/fraction';
import { cents } from '../../../core/money/cents';
import { costLine, plainSettings, riskEvent } from './lines';

const line = fc
  .record({
    low: fc.integer({ min: 1, max: 5000 }),
    more: fc.integer({ min: 0, max: 5000 }),
    most: fc.integer({ min: 0, max: 9000 }),
    quantity: fc.integer({ min: 0, max: 40 }),
    group: fc.constantFrom('equipment', 'labor', 'construction'),
    distribution: fc.constantFrom('pert', 'triangular', 'lognormal', 'fixed'),
    count: fc.option(fc.constantFrom('cameras', 'radios'), { nil: undefined }),
    spread: fc.integer({ min: 0, max: 30 }),
  })
  .map(({ low, more, most, quantity, group, distribution, count, spread }): Omit<CostLine, 'lineId'> => {
    const words = `${quantity} x ${low}/${low + more}/${low + more + most} ${distribution}`;
    const priced = costLine('any', group, words);
    if (count === undefined) return priced;
    return { ...priced, quantityRange: { low: quantity, high: quantity + spread }, countGroup: count };
  });
const lines = fc
  .array(line, { minLength: 1, maxLength: 30 })
  .map((made): CostLine[] => made.map((each, i) => ({ ...each, lineId: `L${i}` })));
const risks = fc
  .array(
    fc.record({
      probability: fc.double({ min: 0.01, max: 1, noNaN: true }),
      cost: fc.integer({ min: 1, max: 90_000 }),
    }),
    { maxLength: 4 },
  )
  .map((made) =>
    made.map(({ probability, cost }, i) => riskEvent(`R${i}`, probability, [cost, 2 * cost, 4 * cost])),
  );
const settings = fc
  .record({
    seed: fc.integer({ min: 0, max: 4_294_967_295 }),
    sampling: fc.constantFrom('lhs', 'mc'),
    within: fc.double({ min: 0, max: 1, noNaN: true }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(
    ({ seed, sampling, within, part }): EstimateSettings => ({
      ...plainSettings,
      trials: 300,
      seed,
      sampling,
      rhoWithin: fraction(within),
      rhoBetween: fraction(within * part),
    }),
  );
const runs = { numRuns: 60 };

test('percentiles are in order, between the smallest and the largest trial', () => {
  fc.assert(
    fc.property(lines, risks, settings, (plan, events, how) => {
      const { percentilesCents, sCurve } = estimate(plan, events, how, '');
      const ordered = [
        sCurve[0]?.cents ?? 0,
        ...[5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95].map((percent) => percentilesCents[percent] ?? 0),
        sCurve.at(-1)?.cents ?? 0,
      ];
      return ordered.every((value, i) => i === 0 || value >= (ordered[i - 1] ?? 0));
    }),
    runs,
  );
});

test('shares of the variance add up to one over groups, and over lines, counts and risk events', () => {
  fc.assert(
    fc.property(lines, risks, settings, (plan, events, how) => {
      const { groups, tornado } = estimate(plan, events, how, '');
      for (const parts of [groups, tornado]) {
        const sum = parts.reduce((all, { varianceShare }) => all + varianceShare, 0);
        // Nothing varies in a plan of firm prices alone.
        if (sum !== 0) expect(sum).toBeCloseTo(1, 9);
      }
    }),
    runs,
  );
});

test('another fixed line shifts every percentile by exactly its cost and leaves the spread as it was', () => {
  fc.assert(
    fc.property(lines, risks, settings, fc.integer({ min: 1, max: 9_999_999 }), (plan, events, how, cost) => {
      const fixed = { ...costLine('fixed', 'legal', '1 x 0/0/0 fixed'), likelyCents: cents(cost) };
      const before = estimate(plan, events, how, '');
      const after = estimate([...plan, fixed], events, how, '');
      for (const [percent, value] of Object.entries(before.percentilesCents))
        expect(after.percentilesCents[percent]).toBe(value + cost);
      expect([after.sdCents, after.standardErrorCents]).toEqual([before.sdCents, before.standardErrorCents]);
    }),
    runs,
  );
});

test('the same seed gives the same bytes, in whatever order the lines stand', () => {
  fc.assert(
    fc.property(lines, risks, settings, (plan, events, how) => {
      const once = estimate(plan, events, how, '');
      expect(JSON.stringify(estimate(plan, events, how, ''))).toBe(JSON.stringify(once));
      const turned = estimate(plan.toReversed(), events.toReversed(), how, '');
      expect(turned.percentilesCents).toEqual(once.percentilesCents);
    }),
    runs,
  );
});
