import type { CalendarDate } from '../calendar/date';
import type { ListedEntity, Listing } from './entity';

/** A listing runs from its effective date up to, not including, its end date (method 0: nothing later is used). */
export function isInForce(listing: Listing, asOf: CalendarDate): boolean {
  return listing.effectiveDate <= asOf && (listing.endDate === null || asOf < listing.endDate);
}

/** The listings of the entity in force on the date, oldest first. */
export function inForce(entity: ListedEntity, asOf: CalendarDate): Listing[] {
  return entity.listings
    .filter((listing) => isInForce(listing, asOf))
    .sort((a, b) => (a.effectiveDate < b.effectiveDate ? -1 : a.effectiveDate > b.effectiveDate ? 1 : 0));
}

/** The list by its own name: what the facts file files under `other` has it in the detail. */
export function listName(listing: Listing): string {
  return listing.list === 'other' ? (listing.listDetail ?? 'Other list') : listing.list;
}
