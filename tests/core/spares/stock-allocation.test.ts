import fc from 'fast-check';
import { poolRisk } from '../../../core/spares/pool-risk';
import { allocateStock, type StockPool, stockChance } from '../../../core/spares/stock-allocation';

/** One pool at a known rate: so many failures are expected in one stretch. */
function pool(failures: number, weight = 1, group = `${failures}`): StockPool {
  const risk = (spares: number) => poolRisk([{ unitYears: failures, salvage: 0 }], spares, 1);
  return { group, weight, logUp: (spares) => [risk(spares).logNeverDown] };
}

/** Every stock of up to `most` spares a pool. */
function everyStock(pools: number, most: number): number[][] {
  if (pools === 0) return [[]];
  return everyStock(pools - 1, most).flatMap((rest) =>
    Array.from({ length: most + 1 }, (_, count) => [...rest, count]),
  );
}

const costOf = (pools: readonly StockPool[], spares: readonly number[]): number =>
  pools.reduce((sum, { weight }, at) => sum + weight * (spares[at] ?? 0), 0);

test('the example of the docs: one and one half expected failures need two spares each for 90%', () => {
  const pools = [pool(1), pool(0.5)];
  const { spares, chance } = allocateStock(pools, 0.9);
  expect(spares).toEqual([2, 2]);
  // 2.5 / e and 1.625 / e^0.5
  expect(chance).toBeCloseTo((2.5 / Math.E) * (1.625 / Math.sqrt(Math.E)), 12);
  expect(chance).toBeCloseTo(0.9065, 4);
});

test('no smaller stock reaches the wanted chance: every stock of three pools was tried', () => {
  const pools = [pool(0.4), pool(1.3), pool(2.1)];
  for (const target of [0.5, 0.8, 0.9, 0.95]) {
    const found = allocateStock(pools, target);
    const enough = everyStock(3, 8).filter((stock) => stockChance(pools, stock) >= target);
    const fewest = Math.min(...enough.map((stock) => costOf(pools, stock)));
    expect(costOf(pools, found.spares)).toBe(fewest);
  }
});

test('by dollars, no stock of at most the same cost has a better chance', () => {
  const failures = fc.double({ min: 0.05, max: 3, noNaN: true });
  const weights = fc.integer({ min: 1, max: 9 });
  const kinds = fc.array(fc.tuple(failures, weights), { minLength: 2, maxLength: 3 });
  fc.assert(
    fc.property(kinds, fc.double({ min: 0.3, max: 0.97, noNaN: true }), (given, target) => {
      const pools = given.map(([mean, weight], at) => pool(mean, weight, `pool ${at}`));
      const found = allocateStock(pools, target);
      const cost = costOf(pools, found.spares);
      const better = everyStock(pools.length, 7).filter(
        (stock) => costOf(pools, stock) <= cost && stockChance(pools, stock) > found.chance + 1e-9,
      );
      expect(better).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('hundreds of failures without a spare, too small a chance to write down, still end in a stock', () => {
  const { spares, chance } = allocateStock([pool(900)], 0.9);
  expect(chance).toBeGreaterThanOrEqual(0.9);
  expect(spares[0]).toBeGreaterThan(900);
  expect(spares[0]).toBeLessThan(1000);
});
