import fc from 'fast-check';
import { addCents, cents, dollars, formatCents, sumCents } from '../../../core/money/cents';

describe('Money in whole cents', () => {
  test.each([
    [0, '$0', '$0.00'],
    [49, '$0', '$0.49'],
    [50, '$1', '$0.50'],
    [123_456_789, '$1,234,568', '$1,234,567.89'],
    [-500, '-$5', '-$5.00'],
    [-49, '$0', '-$0.49'],
    [-50, '-$1', '-$0.50'],
    [100_000_000_000_00, '$100,000,000,000', '$100,000,000,000.00'],
  ])('%d cents read %s, or exactly %s', (amount, rounded, exact) => {
    expect(formatCents(cents(amount))).toBe(rounded);
    expect(formatCents(cents(amount), true)).toBe(exact);
  });

  test('fractions of a cent, NaN and amounts too large to count are refused', () => {
    for (const amount of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
      expect(() => cents(amount)).toThrow(RangeError);
    }
  });

  test('there is no negative zero, so that equal amounts are equal', () => {
    expect(Object.is(cents(-0), 0)).toBe(true);
  });

  test('dollars become the nearest cents', () => {
    expect(dollars(19.99)).toBe(1999);
    expect(dollars(1234.5)).toBe(123_450);
  });

  test('sums over lists and over a field agree', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (amounts) => {
        const list = amounts.map(cents);
        return addCents(...list) === sumCents(list, (amount) => amount);
      }),
    );
  });

  test('an exact format can be read back to the same cents', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (amount) => {
        const digits = formatCents(cents(amount), true).replace(/[$,.]/g, '');
        return Number(digits) === amount;
      }),
    );
  });
});
