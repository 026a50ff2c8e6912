// The reference data with lists of the user's over it. A new party of a known group stands for it wherever a program
// or a license names the group's head, because those speak of affiliates too (47 CFR 1.50004).

import { nameWords } from '../flagging/normalize';
import { sha256 as hashOf } from '../json/sha256';
import type { ListedEntity } from '../listing/entity';
import { applyLists } from '../listing/overlay';
import type { TakenList } from '../listing/taken-list';
import type { Reference } from './reference';

export function overlayReference(reference: Reference, versions: readonly TakenList[]): Reference {
  if (versions.length === 0) return reference;
  const { identifiers } = reference;
  const entities = applyLists(reference.entities, versions, identifiers.unrelatedOrganizations);
  const groupOf = groupsOf(entities);
  const listed = listedNames(versions);
  return {
    ...reference,
    entities,
    identifiers: {
      ...identifiers,
      unrelatedOrganizations: identifiers.unrelatedOrganizations.filter(
        ({ organization }) => !listed.has(nameWords(organization).join('')),
      ),
    },
    events: reference.events.map((event) => ({
      ...event,
      appliesTo: [...event.appliesTo, ...groupOf(event.appliesTo)],
    })),
    programs: reference.programs.map((program) => ({ ...program, affiliateIds: groupOf(program.vendorIds) })),
    sha256: overlaidHash(reference, versions),
  };
}

/** Members of the groups that the ids head. */
function groupsOf(entities: readonly ListedEntity[]): (ids: readonly string[]) => readonly string[] {
  const members = entities.filter(({ parentId }) => parentId !== undefined);
  return (ids) =>
    members
      .filter(({ parentId }) => parentId !== undefined && ids.includes(parentId))
      .map((member) => member.id);
}

/** A name that was known as somebody else's and is now listed itself. */
function listedNames(versions: readonly TakenList[]): ReadonlySet<string> {
  const names = versions.flatMap(({ parties }) => parties.flatMap((party) => [party.name, ...party.aliases]));
  return new Set(names.map((name) => nameWords(name).join('')));
}

function overlaidHash(reference: Reference, versions: readonly TakenList[]): string {
  const taken = versions.map(
    ({ source, list, sha256, takenDate }) => `${source} ${list} ${sha256} ${takenDate}`,
  );
  return hashOf([reference.sha256, ...taken].join('\n'));
}
