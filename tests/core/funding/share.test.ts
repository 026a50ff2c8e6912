import { fraction } from '../../../core/fraction';
import {
  fractionOf,
  noShare,
  shareOf,
  shareOfFraction,
  takeShare,
  wholeShare,
} from '../../../core/funding/share';
import { cents } from '../../../core/money/cents';

test('one cent of three is a third, and a third of $100 is $33.33', () => {
  const third = shareOf(cents(1), cents(3));
  expect(fractionOf(third)).toBeCloseTo(1 / 3, 15);
  expect(takeShare(cents(10_000), third)).toBe(3333);
});

test('a half cent goes up', () => {
  expect(takeShare(cents(1), shareOfFraction(fraction(0.5)))).toBe(1);
  expect(takeShare(cents(3), shareOfFraction(fraction(0.5)))).toBe(2);
});

test('a share is never more than all and never less than nothing', () => {
  expect(shareOf(cents(5), cents(4))).toEqual(wholeShare);
  expect(shareOf(cents(4), cents(4))).toEqual(wholeShare);
  expect(shareOf(cents(0), cents(4))).toEqual(noShare);
  expect(shareOf(cents(-1), cents(4))).toEqual(noShare);
});

test('a share of nothing at all, and of a debt, does not exist', () => {
  expect(() => shareOf(cents(1), cents(0))).toThrow('a share needs a positive whole');
  expect(() => takeShare(cents(-1), wholeShare)).toThrow('cannot take a share of a negative amount');
});
