// Federal procurement: section 889(a)(1)(A) bars agencies from buying, (B) from contracting with whoever uses the
// equipment as a substantial or essential component. Kaspersky has a bar of its own (FY2018 NDAA, section 1634); the
// section 1260H list is read by procurement officers, but bars nothing by itself.

import type { DutyAnswer } from '../flagging/verdict';
import type { DutyCase } from './duties';
import type { Listing } from './entity';
import { scopeAnswerOf, strongestAnswer } from './scope-answer';
import { section889 } from './standing';

export function federalProcurementDuty({ standing, asOf, use }: DutyCase): DutyAnswer {
  const listings = standing.listings.filter((one) => one.list === section889);
  if (listings.length === 0) return withoutSection889(standing.listings, asOf);
  const answer = strongestAnswer(listings.map((one) => scopeAnswerOf(one, use)));
  const parts = listings
    .map((one) => `${(one.listDetail ?? section889).split(':')[0]} since ${one.effectiveDate}`)
    .join(', ');
  return {
    duty: 'federal-procurement',
    answer,
    reason: `${parts}.${scopeWords(listings, answer)}`,
    clause: clauseOf(listings),
  };
}

/** Why the use decides, where it does. */
export function scopeWords(listings: readonly Listing[], answer: DutyAnswer['answer']): string {
  const condition = listings.find((one) => one.scopeCondition !== null)?.scopeCondition;
  if (condition === undefined || condition === null) return '';
  if (answer === 'depends')
    return ` ${condition.replace(/\.$/, '')}. Whether the use of this asset is such a use is open.`;
  return answer === 'yes'
    ? ' The stated use of this asset is one that the listing covers.'
    : ' The stated use of this asset is none that the listing covers.';
}

function clauseOf(listings: readonly Listing[]): string | null {
  return listings[0]?.source.citation ?? null;
}

function withoutSection889(listings: readonly Listing[], asOf: string): DutyAnswer {
  const ownBar = listings.find((one) => (one.listDetail ?? '').includes('section 1634'));
  if (ownBar !== undefined) {
    return {
      duty: 'federal-procurement',
      answer: 'yes',
      reason: `${ownBar.scope ?? ownBar.listDetail} since ${ownBar.effectiveDate}.`,
      clause: ownBar.source.citation,
    };
  }
  const watch = listings.find((one) => (one.listDetail ?? '').includes('1260H'));
  if (watch !== undefined) {
    return {
      duty: 'federal-procurement',
      answer: 'depends',
      reason: [
        `On the section 1260H list since ${watch.effectiveDate}.`,
        watch.scope,
        'The contract decides.',
      ]
        .filter((part) => part !== null)
        .join(' '),
      clause: watch.source.citation,
    };
  }
  return {
    duty: 'federal-procurement',
    answer: 'no',
    reason: `Not named in section 889 on ${asOf}.`,
    clause: null,
  };
}
