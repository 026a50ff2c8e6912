// A list file beside what is known here, without a workspace. Names are compared whole after normalizing, never by
// substring. A file of an official list shows who is listed now; history stays with the reference data.

import { basename } from 'node:path';
import { nameKey } from '../../core/flagging/normalize';
import type { ListedEntity } from '../../core/listing/entity';
import { inForce, listName } from '../../core/listing/in-force';
import { partyList } from '../../core/listing/party-listing';
import type { ListParty } from '../../core/listing/taken-list';
import { UserProblem } from '../../core/problem';
import type { CallInput, CallOutput, ListComparison } from '../api';
import { readListFile } from '../intake/read-list-file';
import type { Session } from '../session';
import { readBytes } from './imports';

export function listCompare(session: Session, input: CallInput<'list-compare'>): CallOutput<'list-compare'> {
  const file = basename(input.path);
  const parsed = readListFile(readBytes(input.path), file);
  if (!parsed.ok) throw new UserProblem(parsed.problems);
  const { parties } = parsed.value;
  const { entities } = session.reference();
  const byName = namesOf(entities);
  const matched = parties.flatMap((party) => matchParty(party, byName));
  const found = new Set(matched.map((match) => match.entityId));
  const lists = new Set(parties.map(partyList));
  const listed = entities.filter((entity) =>
    inForce(entity, session.today()).some((listing) => lists.has(listName(listing))),
  );
  return {
    file,
    rows: parties.length,
    matched,
    missing: listed.filter((entity) => !found.has(entity.id)).map((entity) => entity.name),
  };
}

function matchParty(
  party: ListParty,
  byName: ReadonlyMap<string, ListedEntity>,
): ListComparison['matched'][number][] {
  for (const name of [party.name, ...party.aliases]) {
    const entity = byName.get(nameKey(name));
    if (entity === undefined) continue;
    const { effectiveDate: startDate } = party;
    return [{ entityId: entity.id, entity: entity.name, name, list: partyList(party), startDate }];
  }
  return [];
}

function namesOf(entities: readonly ListedEntity[]): Map<string, ListedEntity> {
  const names = new Map<string, ListedEntity>();
  for (const entity of entities) {
    const aliases = entity.aliases.filter((alias) => alias.kind !== 'misspelling').map((alias) => alias.name);
    for (const name of [entity.name, ...aliases, ...entity.members]) names.set(nameKey(name), entity);
  }
  return names;
}
