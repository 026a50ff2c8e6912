import fc from 'fast-check';
import { neverDown } from '../../../core/spares/never-down';
import { type PoolQuarter, poolRisk, sparesToBuy } from '../../../core/spares/pool-risk';
import { rateLevels } from '../../../core/spares/rate-levels';
import { unitSpares } from '../../../core/spares/unit-stock';

const anyQuarters = fc.array(
  fc.record({
    unitYears: fc.oneof(fc.constant(0), fc.double({ min: 0.1, max: 300, noNaN: true })),
    salvage: fc.integer({ min: 0, max: 20 }),
  }),
  { minLength: 1, maxLength: 8 },
);

test('one failure expected and one spare: never down with the chance of at most one failure, 2 / e', () => {
  const chance = neverDown([{ unitYears: 10, salvage: 0 }], 0.1);
  expect(chance(0)).toBeCloseTo(-1, 12);
  expect(chance(1)).toBeCloseTo(Math.log(2 / Math.E), 12);
});

test('read backward for all stocks at once, the chance is that of each stock carried forward', () => {
  fc.assert(
    fc.property(
      anyQuarters,
      fc.double({ min: 0.01, max: 0.3, noNaN: true }),
      fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 4 }),
      (quarters, rate, stocks) => {
        const chance = neverDown(quarters, rate);
        for (const spares of stocks) {
          const forward = poolRisk(quarters, spares, rate).logNeverDown;
          if (forward > -600) expect(Math.exp(chance(spares))).toBeCloseTo(Math.exp(forward), 11);
          if (forward > -600 && forward < -1e-9) expect(chance(spares) / forward).toBeCloseTo(1, 5);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('a chance too small to write down still grows with every spare', () => {
  const chance = neverDown([{ unitYears: 5000, salvage: 0 }], 1);
  expect(chance(11)).toBeGreaterThan(chance(10));
  expect(chance(10)).toBeLessThan(-745);
});

const worstEnd = (quarters: readonly PoolQuarter[], rates: readonly number[], onHand: number): number => {
  const levels = rates.map((rate) => poolRisk(quarters, onHand, rate, true).pDown);
  return Math.max(
    ...quarters.map((_, at) => levels.reduce((sum, pDown) => sum + (pDown[at] ?? 0), 0) / levels.length),
  );
};

test('the spares of units alone are the fewest with which no quarter ends with one waiting too often', () => {
  const rates = rateLevels({ low: 0.01, likely: 0.03, high: 0.08 });
  fc.assert(
    fc.property(
      anyQuarters,
      fc.integer({ min: 0, max: 5 }),
      fc.double({ min: 0.5, max: 0.99, noNaN: true }),
      (quarters, onHand, serviceLevel) => {
        const found = unitSpares({ quarters, onHand, rates, serviceLevel });
        const tried = sparesToBuy((spares) => worstEnd(quarters, rates, onHand + spares), serviceLevel);
        expect(found).toBe(tried);
      },
    ),
    { numRuns: 40 },
  );
});
