// A list file beside what is known here, without a workspace. A file of an official list shows who is listed now;
// history stays with the reference data.

import { basename } from 'node:path';
import { entitiesByName, entityOfParty, notNamed } from '../../core/listing/not-named';
import { partyList } from '../../core/listing/party-listing';
import { UserProblem } from '../../core/problem';
import type { CallInput, CallOutput } from '../api';
import { readListFile } from '../intake/read-list-file';
import type { Session } from '../session';
import { readBytes } from './imports';

export function listCompare(session: Session, input: CallInput<'list-compare'>): CallOutput<'list-compare'> {
  const file = basename(input.path);
  const parsed = readListFile(readBytes(input.path), file);
  if (!parsed.ok) throw new UserProblem(parsed.problems);
  const { parties } = parsed.value;
  const { entities } = session.reference();
  const byName = entitiesByName(entities);
  return {
    file,
    rows: parties.length,
    matched: parties.flatMap((party) => {
      const found = entityOfParty(party, byName);
      if (found === null) return [];
      const { entity, name } = found;
      const list = partyList(party);
      return [{ entityId: entity.id, entity: entity.name, name, list, startDate: party.effectiveDate }];
    }),
    missing: notNamed(entities, parties, session.today()).map((entity) => entity.name),
  };
}
