import { copulaCovariance, hermiteCoefficients } from '../../../core/chance/hermite';
import {
  type Marginal,
  marginalAtNormal,
  marginalOf,
  marginalVariance,
  tabulate,
} from '../../../core/chance/marginal';
import { normalDensity } from '../../../core/chance/normal';
import { createPertTables } from '../../../core/chance/pert-table';

const tables = createPertTables();
const coefficients = (marginal: Marginal) => hermiteCoefficients(marginal, tabulate(marginal, tables));

/** Covariance by the double integral over the two normal scores. */
function byIntegral(first: Marginal, second: Marginal, rho: number): number {
  const scores = Array.from({ length: 193 }, (_, i) => i / 16 - 6);
  const own = Math.sqrt(1 - rho * rho);
  const [means, products] = [[0, 0], [0]];
  for (const z of scores) {
    const x = marginalAtNormal(first, z);
    for (const e of scores) {
      const weight = (normalDensity(z) * normalDensity(e)) / 256;
      const y = marginalAtNormal(second, rho * z + own * e);
      means[0] = (means[0] ?? 0) + weight * x;
      means[1] = (means[1] ?? 0) + weight * y;
      products[0] = (products[0] ?? 0) + weight * x * y;
    }
  }
  return (products[0] ?? 0) - (means[0] ?? 0) * (means[1] ?? 0);
}

describe('Covariance under the copula', () => {
  const triangular = marginalOf({ distribution: 'triangular', low: 50, likely: 60, high: 200 });
  const skewed = marginalOf({ distribution: 'triangular', low: 0, likely: 0, high: 100 });
  const lognormal = marginalOf({ distribution: 'lognormal', low: 40, likely: 0, high: 400 });

  test.each([0.15, 0.3, 0.9])('at rho = %d the sum agrees with the double integral', (rho) => {
    for (const [first, second] of [
      [triangular, skewed],
      [triangular, lognormal],
      [lognormal, skewed],
    ] as const) {
      const sum = copulaCovariance(coefficients(first), coefficients(second), rho);
      expect(sum / byIntegral(first, second, rho)).toBeCloseTo(1, 3);
    }
  });

  test('at rho = 1 with itself it is the variance', () => {
    const pert = marginalOf({ distribution: 'pert', low: 50, likely: 60, high: 200 });
    for (const marginal of [pert, triangular, skewed]) {
      const own = coefficients(marginal);
      expect(copulaCovariance(own, own, 1) / marginalVariance(marginal)).toBeCloseTo(1, 4);
    }
  });

  test('two lognormals: the covariance is m1 m2 (exp(rho s1 s2) - 1)', () => {
    const shape = { mu: 1, sigma: 0.8 };
    const own = coefficients({ kind: 'lognormal', shape });
    const mean = Math.exp(1 + 0.32);
    expect(copulaCovariance(own, own, 0.3)).toBeCloseTo(mean * mean * Math.expm1(0.3 * 0.64), 10);
  });

  test('uncorrelated, or fixed: no covariance', () => {
    const fixed = coefficients({ kind: 'fixed', value: 5 });
    expect(copulaCovariance(coefficients(skewed), coefficients(skewed), 0)).toBe(0);
    expect(copulaCovariance(fixed, coefficients(skewed), 1)).toBe(0);
  });
});
