import { createGenerator } from '../../../core/chance/generator';
import { poissonAtMost, poissonShortfall } from '../../../core/spares/poisson';
import { type PoolQuarter, poolRisk, sparesToBuy } from '../../../core/spares/pool-risk';

const quarters: PoolQuarter[] = [
  { unitYears: 10, salvage: 0 },
  { unitYears: 8, salvage: 1 },
  { unitYears: 4, salvage: 3 },
];

test('with no spare, a site is down when anything failed: one less the chance of no failure', () => {
  const [quarter] = poolRisk([{ unitYears: 10, salvage: 0 }], 0, 0.1).pEverDown;
  expect(quarter).toBeCloseTo(1 - Math.exp(-1), 12);
});

test('the Poisson tail and shortfall agree with the sums by hand', () => {
  expect(poissonAtMost(1, 2)).toBeCloseTo(Math.exp(-2) * 3, 12);
  // E[max(0, N - 1)] with mean 2 is 2 - 1 + P(N = 0).
  expect(poissonShortfall(1, 2)).toBeCloseTo(1 + Math.exp(-2), 12);
});

test('the closed form agrees with a simulation of failures and spares', () => {
  const generator = createGenerator(7, 'spares');
  const failures = (mean: number): number => {
    let [count, product] = [0, generator.next()];
    while (product > Math.exp(-mean)) [count, product] = [count + 1, product * generator.next()];
    return count;
  };
  const trials = 40_000;
  let [down, ever] = [0, 0];
  for (let trial = 0; trial < trials; trial += 1) {
    let [left, wasDown] = [1, false];
    for (const { unitYears, salvage } of quarters) {
      left += salvage - failures(unitYears * 0.15);
      if (left < 0) wasDown = true;
    }
    if (left < 0) down += 1;
    if (wasDown) ever += 1;
  }
  const risk = poolRisk(quarters, 1, 0.15);
  expect(Math.abs((risk.pDown[2] ?? 0) - down / trials)).toBeLessThan(0.01);
  expect(Math.abs((risk.pEverDown[2] ?? 0) - ever / trials)).toBeLessThan(0.01);
});

test('the spares to buy are the fewest that reach the service level', () => {
  const withSpares = (spares: number): number => poolRisk(quarters, spares, 0.15).pEverDown[2] ?? 0;
  const buy = sparesToBuy(withSpares, 0.95) ?? Number.NaN;
  expect(1 - withSpares(buy)).toBeGreaterThanOrEqual(0.95);
  expect(1 - withSpares(buy - 1)).toBeLessThan(0.95);
});
