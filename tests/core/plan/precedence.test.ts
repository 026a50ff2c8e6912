import fc from 'fast-check';
import { dollars } from '../../../core/money/cents';
import { checkPin, type LinePin } from '../../../core/plan/pin';
import { bases } from '../../../core/plan/plan-line';
import { preferredItem } from '../../../core/plan/precedence';
import { entry } from './plan-fixture';

const priced = (basis: (typeof bases)[number], priceYear = 2024) =>
  entry('olt', [1, 2, 3], { basis, priceYear });

describe('Which price counts', () => {
  test('a quote beats a user price, that the FCC catalog, that a planning assumption', () => {
    const all = [...bases].reverse().map((basis) => priced(basis));
    expect(preferredItem(all)?.basis).toBe('quote');
    expect(preferredItem(all.slice(0, 3))?.basis).toBe('user');
    expect(preferredItem(all.slice(0, 2))?.basis).toBe('FCC catalog');
  });

  test('of two of the same basis the newer one counts', () => {
    expect(preferredItem([priced('quote', 2021), priced('quote', 2025)])?.priceYear).toBe(2025);
  });

  test('a quote without a price does not hide a price', () => {
    expect(
      preferredItem([entry('olt', null, { basis: 'quote' }), priced('planning assumption')])?.likelyCents,
    ).toBe(dollars(2));
  });

  test('the order of the list does not matter', () => {
    const list = bases.flatMap((basis) => [priced(basis, 2020), priced(basis, 2025)]);
    fc.assert(
      fc.property(fc.shuffledSubarray(list, { minLength: 1 }), (some) => {
        expect(preferredItem(some)).toEqual(preferredItem([...some].reverse()));
      }),
    );
  });

  test('there is no price where there is no entry', () => {
    expect(preferredItem([])).toBeNull();
  });
});

describe('A change of a line by hand', () => {
  const pin: LinePin = {
    lineId: 'A/b/c',
    quantity: 1,
    lowCents: null,
    likelyCents: null,
    highCents: null,
    priceYear: null,
    basis: 'user',
    source: 'Drawing',
    reason: 'Counted on site',
  };

  test('is taken with a reason and a source', () => {
    expect(checkPin(pin)).toEqual([]);
  });

  test.each([
    ['without a reason', { reason: ' ' }],
    ['without a source', { source: '' }],
    ['with a quantity below zero', { quantity: -1 }],
    ['with a range but no likely price', { lowCents: dollars(1) }],
    ['with low above high', { lowCents: dollars(5), likelyCents: dollars(4), highCents: dollars(6) }],
  ])('is refused %s', (_words, change) => {
    expect(checkPin({ ...pin, ...change })).toHaveLength(1);
  });
});
