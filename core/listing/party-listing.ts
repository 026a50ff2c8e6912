// What a party adds to an entity: a listing where none of that list was in force, and nothing where one was. A file
// shows who is listed now, so a party whose listing had ended is listed again from the day of taking.

import { addDays, type CalendarDate, later } from '../calendar/date';
import type { SourceRef } from '../source';
import type { ListedEntity, Listing } from './entity';
import { isInForce, listName } from './in-force';
import { coveredList } from './standing';
import type { ListParty, TakenList } from './taken-list';

/** 47 CFR 54.10: subsidies may not be spent on it from the 60th day after it is placed on the Covered List. */
const subsidyDays = 60;

/** The entity with the listing of the party; the same object where nothing is missing. */
export function withListing(entity: ListedEntity, party: ListParty, taken: TakenList): ListedEntity {
  const start = party.effectiveDate ?? taken.takenDate;
  if (!isListed(entity, party, start)) return adding(entity, listingOf(party, taken, start));
  if (party.endDate !== null) return withEnd(entity, party, start);
  if (start > taken.takenDate || isListed(entity, party, taken.takenDate)) return entity;
  return adding(entity, listingOf(party, taken, taken.takenDate));
}

function adding(entity: ListedEntity, listing: Listing): ListedEntity {
  return { ...entity, listings: [...entity.listings, listing] };
}

function isListed(entity: ListedEntity, party: ListParty, date: CalendarDate): boolean {
  return entity.listings.some((listing) => isOfList(listing, partyList(party)) && isInForce(listing, date));
}

/** A stated end closes a listing that was open. */
function withEnd(entity: ListedEntity, party: ListParty, start: CalendarDate): ListedEntity {
  const isOpen = (listing: Listing): boolean =>
    listing.endDate === null && isOfList(listing, partyList(party)) && isInForce(listing, start);
  if (!entity.listings.some(isOpen)) return entity;
  const { endDate } = party;
  return {
    ...entity,
    listings: entity.listings.map((one) => (isOpen(one) ? { ...one, endDate } : one)),
  };
}

/**
 * Listings of the list that still run end on the date, because the newer version names the entity no more; one that
 * had not begun never does.
 */
export function withoutList(entity: ListedEntity, list: string, date: CalendarDate): ListedEntity {
  const runs = (listing: Listing): boolean =>
    isOfList(listing, list) && (listing.endDate === null || listing.endDate > date);
  if (!entity.listings.some(runs)) return entity;
  return {
    ...entity,
    listings: entity.listings.map((one) =>
      runs(one) ? { ...one, endDate: later(date, one.effectiveDate) } : one,
    ),
  };
}

export function partyList(party: ListParty): string {
  return party.list === 'other' ? (party.listDetail ?? 'Other list') : party.list;
}

function isOfList(listing: Listing, list: string): boolean {
  return listing.ofParentId === undefined && listName(listing) === list;
}

function listingOf(party: ListParty, taken: TakenList, effectiveDate: CalendarDate): Listing {
  return {
    list: party.list,
    listDetail: party.listDetail,
    effectiveDate,
    endDate: party.endDate,
    scope: party.scope,
    scopeCondition: party.scopeCondition,
    licensePolicy: party.licensePolicy,
    subsidyProhibitionFrom: party.list === coveredList ? addDays(effectiveDate, subsidyDays) : null,
    source: partySource(party, taken),
    confidence: effectiveDate === party.effectiveDate ? 'sourced' : 'uncertain',
    takenDate: taken.takenDate,
  };
}

export function partySource(party: ListParty, taken: TakenList): SourceRef {
  return {
    document: `${taken.file}, row ${party.row}, taken ${taken.takenDate}`,
    citation: party.citation,
    url: null,
  };
}
