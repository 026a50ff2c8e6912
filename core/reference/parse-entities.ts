import type { EntityAlias, ListedEntity, Listing } from '../listing/entity';
import { equipmentKinds } from './equipment-kinds';
import {
  confidenceOf,
  dateIn,
  type Fact,
  factOf,
  factsOf,
  listOf,
  oneOf,
  optionalDate,
  optionalText,
  partOf,
  sourceOf,
  textOf,
} from './read-fact';

/** `listed-entities.json`: a list of entities, each with aliases and dated listings. */
export function parseEntities(json: unknown): ListedEntity[] {
  return listOf({ entities: json }, 'entities').map((value) => parseEntity(factOf(value, 'entity')));
}

function parseEntity(fact: Fact): ListedEntity {
  return {
    id: textOf(fact, 'id'),
    entityType: oneOf(fact, 'entity_type', ['company', 'company group', 'government body', 'category']),
    name: textOf(fact, 'name'),
    aliases: factsOf(fact, 'aliases').map(parseAlias),
    members: factsOf(fact, 'members').map((member) => textOf(member, 'name')),
    country: optionalText(fact, 'country'),
    equipmentKinds: listOf(fact, 'equipment_kinds').map((kind) => oneOf({ kind }, 'kind', equipmentKinds)),
    listings: factsOf(fact, 'listings').map(parseListing),
    notes: optionalText(fact, 'notes'),
    source: sourceOf(fact),
    confidence: confidenceOf(fact),
  };
}

function parseAlias(fact: Fact): EntityAlias {
  return { name: textOf(fact, 'name'), kind: textOf(fact, 'kind'), confidence: confidenceOf(fact) };
}

function parseListing(fact: Fact): Listing {
  return {
    list: textOf(fact, 'list'),
    listDetail: optionalText(fact, 'list_detail'),
    effectiveDate: dateIn(fact, 'effective_date'),
    endDate: optionalDate(fact, 'end_date'),
    scope: optionalText(fact, 'scope'),
    scopeCondition: optionalText(fact, 'scope_condition'),
    licensePolicy: optionalText(fact, 'license_policy'),
    subsidyProhibitionFrom: optionalDate(partOf(fact, 'derived'), 'subsidy_prohibition_from'),
    source: sourceOf(fact),
    confidence: confidenceOf(fact),
  };
}
