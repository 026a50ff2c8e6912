// The cost catalog: planning assumptions with a range, and the seven averages of the FCC catalog that are known
// second-hand (DA 21-947 Appendix C itself could not be read), which keep that warning in their notes.

import { fraction } from '../fraction';
import { type CatalogItem, costGroups } from '../plan/plan-line';
import {
  confidenceOf,
  dateIn,
  dollarsOf,
  type Fact,
  factOf,
  factsOf,
  numberOf,
  oneOf,
  optionalNumber,
  optionalText,
  partOf,
  sourceOf,
  sourcesOf,
  textOf,
} from './read-fact';
import type { EscalationEvidence } from './reference';

/** `cost-catalog.json`: items, FCC averages, evidence of escalation. */
export function parseCatalog(json: unknown): {
  catalog: CatalogItem[];
  escalationEvidence: EscalationEvidence[];
} {
  const file = factOf(json, 'cost-catalog');
  const fcc = partOf(file, 'fcc_catalog');
  const issuedYear = Number(dateIn(fcc, 'issued').slice(0, 4));
  return {
    catalog: [
      ...factsOf(file, 'items').map(parseItem),
      ...factsOf(fcc, 'items').map((fact) => parseFccAverage(fact, issuedYear)),
    ],
    escalationEvidence: factsOf(file, 'escalation_evidence').map(parseEscalation),
  };
}

function parseItem(fact: Fact): CatalogItem {
  const isFraction = textOf(fact, 'unit').startsWith('fraction of');
  return {
    id: textOf(fact, 'id'),
    category: textOf(fact, 'category'),
    group: oneOf(fact, 'group', costGroups),
    item: textOf(fact, 'item'),
    unit: textOf(fact, 'unit'),
    lowCents: isFraction ? null : dollarsOf(fact, 'low'),
    likelyCents: isFraction ? null : dollarsOf(fact, 'average'),
    highCents: isFraction ? null : dollarsOf(fact, 'high'),
    fractionOfEquipment: isFraction ? fractionsOf(fact) : null,
    priceYear: optionalNumber(fact, 'price_year'),
    distribution: fact.distribution === null ? 'fixed' : oneOf(fact, 'distribution', ['pert', 'fixed']),
    basis: oneOf(fact, 'basis', ['planning assumption']),
    eligibilityCode: textOf(fact, 'eligibility_code'),
    source: sourceOf(fact),
    confidence: confidenceOf(fact),
    notes: joined(optionalText(fact, 'evidence'), optionalText(fact, 'notes')),
  };
}

function fractionsOf(fact: Fact): [number, number, number] {
  return [
    fraction(numberOf(fact, 'low')),
    fraction(numberOf(fact, 'average')),
    fraction(numberOf(fact, 'high')),
  ];
}

/** Only the average is known: all three values are it, and the distribution says that it does not vary. */
function parseFccAverage(fact: Fact, issuedYear: number): CatalogItem {
  const name = textOf(fact, 'item');
  const isFiber = name.startsWith('Fiber');
  const average = dollarsOf(fact, 'average');
  const quotedBy = textOf(partOf(fact, 'quoted_by'), 'document');
  return {
    id: `fcc-${name
      .toLowerCase()
      .replace(/[^a-z]+/g, '-')
      .replace(/-$/, '')}`,
    category: 'FCC catalog, averages known second-hand',
    group: isFiber ? 'construction' : 'equipment',
    item: name,
    unit: textOf(fact, 'unit'),
    lowCents: average,
    likelyCents: average,
    highCents: average,
    fractionOfEquipment: null,
    priceYear: issuedYear,
    distribution: 'fixed',
    basis: oneOf(fact, 'basis', ['FCC catalog']),
    eligibilityCode: isFiber ? 'microwave_to_fiber' : 'replacement_equipment',
    source: sourceOf(fact),
    confidence: confidenceOf(fact),
    notes: joined(`Second-hand: ${quotedBy}`, optionalText(fact, 'notes')),
  };
}

function joined(...parts: readonly (string | null)[]): string | null {
  const words = parts.filter((part) => part !== null);
  return words.length === 0 ? null : words.join('. ');
}

function parseEscalation(fact: Fact): EscalationEvidence {
  const rate = optionalNumber(fact, 'rate');
  return {
    group: oneOf(fact, 'group', costGroups),
    what: textOf(fact, 'what'),
    rate: rate === null ? null : fraction(rate),
    note: optionalText(fact, 'note'),
    source: sourcesOf(fact)[0] ?? null,
    confidence: confidenceOf(fact),
  };
}
