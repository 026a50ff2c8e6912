import type { Confidence, SourceRef } from '../source';
import { equipmentKinds } from './equipment-kinds';
import type {
  Banner,
  ComponentConcern,
  EnterpriseNumber,
  Identifiers,
  MacOrganization,
  ModelPattern,
  Relabel,
  UnrelatedOrganization,
} from './identifiers';
import {
  booleanOf,
  confidenceOf,
  dateIn,
  type Fact,
  factOf,
  factsOf,
  numberOf,
  oneOf,
  optionalDate,
  optionalText,
  partOf,
  sourceOf,
  textOf,
  textsOf,
} from './read-fact';

/** `identifiers.json`: by what the maker of an asset shows. */
export function parseIdentifiers(json: unknown): Identifiers {
  const file = factOf(json, 'identifiers');
  return {
    asOf: dateIn(partOf(file, 'meta'), 'as_of'),
    macOrganizations: factsOf(file, 'ieee_oui').map(parseMacOrganization),
    unrelatedOrganizations: factsOf(file, 'ieee_oui_do_not_match').map(parseUnrelated),
    enterpriseNumbers: factsOf(file, 'snmp_pen').map(parseEnterpriseNumber),
    banners: factsOf(file, 'banners').map(parseBanner),
    modelPatterns: factsOf(file, 'model_patterns').map(parseModelPattern),
    relabels: factsOf(file, 'oem_relabels').map(parseRelabel),
    components: factsOf(file, 'component_concerns').map(parseComponent),
  };
}

function commonOf(fact: Fact): { note: string | null; source: SourceRef; confidence: Confidence } {
  return { note: optionalText(fact, 'note'), source: sourceOf(fact), confidence: confidenceOf(fact) };
}

function parseMacOrganization(fact: Fact): MacOrganization {
  return {
    entityId: textOf(fact, 'entity_id'),
    organization: textOf(fact, 'organization_string'),
    action: oneOf(fact, 'action', ['match', 'review']),
    ...commonOf(fact),
  };
}

function parseUnrelated(fact: Fact): UnrelatedOrganization {
  return {
    organization: textOf(fact, 'organization_string'),
    reason: textOf(fact, 'reason'),
    ...commonOf(fact),
  };
}

function parseEnterpriseNumber(fact: Fact): EnterpriseNumber {
  return {
    entityId: optionalText(fact, 'entity_id'),
    number: numberOf(fact, 'number'),
    registrant: textOf(fact, 'registrant'),
    registeredToVendor: booleanOf(fact, 'registered_to_vendor'),
    ...commonOf(fact),
  };
}

function parseBanner(fact: Fact): Banner {
  return {
    entityId: textOf(fact, 'entity_id'),
    channel: textOf(fact, 'channel'),
    contains: textsOf(fact, 'contains'),
    regex: optionalText(fact, 'regex'),
    ...commonOf(fact),
  };
}

function parseModelPattern(fact: Fact): ModelPattern {
  return {
    entityId: textOf(fact, 'entity_id'),
    family: textOf(fact, 'family'),
    equipmentKind: oneOf(fact, 'equipment_kind', equipmentKinds),
    regex: textOf(fact, 'regex'),
    flags: textOf(fact, 'flags'),
    strength: oneOf(fact, 'strength', ['strong', 'medium', 'weak']),
    examples: textsOf(fact, 'examples'),
    mustNotMatch: textsOf(fact, 'must_not_match'),
    ...commonOf(fact),
  };
}

function parseRelabel(fact: Fact): Relabel {
  return {
    brand: textOf(fact, 'brand'),
    makerEntityIds: textsOf(fact, 'maker_entity_ids'),
    relation: textOf(fact, 'relation'),
    modelHints: textsOf(fact, 'model_hints'),
    validFrom: optionalDate(fact, 'valid_from'),
    validTo: optionalDate(fact, 'valid_to'),
    action: oneOf(fact, 'action', ['match', 'review']),
    ...commonOf(fact),
  };
}

function parseComponent(fact: Fact): ComponentConcern {
  return {
    component: textOf(fact, 'component'),
    entityId: textOf(fact, 'entity_id'),
    regex: textOf(fact, 'regex'),
    why: textOf(fact, 'why'),
    howToSee: textOf(fact, 'how_to_see'),
    source: sourceOf(fact),
    confidence: confidenceOf(fact),
  };
}
