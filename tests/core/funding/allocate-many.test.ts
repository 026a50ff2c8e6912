import { allocateClaims } from '../../../core/funding/allocate-claims';
import { cents, dollars } from '../../../core/money/cents';

const count = 100_000;

/** Claims of $1.00, $1.01, $1.02 ... in three tiers by turns. */
const claims = Array.from({ length: count }, (_, index) => ({
  applicant: `Applicant ${index}`,
  tier: (index % 3) + 1,
  approvedCents: cents(100 + index),
}));

function allocated(order: typeof claims) {
  const result = allocateClaims({
    claims: order,
    availableCents: dollars(25_000_000),
    administrationCents: dollars(60_000),
  });
  if (!result.ok) throw new Error('refused');
  return result.value;
}

test('a hundred thousand claims add up to the cent, in whatever order they come', () => {
  const forward = allocated(claims);
  const paid = forward.applicants.reduce((sum, one) => sum + one.allocatedCents, 0);
  expect(paid + forward.leftCents).toBe(dollars(25_000_000 - 60_000));
  const backward = allocated(claims.toReversed());
  expect(backward.applicants.toReversed()).toEqual(forward.applicants);
});

test('July 2022: 39.5 percent of $4,640,284,672 out of $1,895,000,000 less about $60 million', () => {
  const approved = dollars(4_640_284_672);
  const result = allocateClaims({
    claims: [{ applicant: 'First tier', tier: 1, approvedCents: approved }],
    availableCents: dollars(1_895_000_000),
    administrationCents: dollars(60_000_000),
  });
  if (!result.ok) throw new Error('refused');
  expect(result.value.tiers[0]?.paidCents).toBe(dollars(1_835_000_000));
  // 1,835,000,000 / 4,640,284,672 = 0.39545.
  expect(result.value.tiers[0]?.factor).toBeCloseTo(0.395, 3);
});
