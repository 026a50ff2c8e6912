import fc from 'fast-check';
import { roundDown, roundHalfEven, roundHalfUp } from '../../../core/money/round';

describe('Rounding by name', () => {
  test.each([
    [2.5, 3, 2, 2],
    [3.5, 4, 4, 3],
    [-2.5, -3, -2, -2],
    [-3.5, -4, -4, -3],
    [2.49, 2, 2, 2],
    [-0.2, 0, 0, 0],
  ])('%d rounds half up to %d, half even to %d, down to %d', (value, up, even, down) => {
    expect(roundHalfUp(value)).toBeCloseTo(up, 12);
    expect(roundHalfEven(value)).toBeCloseTo(even, 12);
    expect(roundDown(value)).toBeCloseTo(down, 12);
  });

  test('half up treats a credit as the mirror of a charge', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
        expect(roundHalfUp(-value)).toBeCloseTo(-roundHalfUp(value), 12);
        expect(Math.abs(roundHalfEven(value) - value)).toBeLessThanOrEqual(0.5);
      }),
    );
  });
});
