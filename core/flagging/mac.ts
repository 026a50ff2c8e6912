// Evidence 3 of method 1: the MAC address lies in a block that the IEEE registered to the vendor (MA-L, MA-M, MA-S:
// 6, 7, 9 hex digits, longest first). It names the maker of the network interface. Registrants are compared whole,
// never by substring; locally administered addresses carry no maker; makers of bare interfaces say nothing.

import type { ListedEntity } from '../listing/entity';
import type { Identifiers, MacOrganization } from '../reference/identifiers';
import type { MacBlocks } from '../reference/reference';
import type { SourceRef } from '../source';
import { type Clue, clue } from './clue';
import { endSentence } from './end-sentence';
import { nameClues } from './name';
import type { NameIndex } from './name-index';
import { squash } from './normalize';
import { strengths } from './strength';

export interface MacIndex {
  /** Prefix of 6, 7 or 9 upper-case hex digits -> registrant. */
  readonly organizations: ReadonlyMap<string, string>;
  /** The blocks of 6 digits as numbers: most addresses need no text to be cut. */
  readonly largeBlocks: ReadonlyMap<number, string>;
  /** The 6 digits, as numbers, under which smaller blocks were given out. */
  readonly divided: ReadonlySet<number>;
  readonly listed: ReadonlyMap<string, MacOrganization>;
  readonly entities: ReadonlyMap<string, ListedEntity>;
  readonly names: NameIndex;
  /** What the evidence of each registrant is; filled as addresses come. */
  readonly judged: Map<string, readonly Clue[]>;
  readonly source: SourceRef;
}

/** Registrants that sell interfaces, modules or contract manufacturing to everybody, or stay anonymous. */
const interfaceMakers =
  /^(?:intel|realtek|broadcom|qualcomm|murata|azurewave|lite-?on|hon hai|foxconn|espressif|texas instruments|marvell|mediatek|silicon lab|microchip|telit|u-?blox|fibocom|simcom|wistron|wnc |gemtek|cloud network technology|universal global|pegatron|compal|inventec|private$|ieee registration|vmware|xensource|microsoft|altobeam|ralink|atheros|winbond|cirrus|davicom|lantiq|mellanox|annapurna|nxp|stmicro|rohm|tuya)/i;

const largeDigits = 6;
/** Of the first byte of an address: its owner set it, no registry did. */
const localBit = 0x020000;

export function buildMacIndex(
  blocks: MacBlocks,
  identifiers: Identifiers,
  entities: ReadonlyMap<string, ListedEntity>,
  names: NameIndex,
): MacIndex {
  const organizations = new Map<string, string>();
  for (const [organization, prefixes] of Object.entries(blocks.organizations)) {
    for (const prefix of prefixes) organizations.set(prefix, organization);
  }
  const prefixes = [...organizations];
  return {
    organizations,
    largeBlocks: new Map(
      prefixes
        .filter(([prefix]) => prefix.length === largeDigits)
        .map(([prefix, name]) => [firstBlock(prefix), name]),
    ),
    divided: new Set(
      prefixes.filter(([prefix]) => prefix.length > largeDigits).map(([prefix]) => firstBlock(prefix)),
    ),
    listed: new Map(identifiers.macOrganizations.map((fact) => [squash(fact.organization), fact])),
    entities,
    names,
    judged: new Map(),
    source: {
      document: `IEEE MA-L, MA-M and MA-S registries, npm package ${blocks.package} ${blocks.version}`,
      citation: `${blocks.package}@${blocks.version}`,
      url: null,
    },
  };
}

/** The registrant of an address in any writing; null for unregistered and locally administered ones. */
export function macOrganization(mac: string, index: MacIndex): string | null {
  const block = firstBlock(mac);
  if (block < 0 || (block & localBit) !== 0) return null;
  return (index.divided.has(block) ? smallBlock(mac, index) : null) ?? index.largeBlocks.get(block) ?? null;
}

/** The first six hex digits as a number; -1 where there are fewer. */
function firstBlock(mac: string): number {
  let value = 0;
  let count = 0;
  for (let at = 0; at < mac.length && count < largeDigits; at += 1) {
    const digit = digitOf(mac.charCodeAt(at));
    if (digit < 0) continue;
    value = value * 16 + digit;
    count += 1;
  }
  return count === largeDigits ? value : -1;
}

/** Of `0-9`, `A-F` and `a-f`; -1 for any other character. */
function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 && code >= 65 ? letter - 87 : -1;
}

function smallBlock(mac: string, index: MacIndex): string | null {
  const digits = mac.replace(/[^0-9a-f]/gi, '').toUpperCase();
  for (const length of [9, 7]) {
    const found = digits.length < length ? undefined : index.organizations.get(digits.slice(0, length));
    if (found !== undefined) return found;
  }
  return null;
}

/** Evidence of a MAC address; a maker that is not listed gives evidence too, for it may contradict the name. */
export function macClues(mac: string, index: MacIndex): Clue[] {
  const organization = macOrganization(mac, index);
  if (organization === null) return [];
  return registrantClues(organization, index).map(({ evidence, isSubsidiary }) => ({
    evidence: { ...evidence, matched: mac },
    isSubsidiary,
  }));
}

/** What a registrant's addresses say; the same for all of them but for the address. */
function registrantClues(organization: string, index: MacIndex): readonly Clue[] {
  const known = index.judged.get(organization);
  if (known !== undefined) return known;
  const found = judge(organization, index);
  index.judged.set(organization, found);
  return found;
}

function judge(organization: string, index: MacIndex): readonly Clue[] {
  const fact = index.listed.get(squash(organization));
  if (fact !== undefined) return [listedClue(fact, index)];
  if (interfaceMakers.test(organization)) return [];
  const named = namedClues(organization, index);
  return named.length > 0 ? named : [unlistedClue(organization, index)];
}

/** A registrant that the facts do not decide on but whose name is a listed one: only a question. */
function namedClues(organization: string, index: MacIndex): Clue[] {
  return nameClues(organization, index.names)
    .filter(({ evidence }) => {
      const kinds = index.entities.get(evidence.entityId ?? '')?.equipmentKinds ?? [];
      return kinds.some((kind) => kind !== 'telecom service');
    })
    .map(({ evidence }) =>
      clue({
        ...evidence,
        kind: 'mac',
        detail: endSentence(
          `The address lies in a block registered to ${organization}, a name close to ${evidence.maker}`,
        ),
        strength: strengths.macReview,
      }),
    );
}

function unlistedClue(organization: string, index: MacIndex): Clue {
  return clue({
    kind: 'mac',
    entityId: null,
    maker: organization,
    matched: '',
    detail: endSentence(`The address lies in a block registered to ${organization}`),
    strength: strengths.unlistedMaker,
    source: index.source,
    confidence: 'sourced',
  });
}

function listedClue(fact: MacOrganization, index: MacIndex): Clue {
  const note = fact.action === 'review' && fact.note !== null ? ` (${fact.note})` : '';
  return clue({
    kind: 'mac',
    entityId: fact.entityId,
    maker: index.entities.get(fact.entityId)?.name ?? fact.organization,
    matched: '',
    detail: endSentence(`The address lies in a block registered to ${fact.organization}${note}`),
    strength: fact.action === 'match' ? strengths.macMatch : strengths.macReview,
    source: fact.source,
    confidence: fact.confidence,
  });
}
