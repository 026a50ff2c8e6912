import fc from 'fast-check';
import { createGenerator } from '../../../core/chance/generator';
import { percentile, shareAtMost } from '../../../core/chance/percentile';
import { percentileStandardError } from '../../../core/chance/standard-error';

const sorted = (...values: number[]): Float64Array => Float64Array.from(values).sort();

describe('Percentiles of a sample', () => {
  test('five totals, as a spreadsheet’s PERCENTILE.INC has them', () => {
    const totals = sorted(1600, 100, 400, 800, 200);
    expect([0, 10, 50, 80, 95, 100].map((p) => percentile(totals, p))).toEqual([
      100, 140, 400, 960, 1440, 1600,
    ]);
  });

  test('a single trial is all of its percentiles', () => {
    expect([5, 50, 95].map((p) => percentile(sorted(42), p))).toEqual([42, 42, 42]);
  });

  test('no percentile of nothing', () => {
    expect(() => percentile(sorted(), 50)).toThrow(RangeError);
  });

  test('the share within a budget counts the trial that hits it exactly', () => {
    const totals = sorted(100, 200, 200, 300);
    expect([99, 100, 200, 299, 300].map((limit) => shareAtMost(totals, limit))).toEqual([
      0, 0.25, 0.75, 0.75, 1,
    ]);
  });

  test('percentiles never go down, and move exactly with a constant', () => {
    const samples = fc.array(fc.integer({ min: 0, max: 1e11 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(samples, fc.integer({ min: 0, max: 1e11 }), (values, constant) => {
        const [totals, shifted] = [sorted(...values), sorted(...values.map((value) => value + constant))];
        const at = (sample: Float64Array) => Array.from({ length: 101 }, (_, p) => percentile(sample, p));
        expect(at(totals)).toEqual([...at(totals)].sort((a, b) => a - b));
        expect(at(shifted)).toEqual(at(totals).map((value) => value + constant));
      }),
    );
  });
});

describe('Standard error of a percentile', () => {
  test('of 1 ... 10,000 the P50 is known to 50 = sqrt(10,000)/2, the P10 to 30', () => {
    const ranks = Float64Array.from({ length: 10_000 }, (_, i) => i + 1);
    expect(percentileStandardError(ranks, 50)).toBe(50);
    expect(percentileStandardError(ranks, 10)).toBe(30);
  });

  test('it is the scatter of the P80 over 400 independent samples', () => {
    const generator = createGenerator(5, 'samples');
    const samples = Array.from({ length: 400 }, () =>
      Float64Array.from({ length: 500 }, () => Math.round(1e6 * generator.next() ** 2)).sort(),
    );
    const p80 = samples.map((sample) => percentile(sample, 80));
    const mean = p80.reduce((sum, value) => sum + value, 0) / p80.length;
    const scatter = Math.sqrt(p80.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (p80.length - 1));
    const reported =
      samples.reduce((sum, sample) => sum + percentileStandardError(sample, 80), 0) / samples.length;
    expect(reported / scatter).toBeGreaterThan(0.85);
    expect(reported / scatter).toBeLessThan(1.15);
  });
});
