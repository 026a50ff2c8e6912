// Largest remainder (method 5): every part gets the floor of its exact share, and the cents that
// are left go one by one to the largest remainders. Parts always add up to the whole, and the result
// does not depend on the order of the claims: equal remainders are settled by the larger claim, then
// by the key. Exact arithmetic is BigInt, because money x claim exceeds 2^53.

import { type Cents, cents } from './cents';

export interface Claim {
  /** Unique; settles ties, so that the order of the list never matters. */
  readonly key: string;
  readonly weight: Cents;
}

interface Share {
  readonly index: number;
  readonly floor: bigint;
  readonly remainder: bigint;
}

/**
 * Splits `amount` in proportion to the weights.
 * @param amount cents to give, >= 0
 * @param claims weights in cents, each >= 0
 * @returns cents per claim, same order as `claims`; all zero when every weight is zero
 * @throws RangeError for a negative amount or weight (a bug in the caller)
 */
export function allocate(amount: Cents, claims: readonly Claim[]): Cents[] {
  if (amount < 0) throw new RangeError('cannot allocate a negative amount');
  const total = claims.reduce((sum, claim) => sum + nonNegative(claim.weight), 0n);
  if (total === 0n) return claims.map(() => cents(0));
  const shares = claims.map((claim, index) => exactShare(BigInt(amount), claim, total, index));
  const parts = shares.map((share) => share.floor);
  const left = Number(BigInt(amount) - parts.reduce((sum, part) => sum + part, 0n));
  for (const share of byRemainder(shares, claims).slice(0, left)) {
    parts[share.index] = share.floor + 1n;
  }
  return parts.map((part) => cents(Number(part)));
}

function nonNegative(weight: Cents): bigint {
  if (weight < 0) throw new RangeError('a claim cannot be negative');
  return BigInt(weight);
}

function exactShare(amount: bigint, claim: Claim, total: bigint, index: number): Share {
  const product = amount * BigInt(claim.weight);
  return { index, floor: product / total, remainder: product % total };
}

function byRemainder(shares: readonly Share[], claims: readonly Claim[]): Share[] {
  return [...shares].sort((a, b) => {
    if (a.remainder !== b.remainder) return a.remainder > b.remainder ? -1 : 1;
    if (a.floor !== b.floor) return a.floor > b.floor ? -1 : 1;
    const keyA = claims[a.index]?.key ?? '';
    const keyB = claims[b.index]?.key ?? '';
    return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
  });
}
