import fc from 'fast-check';
import { allocate, type Claim } from '../../../core/money/allocate';
import { type Cents, cents } from '../../../core/money/cents';

const claim = (key: string, weight: number): Claim => ({ key, weight: cents(weight) });

const claimLists = fc
  .array(fc.integer({ min: 0, max: 500_000_000_000 }), { minLength: 1, maxLength: 60 })
  .map((weights) => weights.map((weight, i) => claim(`applicant ${i}`, weight)));
const amounts = fc.integer({ min: 0, max: 190_000_000_000 }).map(cents);

describe('Splitting money by largest remainder', () => {
  test('$100 among three equal claims: the odd cent goes to the first key', () => {
    expect(allocate(cents(10_000), [claim('b', 5), claim('a', 5), claim('c', 5)])).toEqual([
      3333, 3334, 3333,
    ]);
  });

  test('10 cents on 1 : 2 : 4 gives 1, 3 and 6: shares 1.43, 2.86 and 5.71', () => {
    expect(allocate(cents(10), [claim('a', 1), claim('b', 2), claim('c', 4)])).toEqual([1, 3, 6]);
  });

  test('a claim of nothing gets nothing, and nobody claiming anything leaves all at zero', () => {
    expect(allocate(cents(7), [claim('a', 0), claim('b', 3)])).toEqual([0, 7]);
    expect(allocate(cents(7), [claim('a', 0), claim('b', 0)])).toEqual([0, 0]);
    expect(allocate(cents(7), [])).toEqual([]);
  });

  test('equal remainders are settled by the larger claim', () => {
    expect(allocate(cents(2), [claim('a', 1), claim('b', 3)])).toEqual([0, 2]);
  });

  test('the parts of $1.9 billion over 100,000 claims add up to the cent', () => {
    const claims = Array.from({ length: 100_000 }, (_, i) => claim(`k${i}`, ((i * 7919) % 99_991) + 1));
    const parts = allocate(cents(190_000_000_007), claims);
    expect(parts.reduce<number>((sum, part) => sum + part, 0)).toBe(190_000_000_007);
  });

  test('parts always add up to the whole, each within a cent of its exact share', () => {
    fc.assert(
      fc.property(amounts, claimLists, (amount, claims) => {
        const parts = allocate(amount, claims);
        const total = claims.reduce((sum, { weight }) => sum + BigInt(weight), 0n);
        if (total === 0n) return parts.every((part) => part === 0);
        const sum = parts.reduce<number>((all, part) => all + part, 0);
        return sum === amount && parts.every((part, i) => withinACent({ part, amount, total }, claims[i]));
      }),
    );
  });

  test('the order of the claims changes nobody’s part', () => {
    fc.assert(
      fc.property(amounts, claimLists, (amount, claims) => {
        const forward = allocate(amount, claims);
        const backward = allocate(amount, [...claims].reverse()).reverse();
        expect(backward).toEqual(forward);
      }),
    );
  });

  test('a larger claim never gets less', () => {
    fc.assert(
      fc.property(amounts, claimLists, (amount, claims) => {
        const parts = allocate(amount, claims);
        const ranked = claims.map(({ weight }, i) => ({ weight, part: parts[i] ?? -1 }));
        ranked.sort((a, b) => a.weight - b.weight || a.part - b.part);
        return ranked.every((row, i) => i === 0 || row.part >= (ranked[i - 1]?.part ?? 0));
      }),
    );
  });

  test('a negative amount or claim is refused', () => {
    expect(() => allocate(cents(-1), [claim('a', 1)])).toThrow(RangeError);
    expect(() => allocate(cents(1), [claim('a', -1)])).toThrow(RangeError);
  });
});

function withinACent(
  { part, amount, total }: { part: Cents; amount: Cents; total: bigint },
  of: Claim | undefined,
): boolean {
  const exact = BigInt(amount) * BigInt(of?.weight ?? 0);
  const difference = BigInt(part) * total - exact;
  return difference > -total && difference < total;
}
