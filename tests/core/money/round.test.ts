import fc from 'fast-check';
import { roundHalfUp } from '../../../core/money/round';

describe('Rounding by name', () => {
  test.each([
    [2.5, 3],
    [3.5, 4],
    [-2.5, -3],
    [-3.5, -4],
    [2.49, 2],
    [-0.2, 0],
  ])('%d rounds half up to %d', (value, up) => {
    expect(roundHalfUp(value)).toBeCloseTo(up, 12);
  });

  test('half up treats a credit as the mirror of a charge', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
        expect(roundHalfUp(-value)).toBeCloseTo(-roundHalfUp(value), 12);
        expect(Math.abs(roundHalfUp(value) - value)).toBeLessThanOrEqual(0.5);
      }),
    );
  });
});
