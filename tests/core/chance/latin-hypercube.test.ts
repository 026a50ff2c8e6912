import fc from 'fast-check';
import { createGenerator } from '../../../core/chance/generator';
import { createSampler } from '../../../core/chance/latin-hypercube';
import { normalQuantile } from '../../../core/chance/normal';

const draw = (trials: number, sampling: 'lhs' | 'mc', stream = 'a'): Float64Array => {
  const out = new Float64Array(trials);
  createSampler(trials, sampling).drawUniforms(createGenerator(3, stream), out);
  return out;
};

describe('Sampling', () => {
  test('Latin hypercube draws once from each of n strata', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.string(), (trials, stream) => {
        const strata = Array.from(draw(trials, 'lhs', stream), (u) => Math.floor(u * trials)).sort(
          (a, b) => a - b,
        );
        return strata.every((stratum, i) => stratum === i);
      }),
      { numRuns: 50 },
    );
  });

  test('plain Monte Carlo leaves about 1/e of the strata empty', () => {
    const strata = new Set(Array.from(draw(10_000, 'mc'), (u) => Math.floor(u * 10_000)));
    expect(strata.size / 10_000).toBeCloseTo(1 - 1 / Math.E, 1);
  });

  test('the order of the strata is random: every stratum comes first about equally often', () => {
    const counts = new Array<number>(5).fill(0);
    for (let i = 0; i < 5000; i += 1) {
      const first = Math.floor((draw(5, 'lhs', `s${i}`)[0] ?? 0) * 5);
      counts[first] = (counts[first] ?? 0) + 1;
    }
    // Binomial: 1000 with a deviation of 28.
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(5 * 28.3);
  });

  test('two variables are uncorrelated', () => {
    const [a, b] = [draw(10_000, 'lhs', 'a'), draw(10_000, 'lhs', 'b')];
    const covariance = a.reduce((sum, value, i) => sum + (value - 0.5) * ((b[i] ?? 0) - 0.5), 0) / 10_000;
    expect(Math.abs(covariance * 12)).toBeLessThan(5 / Math.sqrt(10_000));
  });

  test('the normals of a Latin hypercube have mean 0 and variance 1 to three digits with 10,000 trials', () => {
    const out = new Float64Array(10_000);
    createSampler(10_000, 'lhs').drawNormals(createGenerator(3, 'n'), out);
    // Independent draws would scatter by 0.01.
    expect(out.reduce((sum, z) => sum + z, 0) / 10_000).toBeCloseTo(0, 3);
    expect(out.reduce((sum, z) => sum + z * z, 0) / 10_000).toBeCloseTo(1, 2);
  });

  test('one sampler draws the same numbers again and again: nothing is left from the variable before', () => {
    const sampler = createSampler(100, 'lhs');
    const [first, second] = [new Float64Array(100), new Float64Array(100)];
    sampler.drawUniforms(createGenerator(1, 'x'), first);
    sampler.drawUniforms(createGenerator(1, 'y'), second);
    sampler.drawUniforms(createGenerator(1, 'x'), second);
    expect(second).toEqual(first);
  });

  test('normals lie in the same strata as the uniforms of the stream, to the ends of the distribution', () => {
    const [uniforms, normals] = [new Float64Array(10_000), new Float64Array(10_000)];
    const sampler = createSampler(10_000, 'lhs');
    sampler.drawUniforms(createGenerator(3, 'a'), uniforms);
    sampler.drawNormals(createGenerator(3, 'a'), normals);
    const worst = uniforms.reduce(
      (most, u, i) => Math.max(most, Math.abs((normals[i] ?? Number.NaN) - normalQuantile(u))),
      0,
    );
    expect(worst).toBeLessThan(4e-5);
  });

  test('the place within a stratum does not depend on the trial that it is dealt to', () => {
    const draws = draw(10_000, 'lhs', 'b');
    const places = draws.map((u) => (u * 10_000) % 1);
    const mean = places.reduce((sum, place) => sum + place, 0) / 10_000;
    const covariance = places.reduce((sum, place, i) => sum + (place - 0.5) * (i / 10_000 - 0.5), 0) / 10_000;
    expect(Math.abs(mean - 0.5)).toBeLessThan(5 / Math.sqrt(12 * 10_000));
    expect(Math.abs(covariance * 12)).toBeLessThan(5 / Math.sqrt(10_000));
  });
});
