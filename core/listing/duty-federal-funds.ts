// Grant, loan and USF money: 889(b) with 2 CFR 200.216 (from the day of part B), 47 CFR 54.9 (named companies, also
// maintenance of what is installed) and 47 CFR 54.10 (60 days after a Covered List entry). The date obtained decides
// nothing here except whether a replacement counted for reimbursement (47 CFR 1.50004).

import type { CalendarDate } from '../calendar/date';
import type { DutyAnswer } from '../flagging/verdict';
import type { DutyCase } from './duties';
import { scopeWords } from './duty-federal-procurement';
import type { Listing } from './entity';
import { happened } from './extension';
import { type ScopeAnswer, scopeAnswerOf, strongestAnswer } from './scope-answer';
import { coveredList, section889, usfProhibition } from './standing';

interface Bar {
  readonly listing: Listing;
  readonly clause: string;
  readonly since: CalendarDate;
}

export function federalFundsDuty(duty: DutyCase): DutyAnswer {
  const bars = duty.standing.listings.flatMap((listing) => barOf(listing, duty.asOf));
  if (bars.length === 0) {
    return { duty: 'federal-funds', answer: 'no', reason: noBarReason(duty), clause: null };
  }
  const answer = strongestAnswer(bars.map((bar) => scopeOf(bar, duty)));
  const parts = bars.map((bar) => `${bar.clause} since ${bar.since}`).join(', ');
  const words = scopeWords(
    bars.map((bar) => bar.listing),
    answer,
  );
  return {
    duty: 'federal-funds',
    answer,
    reason: `${parts}.${words}${reimbursementWords(duty)}`,
    clause: bars.map((bar) => bar.clause).join('; '),
  };
}

function barOf(listing: Listing, asOf: CalendarDate): Bar[] {
  if (listing.list === section889 && (listing.listDetail ?? '').includes('889(b)')) {
    return [{ listing, clause: 'section 889(b), 2 CFR 200.216', since: listing.effectiveDate }];
  }
  if (listing.list === usfProhibition) {
    return [{ listing, clause: '47 CFR 54.9', since: listing.effectiveDate }];
  }
  const since = listing.subsidyProhibitionFrom;
  if (listing.list !== coveredList || since === null || asOf < since) return [];
  return [{ listing, clause: '47 CFR 54.10', since }];
}

function scopeOf(bar: Bar, duty: DutyCase): ScopeAnswer {
  const answer = scopeAnswerOf(bar.listing, duty.use);
  return bar.listing.list === coveredList && isOpenUse(bar.listing, duty) ? 'open' : answer;
}

/** The court sent "critical infrastructure" back to the FCC (D.C. Cir. No. 23-1032, 2024-04-02). */
export function isOpenUse(listing: Listing, { use, asOf, events }: DutyCase): boolean {
  const hasCondition = listing.scopeCondition !== null;
  return hasCondition && use === 'critical-infrastructure' && happened(events, 'ea-dc-cir', asOf) !== null;
}

function noBarReason({ standing, asOf }: DutyCase): string {
  const upcoming = standing.listings.find(
    (one) =>
      one.list === coveredList && one.subsidyProhibitionFrom !== null && one.subsidyProhibitionFrom > asOf,
  );
  if (upcoming === undefined) return `No bar on grant, loan or USF money in force on ${asOf}.`;
  return `On the Covered List since ${upcoming.effectiveDate}; the subsidy ban of 47 CFR 54.10 begins 60 days later, on ${upcoming.subsidyProhibitionFrom}.`;
}

function reimbursementWords({ standing, asOf, purchaseDate, events }: DutyCase): string {
  const cutOff = events.find((event) => event.id === 'scrp-eligibility');
  const lastDay = cutOff?.date ?? null;
  if (lastDay === null || happened(events, 'scrp-21-86', asOf) === null) return '';
  if (cutOff?.appliesTo.includes(standing.entity.id) !== true) {
    return ' Its replacement is not reimbursed: the program covers Huawei and ZTE only.';
  }
  if (purchaseDate === null) {
    return ` Whether its replacement counts for reimbursement turns on the date obtained, which is not known (${lastDay} or before; 47 CFR 1.50004).`;
  }
  return purchaseDate <= lastDay
    ? ` Obtained by ${lastDay}: its replacement counts for reimbursement (47 CFR 1.50004).`
    : ` Obtained after ${lastDay}: its replacement does not count for reimbursement (47 CFR 1.50004).`;
}
