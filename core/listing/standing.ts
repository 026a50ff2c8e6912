// How far the lists reach an entity as of a date. Four lists decide that its equipment is listed: the BIS Entity
// List (and a BIS denial order), section 889, 47 CFR 54.9 and the FCC Covered List. Lists that only touch federal
// contracts, securities or reputation raise a question; a settlement is a record, not a listing.

import type { CalendarDate } from '../calendar/date';
import type { ListedEntity, Listing } from './entity';
import { inForce } from './in-force';

export const bisEntityList = 'BIS Entity List';
export const section889 = 'NDAA FY2019 Section 889(a)';
export const usfProhibition = 'FCC USF prohibition 47 CFR 54.9';
export const coveredList = 'FCC Covered List';

const decidingLists: readonly string[] = [bisEntityList, section889, usfProhibition, coveredList];

/** `deciding` makes an asset `listed`, `other` at most `review`, `record` nothing. */
export type ListingWeight = 'deciding' | 'other' | 'record';

export function weightOf(listing: Listing): ListingWeight {
  if (decidingLists.includes(listing.list)) return 'deciding';
  const detail = listing.listDetail ?? '';
  if (isDenialOrder(listing)) return 'deciding';
  return detail.includes('settlement') ? 'record' : 'other';
}

export function isDenialOrder(listing: Listing): boolean {
  return listing.list === 'other' && (listing.listDetail ?? '').includes('denial order');
}

/** An entity with its listings in force and the heaviest weight among them; `none` = not listed on the date. */
export interface Standing {
  readonly entity: ListedEntity;
  readonly listings: readonly Listing[];
  readonly weight: ListingWeight | 'none';
}

export function standingOf(entity: ListedEntity, asOf: CalendarDate): Standing {
  const listings = inForce(entity, asOf);
  const weights = listings.map(weightOf);
  if (weights.includes('deciding')) return { entity, listings, weight: 'deciding' };
  return { entity, listings, weight: weights.includes('other') ? 'other' : 'none' };
}

/** The Entity List names companies, not their subsidiaries; section 889 and the FCC lists reach those too. */
export function reachesSubsidiaries(standing: Standing): boolean {
  return standing.listings.some(
    (listing) => weightOf(listing) === 'deciding' && listing.list !== bisEntityList,
  );
}
