import type { CalendarDate } from '../../../core/calendar/date';
import type { ListedEntity, Listing } from '../../../core/listing/entity';
import { inForce, listName } from '../../../core/listing/in-force';

/** Name, other names and members, as typed; case does not matter. */
export function matchesText(entity: ListedEntity, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return true;
  const names = [entity.name, ...entity.aliases.map((alias) => alias.name), ...entity.members];
  return names.some((name) => name.toLowerCase().includes(wanted));
}

export function isNamed(entity: ListedEntity, list: string, asOf: CalendarDate): boolean {
  return listsInForce(entity, asOf).includes(list);
}

export function listsInForce(entity: ListedEntity, asOf: CalendarDate): readonly string[] {
  return [...new Set(inForce(entity, asOf).map(listName))];
}

/** The listings of an entity, one group a list, the list that came first on top. */
export interface ListGroup {
  readonly list: string;
  readonly listings: readonly Listing[];
}

export function groupListings(entity: ListedEntity): readonly ListGroup[] {
  const groups = new Map<string, Listing[]>();
  const oldestFirst = entity.listings.toSorted((a, b) => (a.effectiveDate < b.effectiveDate ? -1 : 1));
  for (const listing of oldestFirst) {
    const members = groups.get(listName(listing));
    if (members) members.push(listing);
    else groups.set(listName(listing), [listing]);
  }
  return [...groups].map(([list, listings]) => ({ list, listings }));
}
