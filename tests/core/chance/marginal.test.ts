import fc from 'fast-check';
import { lognormalMode } from '../../../core/chance/lognormal';
import {
  type Marginal,
  marginalAtNormal,
  marginalMean,
  marginalOf,
  marginalVariance,
  tabulate,
} from '../../../core/chance/marginal';
import { normalDensity, normalQuantile } from '../../../core/chance/normal';
import { createPertTables } from '../../../core/chance/pert-table';
import { throughTable } from '../../../core/chance/quantile-grid';

const at = (marginal: Marginal, p: number): number => marginalAtNormal(marginal, normalQuantile(p));

/** Mean and variance by adding up the quantile function under the bell curve, as distances from the median. */
function momentsOf(marginal: Marginal): { mean: number; variance: number } {
  const median = marginalAtNormal(marginal, 0);
  const values = Array.from({ length: 193 }, (_, i) => i / 16 - 6).map((z) => ({
    x: marginalAtNormal(marginal, z) - median,
    weight: normalDensity(z) / 16,
  }));
  const mean = values.reduce((sum, { x, weight }) => sum + x * weight, 0);
  const variance = values.reduce((sum, { x, weight }) => sum + (x - mean) ** 2 * weight, 0);
  return { mean: median + mean, variance };
}

const threeValues = fc
  .tuple(
    fc.constantFrom('pert' as const, 'triangular' as const),
    fc.uniqueArray(fc.integer({ min: 1, max: 1e7 }), { minLength: 3, maxLength: 3 }),
  )
  .map(([distribution, values]) => {
    const [low = 0, likely = 0, high = 0] = [...values].sort((a, b) => a - b);
    return { distribution, low, likely, high };
  });

describe('One uncertain amount', () => {
  test('PERT $60 / $90 / $180: mean (60 + 4 x 90 + 180)/6 = 100, variance 2 x 4 x 120^2 / 252', () => {
    const marginal = marginalOf({ distribution: 'pert', low: 60, likely: 90, high: 180 });
    expect(marginalMean(marginal)).toBe(100);
    expect(marginalVariance(marginal)).toBeCloseTo((2 * 4 * 120 ** 2) / 252, 10);
  });

  test('triangular 0 / 25 / 100: P25 = 25, P10 = sqrt(0.1 x 0.25) x 100, mean 125/3', () => {
    const marginal = marginalOf({ distribution: 'triangular', low: 0, likely: 25, high: 100 });
    expect(at(marginal, 0.25)).toBeCloseTo(25, 12);
    expect(at(marginal, 0.1)).toBeCloseTo(100 * Math.sqrt(0.025), 12);
    expect(at(marginal, 0.9)).toBeCloseTo(72.6138721247417, 12);
    expect(marginalMean(marginal)).toBeCloseTo(125 / 3, 12);
  });

  test('lognormal: P10 and P90 are low and high, the median is their geometric mean, likely does not matter', () => {
    const marginal = marginalOf({ distribution: 'lognormal', low: 50, likely: -1, high: 200 });
    expect(at(marginal, 0.1)).toBeCloseTo(50, 10);
    expect(at(marginal, 0.5)).toBeCloseTo(100, 10);
    expect(at(marginal, 0.9)).toBeCloseTo(200, 10);
    expect(marginal.kind === 'lognormal' && lognormalMode(marginal.shape)).toBeLessThan(100);
  });

  test('a firm quote is its likely value, and a range without width is that value', () => {
    expect(marginalOf({ distribution: 'fixed', low: 1, likely: 5, high: 9 })).toEqual({
      kind: 'fixed',
      value: 5,
    });
    for (const distribution of ['pert', 'triangular', 'lognormal'] as const) {
      const marginal = marginalOf({ distribution, low: 7, likely: 7, high: 7 });
      expect([marginalMean(marginal), marginalVariance(marginal), at(marginal, 0.9)]).toEqual([7, 0, 7]);
    }
  });

  test('values out of order, and a lognormal from zero, are refused', () => {
    expect(() => marginalOf({ distribution: 'pert', low: 2, likely: 1, high: 3 })).toThrow(RangeError);
    expect(() => marginalOf({ distribution: 'triangular', low: 1, likely: 4, high: 3 })).toThrow(RangeError);
    expect(() => marginalOf({ distribution: 'lognormal', low: 0, likely: 1, high: 3 })).toThrow(RangeError);
  });

  test('mean and variance formulas agree with the quantile function', () => {
    fc.assert(
      fc.property(threeValues, (values) => {
        const marginal = marginalOf(values);
        const { mean, variance } = momentsOf(marginal);
        expect(marginalMean(marginal) / mean).toBeCloseTo(1, 6);
        expect(marginalVariance(marginal) / variance).toBeCloseTo(1, 3);
      }),
      { numRuns: 30 },
    );
    const lognormal = marginalOf({ distribution: 'lognormal', low: 80, likely: 100, high: 160 });
    expect(marginalMean(lognormal) / momentsOf(lognormal).mean).toBeCloseTo(1, 7);
    expect(marginalVariance(lognormal) / momentsOf(lognormal).variance).toBeCloseTo(1, 6);
  });

  test('quantiles never go down and never leave low and high', () => {
    fc.assert(
      fc.property(threeValues, fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (values, p) => {
        const x = at(marginalOf(values), p);
        expect(x).toBeGreaterThanOrEqual(values.low);
        expect(x).toBeLessThanOrEqual(values.high);
        expect(x).toBeGreaterThanOrEqual(at(marginalOf(values), p / 2));
      }),
    );
  });

  test.each([
    ['pert', 1e-5],
    ['triangular', 2e-5],
    ['lognormal', 1e-4],
    ['fixed', 0],
  ] as const)(
    '%s through its table is within %d of the range of the exact quantile',
    (distribution, most) => {
      const marginal = marginalOf({ distribution, low: 100, likely: 140, high: 400 });
      const table = tabulate(marginal, createPertTables());
      const scores = Float64Array.from({ length: 8001 }, (_, i) => i / 1000 - 4 + 0.0003);
      const exact = scores.map((z) => marginalAtNormal(marginal, z));
      throughTable(table, scores);
      const worst = scores.reduce((most, x, i) => Math.max(most, Math.abs(x - (exact[i] ?? 0)) / 300), 0);
      expect(worst).toBeLessThanOrEqual(most);
    },
  );

  test('scores beyond the table take its ends', () => {
    const marginal = marginalOf({ distribution: 'triangular', low: 100, likely: 140, high: 400 });
    const scores = Float64Array.of(-9, 9);
    throughTable(tabulate(marginal, createPertTables()), scores);
    expect(scores[0]).toBeCloseTo(100, 1);
    expect(scores[1]).toBeCloseTo(400, 1);
  });
});
