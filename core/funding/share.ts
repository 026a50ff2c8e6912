// A share of money as an exact ratio, because cents times cents exceeds 2^53. Used where an applicant's own support
// is cut from a nationwide factor: the other applicants' cents are unknown, so there is no whole to divide by largest
// remainder, and the result is rounded to the nearest cent.

import { type Fraction, fraction } from '../fraction';
import { type Cents, cents } from '../money/cents';

export interface Share {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const wholeShare: Share = { numerator: 1n, denominator: 1n };
export const noShare: Share = { numerator: 0n, denominator: 1n };

const decimals = 1_000_000_000;

/** A fraction that was written as a decimal, kept to nine places. */
export function shareOfFraction(value: Fraction): Share {
  return { numerator: BigInt(Math.round(value * decimals)), denominator: BigInt(decimals) };
}

/** `part` of `whole`, at most all of it and at least nothing. @throws RangeError unless `whole` is positive */
export function shareOf(part: Cents, whole: Cents): Share {
  if (whole <= 0) throw new RangeError('a share needs a positive whole');
  if (part >= whole) return wholeShare;
  return part <= 0 ? noShare : { numerator: BigInt(part), denominator: BigInt(whole) };
}

export function fractionOf(share: Share): Fraction {
  return fraction(Number(share.numerator) / Number(share.denominator));
}

/** Amount x share, to the nearest cent; a half cent goes up. @throws RangeError for a negative amount */
export function takeShare(amount: Cents, share: Share): Cents {
  if (amount < 0) throw new RangeError('cannot take a share of a negative amount');
  const doubled = 2n * BigInt(amount) * share.numerator + share.denominator;
  return cents(Number(doubled / (2n * share.denominator)));
}
