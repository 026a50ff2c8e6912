// A user's own lists lie over the reference data: a party that is known by a whole name adds what is missing to its
// entity, any other becomes an entity of its own, and who vanished from a newer version of a list keeps the history
// with an end date. Nothing that ships with the program is ever removed; taking the same file again changes nothing.

import { nameKey, nameWords } from '../flagging/normalize';
import type { UnrelatedOrganization } from '../reference/identifiers';
import type { EntityAlias, ListedEntity, Listing } from './entity';
import { type KnownNames, knownNames } from './known-names';
import { partyList, partySource, withListing, withoutList } from './party-listing';
import { bisEntityList, weightOf } from './standing';
import type { ListParty, TakenList } from './taken-list';

interface Overlay {
  /** By id, in the order of the reference data, then as parties came. */
  readonly entities: Map<string, ListedEntity>;
  readonly names: KnownNames;
}

/**
 * @param versions every version that was taken, oldest first
 * @param unrelated names that look like a listed one and are not, so that no group is read into them
 */
export function applyLists(
  entities: readonly ListedEntity[],
  versions: readonly TakenList[],
  unrelated: readonly UnrelatedOrganization[] = [],
): readonly ListedEntity[] {
  if (versions.length === 0) return entities;
  const overlay = {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    names: knownNames(entities, unrelated),
  };
  const namedBefore = new Map<string, ReadonlySet<string>>();
  for (const version of versions) {
    const key = `${version.source} ${version.list}`;
    const named = new Set(version.parties.map((party) => placeParty(overlay, party, version)));
    const gone = [...(namedBefore.get(key) ?? [])].filter((id) => !named.has(id));
    const isWhole = version.rejectedRows === 0;
    for (const id of isWhole ? gone : []) endList(overlay, id, version);
    namedBefore.set(key, new Set(isWhole ? named : [...named, ...gone]));
  }
  return [...overlay.entities.values()].map((entity) => withParentListings(entity, overlay.entities));
}

function endList({ entities }: Overlay, id: string, version: TakenList): void {
  const entity = entities.get(id);
  if (entity !== undefined) entities.set(id, withoutList(entity, version.list, version.takenDate));
}

/** @returns the id of the entity that the party is */
function placeParty(overlay: Overlay, party: ListParty, taken: TakenList): string {
  const before = entityOf(overlay, party, taken);
  const entity = withAliases(withListing(before, party, taken), { party, taken, names: overlay.names });
  overlay.entities.set(entity.id, entity);
  for (const name of [party.name, ...party.aliases]) overlay.names.learn(name, entity.id);
  return entity.id;
}

function entityOf({ entities, names }: Overlay, party: ListParty, taken: TakenList): ListedEntity {
  const found = [party.name, ...party.aliases].map(names.find).filter((one) => one !== null);
  const own = found.find(({ relation }) => relation === 'own');
  const known = own === undefined ? undefined : entities.get(own.entityId);
  if (known !== undefined) return known;
  const parentId = found[0]?.entityId ?? names.groupOf(party.name);
  const parent = parentId === null ? undefined : entities.get(parentId);
  return entities.get(idOf(party)) ?? newEntity(party, taken, parent);
}

function idOf(party: ListParty): string {
  return `${slug(partyList(party))}:${slug(party.name)}`;
}

function slug(text: string): string {
  return nameKey(text).replace(/ /g, '-');
}

function newEntity(party: ListParty, taken: TakenList, parent: ListedEntity | undefined): ListedEntity {
  const group = parent?.parentId ?? parent?.id;
  return {
    id: idOf(party),
    entityType: 'company',
    name: party.name,
    aliases: [],
    members: [],
    country: party.country,
    // Lists do not say what a party makes.
    equipmentKinds: parent?.equipmentKinds ?? ['other'],
    listings: [],
    notes: null,
    source: partySource(party, taken),
    confidence: 'sourced',
    matchesWholeNamesOnly: true,
    ...(group === undefined ? {} : { parentId: group }),
  };
}

interface Naming {
  readonly party: ListParty;
  readonly taken: TakenList;
  readonly names: KnownNames;
}

/** Names that are another entity's stay there. */
function withAliases(entity: ListedEntity, { party, taken, names }: Naming): ListedEntity {
  const added = [party.name, ...party.aliases].filter(
    (name) => names.find(name) === null && nameKey(name) !== '',
  );
  const fresh = added.filter((name) => nameKey(name) !== nameKey(entity.name));
  const keys = new Map(fresh.map((name): [string, EntityAlias] => [nameKey(name), aliasOf(name, taken)]));
  return keys.size === 0 ? entity : { ...entity, aliases: [...entity.aliases, ...keys.values()] };
}

/** Official lists have short forms of one word (`Apex`) that other makers use too: those raise a question only. */
function aliasOf(name: string, { source }: TakenList): EntityAlias {
  const isDoubtful = source !== 'own-list' && nameWords(name).length === 1;
  return { name, kind: 'listed', confidence: isDoubtful ? 'uncertain' : 'sourced' };
}

/** Section 889 and the FCC lists reach affiliates of a group, the Entity List does not (method 1). */
function withParentListings(entity: ListedEntity, entities: ReadonlyMap<string, ListedEntity>): ListedEntity {
  const parent = entity.parentId === undefined ? undefined : entities.get(entity.parentId);
  if (parent === undefined) return entity;
  const reaching = parent.listings.filter(
    (listing) =>
      weightOf(listing) === 'deciding' && listing.list !== bisEntityList && listing.list !== 'other',
  );
  const reached = reaching.map((listing): Listing => ({ ...listing, ofParentId: parent.id }));
  return { ...entity, listings: [...entity.listings, ...reached] };
}
