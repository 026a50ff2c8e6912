// Evidence 2 of method 1: the private enterprise number in sysObjectID (1.3.6.1.4.1.N). A number registered to the
// vendor is strong. Some equipment answers under a number that the registry gives to nobody (1004849, used by Dahua
// firmware) or to somebody else (50001): the last only supports other evidence.

import type { Fraction } from '../fraction';
import type { ListedEntity } from '../listing/entity';
import type { EnterpriseNumber } from '../reference/identifiers';
import type { SourceRef } from '../source';
import { type Clue, clue } from './clue';
import { endSentence } from './end-sentence';
import { knownMakers } from './known-makers';
import { strengths } from './strength';

export type EnterpriseNumbers = ReadonlyMap<number, Clue>;

const registry: SourceRef = {
  document: 'IANA Private Enterprise Numbers',
  citation: 'enterprise-numbers',
  url: 'https://www.iana.org/assignments/enterprise-numbers.txt',
};

export function buildEnterpriseNumbers(
  facts: readonly EnterpriseNumber[],
  entities: ReadonlyMap<string, ListedEntity>,
): EnterpriseNumbers {
  const known = knownMakers.flatMap((maker): [number, Clue][] =>
    maker.enterpriseNumber === null ? [] : [[maker.enterpriseNumber, knownMakerClue(maker.name)]],
  );
  const listed = facts.map((fact): [number, Clue] => [fact.number, factClue(fact, entities)]);
  return new Map([...known, ...listed]);
}

function knownMakerClue(maker: string): Clue {
  return clue({
    kind: 'snmp',
    entityId: null,
    maker,
    matched: '',
    detail: endSentence(`The enterprise number is registered to ${maker}`),
    strength: strengths.snmpRegistered,
    source: registry,
    confidence: 'recalled',
  });
}

function factClue(fact: EnterpriseNumber, entities: ReadonlyMap<string, ListedEntity>): Clue {
  const maker = (fact.entityId === null ? undefined : entities.get(fact.entityId)?.name) ?? fact.registrant;
  const detail = fact.registeredToVendor
    ? endSentence(`Enterprise number ${fact.number} is registered to ${fact.registrant}`)
    : `Equipment of ${maker} answers under ${fact.number} (registered to ${fact.registrant}).`;
  return clue({
    kind: 'snmp',
    entityId: fact.entityId,
    maker,
    matched: '',
    detail,
    strength: strengthOf(fact),
    source: fact.source,
    confidence: fact.confidence,
  });
}

function strengthOf(fact: EnterpriseNumber): Fraction {
  if (fact.registeredToVendor) return strengths.snmpRegistered;
  return fact.registrant.startsWith('none') ? strengths.snmpUnassigned : strengths.snmpOfAnother;
}

const enterprise = /(?:^|[^\d])(?:1\.3\.6\.1\.4\.1|enterprises)\.(\d+)(?:\.|$)/;

/** Evidence of a sysObjectID such as `1.3.6.1.4.1.2011.2.80.8`, also with a leading dot or `enterprises.2011`. */
export function snmpClues(sysObjectId: string, numbers: EnterpriseNumbers): Clue[] {
  const match = enterprise.exec(sysObjectId.trim().replace(/^iso\.3/, '1.3'));
  const found = match === null ? undefined : numbers.get(Number(match[1]));
  return found === undefined ? [] : [{ ...found, evidence: { ...found.evidence, matched: sysObjectId } }];
}
