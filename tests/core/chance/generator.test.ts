import { createGenerator, generatorFromState } from '../../../core/chance/generator';

const words = (seed: number, stream: string, count = 4): number[] => {
  const out = new Uint32Array(count);
  createGenerator(seed, stream).fill(out);
  return [...out];
};

describe('Seeded generator', () => {
  test('state 1, 2, 3, 4 gives the first words of xoshiro128** 1.1', () => {
    // By hand: 2 x 5 = 10, turned left by 7 = 1280, x 9 = 11520; then the second word of the state is 1 ^ 2 ^ 3 = 0.
    const out = new Uint32Array(4);
    generatorFromState(Uint32Array.of(1, 2, 3, 4)).fill(out);
    expect([...out]).toEqual([11_520, 0, 5_927_040, 70_819_200]);
  });

  test('the same seed and stream give the same words, in one call or in many', () => {
    expect(words(7, 'line:A', 6)).toEqual(words(7, 'line:A', 6));
    const generator = createGenerator(7, 'line:A');
    const single = Array.from({ length: 6 }, () => generator.next() * 2 ** 32);
    expect(single).toEqual(words(7, 'line:A', 6));
  });

  test('another seed, another stream, a far seed: other words', () => {
    const all = [
      words(7, 'line:A'),
      words(8, 'line:A'),
      words(7, 'line:B'),
      words(7 + 2 ** 32, 'line:A'),
      words(-7, 'line:A'),
    ];
    expect(new Set(all.map(String)).size).toBe(all.length);
  });

  test('100,000 streams with neighboring names start in 100,000 different ways', () => {
    const starts = new Set(Array.from({ length: 100_000 }, (_, i) => words(1, `line:${i}`, 2).join()));
    expect(starts.size).toBe(100_000);
  });

  test('first words of neighboring streams are uniform: mean 1/2, variance 1/12, no correlation', () => {
    const first = Array.from({ length: 20_000 }, (_, i) => createGenerator(1, `line:${i}`).next() - 0.5);
    const mean = first.reduce((sum, value) => sum + value, 0) / first.length;
    const variance = first.reduce((sum, value) => sum + value * value, 0) / first.length;
    const lagged = first.reduce((sum, value, i) => sum + value * (first[i + 1] ?? 0), 0) / first.length;
    expect(Math.abs(mean)).toBeLessThan(5 * Math.sqrt(1 / 12 / 20_000));
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(5 * Math.sqrt(1 / 180 / 20_000));
    expect(Math.abs(lagged * 12)).toBeLessThan(5 / Math.sqrt(20_000));
  });

  test('a seed that is no whole number is refused', () => {
    expect(() => createGenerator(0.5, 'a')).toThrow(RangeError);
  });
});
