import type { CalendarDate } from '../calendar/date';
import type { ListedEntity, Listing, ListVersion } from './entity';
import { isInForce, listName } from './in-force';
import { usfProhibition } from './standing';

/**
 * A measure that names fewer entities than this is an order against them, not a list, and is not shown as one; a list
 * that the user took is one, however short.
 */
const fewestEntitiesOfAList = 3;

interface Entry {
  readonly entityId: string;
  readonly listing: Listing;
}

/** Every list with the version in force: the newest effective date, and how many entities it then names. */
export function listVersions(entities: readonly ListedEntity[], asOf: CalendarDate): ListVersion[] {
  const entries = entities.flatMap((entity) =>
    entity.listings
      .filter((listing) => listing.ofParentId === undefined)
      .map((listing) => ({ entityId: entity.id, listing })),
  );
  const lists = [...new Set(entries.map((entry) => listName(entry.listing)))];
  return lists
    .map((list) => [list, entries.filter((entry) => listName(entry.listing) === list)] as const)
    .filter(
      ([list, named]) =>
        list === usfProhibition || isTaken(named) || entitiesIn(named) >= fewestEntitiesOfAList,
    )
    .map(([list, named]) =>
      versionOf(
        list,
        named.filter((entry) => isInForce(entry.listing, asOf)),
      ),
    );
}

function isTaken(entries: readonly Entry[]): boolean {
  return entries.some(({ listing }) => listing.takenDate !== undefined);
}

function entitiesIn(entries: readonly Entry[]): number {
  return new Set(entries.map((entry) => entry.entityId)).size;
}

function versionOf(list: string, entries: readonly Entry[]): ListVersion {
  const newest = entries.reduce<Listing | null>(
    (best, { listing }) => (best === null || listing.effectiveDate > best.effectiveDate ? listing : best),
    null,
  );
  return {
    list,
    version: newest?.effectiveDate ?? 'none',
    entities: entitiesIn(entries),
    source: newest === null ? 'not yet in force' : (newest.source.citation ?? newest.source.document),
  };
}
