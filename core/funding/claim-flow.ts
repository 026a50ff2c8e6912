// One trial of the money's way (method 5): spent, claimed, reviewed, paid. The allocation is fixed; a trial is paid at most
// that and at most its own eligible cost. An initial part is paid on the first day, or on the first day on which anything is
// paid if that is later, and settled against the first claims. The bridge counts only what comes back: simple interest from
// the day of spending to the day of payment, actual days / 365; what was spent before the initial part came waited for it.

import { type CalendarDate, dayNumber } from '../calendar/date';
import type { Fraction } from '../fraction';
import type { ClaimPayment } from './applicant';
import type { SpendBucket } from './spend-buckets';

export interface ClaimTerms {
  readonly allocationCents: number;
  readonly costShare: Fraction;
  readonly initialShare: Fraction;
  /** Day on which an initial part is paid, unless nothing is paid before a later one. */
  readonly startDate: CalendarDate;
  readonly firstClaimDate: CalendarDate | null;
  /** Nothing is paid before; null = no such day. */
  readonly earliestPaymentDate: CalendarDate | null;
  readonly claimPayment: ClaimPayment;
}

/** Money that moves on one day. */
export interface CashEvent {
  readonly day: number;
  readonly cents: number;
}

export interface TrialFlow {
  /** One a bucket, in their order. */
  readonly spent: readonly CashEvent[];
  /** What the program will pay of each bucket, on the day on which it is spent. */
  readonly owed: readonly CashEvent[];
  /** Payments of the program, the initial one first where there is one. */
  readonly paid: readonly CashEvent[];
  /** Day of the first payment; null where nothing is paid. */
  readonly firstPaymentDay: number | null;
  /** Sum of cents x days for which money was out that came back later. */
  readonly centDays: number;
}

export function trialFlow(
  buckets: readonly SpendBucket[],
  trial: number,
  lagDays: number,
  terms: ClaimTerms,
): TrialFlow {
  const spent = buckets.map(({ date, spend }) => ({ day: dayNumber(date), cents: spend[trial] ?? 0 }));
  const parts = supportParts(buckets, trial, terms);
  const support = parts.reduce((sum, part) => sum + part, 0);
  const initial = Math.min(terms.initialShare * terms.allocationCents, support);
  const initialDay = initialPaymentDay(terms);
  const paid: CashEvent[] = initial > 0 ? [{ day: initialDay, cents: initial }] : [];
  let settled = initial;
  let centDays = 0;
  parts.forEach((part, index) => {
    const spentDay = spent[index]?.day ?? 0;
    const advanced = Math.min(settled, part);
    settled -= advanced;
    centDays += advanced * Math.max(0, initialDay - spentDay);
    const own = part - advanced;
    if (own === 0) return;
    const day = paymentDay(spentDay, lagDays, terms);
    paid.push({ day, cents: own });
    centDays += own * (day - spentDay);
  });
  const owed = parts.map((part, index) => ({ day: spent[index]?.day ?? 0, cents: part }));
  return { spent, owed, paid, firstPaymentDay: paid[0]?.day ?? null, centDays };
}

/** What is paid for each bucket in all. */
function supportParts(buckets: readonly SpendBucket[], trial: number, terms: ClaimTerms): number[] {
  const claims = buckets.map(({ eligible }) => terms.costShare * (eligible[trial] ?? 0));
  const claimed = claims.reduce((sum, claim) => sum + claim, 0);
  if (claimed === 0 || terms.allocationCents === 0) return claims.map(() => 0);
  if (terms.claimPayment === 'in proportion') {
    const share = Math.min(1, terms.allocationCents / claimed);
    return claims.map((claim) => claim * share);
  }
  let left = terms.allocationCents;
  return claims.map((claim) => {
    const part = Math.min(left, claim);
    left -= part;
    return part;
  });
}

/** A claim is filed when the money is spent, or on the first claim date if that is later. */
export function paymentDay(spentDay: number, lagDays: number, terms: ClaimTerms): number {
  const claimed =
    terms.firstClaimDate === null ? spentDay : Math.max(spentDay, dayNumber(terms.firstClaimDate));
  return notBefore(claimed + lagDays, terms.earliestPaymentDate);
}

/** The first day of work, or the first day on which anything is paid if that is later. */
export function initialPaymentDay({ startDate, earliestPaymentDate }: ClaimTerms): number {
  return notBefore(dayNumber(startDate), earliestPaymentDate);
}

function notBefore(day: number, earliest: CalendarDate | null): number {
  return earliest === null ? day : Math.max(day, dayNumber(earliest));
}
