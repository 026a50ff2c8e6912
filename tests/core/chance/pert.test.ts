import { incompleteBeta } from '../../../core/chance/incomplete-beta';
import { normalQuantile } from '../../../core/chance/normal';
import {
  pertCdf,
  pertDensity,
  pertMean,
  pertQuantileAtNormal,
  pertVariance,
} from '../../../core/chance/pert';
import { createPertTables } from '../../../core/chance/pert-table';
import { gridScores } from '../../../core/chance/quantile-grid';

describe('Beta-PERT', () => {
  test('with the most likely value in the middle the mean is 1/2 and the variance 1/28', () => {
    expect(pertMean(0.5)).toBe(0.5);
    expect(pertVariance(0.5)).toBeCloseTo(1 / 28, 15);
  });

  test('in the middle it is 30 x^2 (1 - x)^2, with P(X <= x) = 10 x^3 - 15 x^4 + 6 x^5', () => {
    for (const x of [0, 0.1, 0.3, 0.5, 0.9, 1]) {
      expect(pertDensity(0.5, x)).toBeCloseTo(30 * x ** 2 * (1 - x) ** 2, 12);
      expect(pertCdf(0.5, x)).toBeCloseTo(10 * x ** 3 - 15 * x ** 4 + 6 * x ** 5, 12);
    }
    expect(pertDensity(0.5, 1.2)).toBe(0);
  });

  test('with the most likely value at the low end, P(X <= x) = 1 - (1 - x)^5', () => {
    for (const x of [0.001, 0.2, 0.8]) expect(pertCdf(0, x)).toBeCloseTo(1 - (1 - x) ** 5, 13);
    expect(pertQuantileAtNormal(0, normalQuantile(0.3))).toBeCloseTo(1 - 0.7 ** 0.2, 13);
  });

  // Expected values: scipy.stats.beta(1 + 4m, 5 - 4m), version 1.17.
  test.each([
    [0.2, 1e-6, 0.00013507189926888286],
    [0.2, 0.1, 0.08990213045924167],
    [0.2, 0.5, 0.2766722593925189],
    [0.5, 0.9, 0.7533635467115334],
    [0.93, 0.1, 0.5643916946354444],
    [0.93, 0.9, 0.9592760799135313],
    [1, 1e-6, 0.06309573444801932],
  ])('mode %d: the quantile at P = %d is %d', (mode, p, x) => {
    expect(pertQuantileAtNormal(mode, normalQuantile(p)) / x).toBeCloseTo(1, 9);
    expect(pertCdf(mode, x)).toBeCloseTo(p, 12);
  });

  test('the incomplete beta function agrees with the binomial sum: I_x(3, 4)', () => {
    // I_x(3, 4) = P(at least 3 of 6 successes).
    const [x, y] = [0.37, 0.63];
    const sum = 20 * x ** 3 * y ** 3 + 15 * x ** 4 * y ** 2 + 6 * x ** 5 * y + x ** 6;
    expect(incompleteBeta(x, 3, 4)).toBeCloseTo(sum, 13);
    expect([incompleteBeta(0, 3, 4), incompleteBeta(1, 3, 4)]).toEqual([0, 1]);
  });

  test('the tables are within 1e-5 of the range of the exact quantile, at any mode and score', () => {
    const tables = createPertTables();
    let worst = 0;
    for (const mode of [0, 0.003, 0.01, 0.021, 0.11, 0.2503, 0.5, 0.502, 0.777, 0.9911, 0.997, 1]) {
      const table = tables(mode);
      for (let i = 0; i < gridScores.length; i += 3) {
        const exact = pertQuantileAtNormal(mode, gridScores[i] ?? 0);
        worst = Math.max(worst, Math.abs((table[i] ?? Number.NaN) - exact));
      }
    }
    expect(worst).toBeLessThan(1e-5);
  });

  test('a table never goes down', () => {
    for (const mode of [0, 0.013, 0.4, 0.99, 1]) {
      const table = createPertTables()(mode);
      expect(table.every((value, i) => i === 0 || value >= (table[i - 1] ?? 0))).toBe(true);
    }
  });
});
