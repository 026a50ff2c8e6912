import { normalCdf, normalDensity, normalQuantile } from '../../../core/chance/normal';
import { toNormals } from '../../../core/chance/normal-table';
import { wordsToNormals } from '../../../core/chance/word-normals';

describe('Standard normal distribution', () => {
  // Expected values: Python 3 statistics.NormalDist and math.erfc.
  test.each([
    [1e-12, -7.034483825301132],
    [1e-6, -4.753424308822899],
    [0.01, -2.3263478740408408],
    [0.1, -1.2815515655446008],
    [0.3, -0.5244005127080407],
    [0.5, 0],
    [0.9, 1.2815515655446008],
    [0.975, 1.9599639845400536],
    [0.999, 3.090232306167813],
  ])('P = %d lies at z = %d', (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 13);
  });

  test.each([
    [-6, 9.865876450377012e-10],
    [-3, 0.0013498980316300957],
    [-1, 0.15865525393145707],
    [0, 0.5],
    [0.5, 0.6914624612740131],
    [2, 0.9772498680518208],
  ])('z = %d has P = %d, to nine digits also far out', (z, p) => {
    expect(normalCdf(z) / p).toBeCloseTo(1, 8);
    expect(normalCdf(z)).toBeCloseTo(p, 14);
  });

  test('far out: nothing below -40, everything below 40, continuous where the formula changes', () => {
    expect([normalCdf(-40), normalCdf(40), normalQuantile(0), normalQuantile(1)]).toEqual([
      0,
      1,
      -Infinity,
      Infinity,
    ]);
    expect(normalCdf(-7.0711) / normalCdf(-7.071)).toBeCloseTo(Math.exp(-0.0001 * 7.21), 5);
  });

  test('quantile and distribution function undo each other', () => {
    for (let p = 0.001; p < 1; p += 0.001) expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 14);
  });

  test('the density is the slope of the distribution function', () => {
    for (const z of [-3, -1, 0, 0.4, 2]) {
      expect((normalCdf(z + 1e-5) - normalCdf(z - 1e-5)) / 2e-5).toBeCloseTo(normalDensity(z), 9);
    }
  });

  test('the fast table is within 2e-6 of the exact quantile, tails included', () => {
    const uniforms = Float64Array.from({ length: 200_003 }, (_, i) => (i + 0.5) / 200_003);
    const normals = uniforms.slice();
    toNormals(normals);
    let worst = 0;
    uniforms.forEach((p, i) => {
      worst = Math.max(worst, Math.abs((normals[i] ?? Number.NaN) - normalQuantile(p)));
    });
    expect(worst).toBeLessThan(2e-6);
  });

  test('so is the table for words, out to the first and the last of 4,294,967,296', () => {
    const edges = [0, 1, 2, 3, 255, 256, 257, 65_535, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 2, 2 ** 32 - 1];
    const spread = Array.from({ length: 100_000 }, (_, i) => (i * 2_654_435_761) % 2 ** 32);
    const words = Uint32Array.from([...edges, ...spread]);
    const normals = new Float64Array(words.length);
    wordsToNormals(words, normals);
    let worst = 0;
    words.forEach((word, i) => {
      const exact = normalQuantile((word + 0.5) / 2 ** 32);
      worst = Math.max(worst, Math.abs((normals[i] ?? Number.NaN) - exact));
    });
    expect(worst).toBeLessThan(2e-6);
  });
});
