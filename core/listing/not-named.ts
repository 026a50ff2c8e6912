// Who is in force here though a file of the same list does not name it: shown, never ended by itself, because a name
// may only be written otherwise. Names are compared whole after normalizing, never by substring.

import type { CalendarDate } from '../calendar/date';
import { nameKey } from '../flagging/normalize';
import type { ListedEntity } from './entity';
import { isInForce, listName } from './in-force';
import { partyList } from './party-listing';
import type { ListParty } from './taken-list';

/** Entities by every whole name that they are known by; misspellings are no names. */
export function entitiesByName(entities: readonly ListedEntity[]): ReadonlyMap<string, ListedEntity> {
  const names = new Map<string, ListedEntity>();
  for (const entity of entities) {
    const aliases = entity.aliases.filter((alias) => alias.kind !== 'misspelling').map((alias) => alias.name);
    const all = [entity.name, ...entity.name.split(' and '), ...aliases, ...entity.members];
    for (const name of all) if (!names.has(nameKey(name))) names.set(nameKey(name), entity);
  }
  return names;
}

/** The entity that a party is by one of its names, with that name; null for none. */
export function entityOfParty(
  party: ListParty,
  byName: ReadonlyMap<string, ListedEntity>,
): { readonly entity: ListedEntity; readonly name: string } | null {
  for (const name of [party.name, ...party.aliases]) {
    const entity = byName.get(nameKey(name));
    if (entity !== undefined) return { entity, name };
  }
  return null;
}

/** Entities in force on the date on a list of the parties, of which no party is one. */
export function notNamed(
  entities: readonly ListedEntity[],
  parties: readonly ListParty[],
  asOf: CalendarDate,
): ListedEntity[] {
  const byName = entitiesByName(entities);
  const lists = new Set(parties.map(partyList));
  const named = new Set(parties.map((party) => entityOfParty(party, byName)?.entity.id));
  return entities.filter(
    (entity) =>
      !named.has(entity.id) &&
      entity.listings.some(
        (listing) =>
          listing.ofParentId === undefined && lists.has(listName(listing)) && isInForce(listing, asOf),
      ),
  );
}
