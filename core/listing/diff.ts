import type { CalendarDate } from '../calendar/date';
import type { ListedEntity, Listing } from './entity';
import { listName } from './in-force';

/** One line of what a new list changes. */
export interface ListChange {
  readonly entityId: string;
  readonly entity: string;
  readonly list: string;
  /** From when; for a removal the day on which the listing ends. */
  readonly date: CalendarDate;
  /** True for an entity that was not known before. */
  readonly isNewEntity: boolean;
}

export interface NameChange {
  readonly entityId: string;
  readonly entity: string;
  readonly names: readonly string[];
}

/** What is known without the new list beside what is known with it. */
export interface ListDiff {
  /** Listings that were not known. */
  readonly added: readonly ListChange[];
  /** Listings that end. */
  readonly removed: readonly ListChange[];
  /** Known entities with further names. */
  readonly changed: readonly NameChange[];
}

export function diffEntities(before: readonly ListedEntity[], after: readonly ListedEntity[]): ListDiff {
  const known = new Map(before.map((entity) => [entity.id, entity]));
  const changes = after
    .filter((entity) => known.get(entity.id) !== entity)
    .map((entity) => ({ entity, old: known.get(entity.id) }));
  return {
    added: changes.flatMap(({ entity, old }) =>
      ownListings(entity)
        .filter((listing) => !hasListing(old, listing))
        .map((listing) => changeOf(entity, listing, listing.effectiveDate, old === undefined)),
    ),
    removed: changes.flatMap(({ entity, old }) =>
      ownListings(entity).flatMap((listing) =>
        listing.endDate !== null && hasListing(old, { ...listing, endDate: null })
          ? [changeOf(entity, listing, listing.endDate, false)]
          : [],
      ),
    ),
    changed: changes.flatMap(({ entity, old }) => {
      const names = old === undefined ? [] : freshNames(old, entity);
      return names.length === 0 ? [] : [{ entityId: entity.id, entity: entity.name, names }];
    }),
  };
}

function ownListings(entity: ListedEntity): Listing[] {
  return entity.listings.filter((listing) => listing.ofParentId === undefined);
}

/** An end date of `null` asks for a listing that was open. */
function hasListing(entity: ListedEntity | undefined, listing: Listing): boolean {
  return (entity?.listings ?? []).some(
    (one) =>
      listName(one) === listName(listing) &&
      one.effectiveDate === listing.effectiveDate &&
      (listing.endDate !== null || one.endDate === null),
  );
}

function freshNames(old: ListedEntity, entity: ListedEntity): string[] {
  const known = new Set(old.aliases.map((alias) => alias.name));
  return entity.aliases.map((alias) => alias.name).filter((name) => !known.has(name));
}

function changeOf(
  entity: ListedEntity,
  listing: Listing,
  date: CalendarDate,
  isNewEntity: boolean,
): ListChange {
  return { entityId: entity.id, entity: entity.name, list: listName(listing), date, isNewEntity };
}
