// Evidence 4 of method 1: the model number matches a product family. Every pattern runs on the normalized model; one
// joined expression rejects the many models that match none before the 44 are tried one by one.

import type { ListedEntity } from '../listing/entity';
import type { ModelPattern } from '../reference/identifiers';
import { type Clue, clue } from './clue';
import { knownMakers } from './known-makers';
import { normalizeModel } from './normalize';
import { patternStrengths, strengths } from './strength';

export interface ModelIndex {
  readonly any: RegExp;
  readonly families: readonly { readonly pattern: ModelPattern; readonly regex: RegExp }[];
  readonly entities: ReadonlyMap<string, ListedEntity>;
}

export function buildModelIndex(
  patterns: readonly ModelPattern[],
  entities: ReadonlyMap<string, ListedEntity>,
): ModelIndex {
  return {
    any: new RegExp(patterns.map((pattern) => `(?:${pattern.regex})`).join('|'), 'i'),
    families: patterns.map((pattern) => ({ pattern, regex: new RegExp(pattern.regex, pattern.flags) })),
    entities,
  };
}

/** Evidence of a model number: listed families, and beside doubtful ones a family of a maker that is not listed. */
export function modelClues(model: string, index: ModelIndex): Clue[] {
  const normalized = normalizeModel(model);
  const found = index.any.test(normalized)
    ? index.families.filter(({ regex }) => regex.test(normalized))
    : [];
  const listed = found.map(({ pattern }) => familyClue(model, pattern, index));
  if (found.some(({ pattern }) => pattern.strength === 'strong')) return listed;
  const known = knownMakers.find((maker) => maker.models?.test(normalized) === true);
  return known === undefined ? listed : [...listed, knownMakerClue(model, known.name)];
}

/** Families so distinct that they count inside running text such as a system description. */
export function strongFamilies(text: string, index: ModelIndex): ModelPattern[] {
  const normalized = normalizeModel(text);
  if (!index.any.test(normalized)) return [];
  return index.families
    .filter(({ pattern, regex }) => pattern.strength === 'strong' && regex.test(normalized))
    .map(({ pattern }) => pattern);
}

function familyClue(model: string, pattern: ModelPattern, index: ModelIndex): Clue {
  const maker = index.entities.get(pattern.entityId)?.name ?? pattern.entityId;
  return clue({
    kind: 'model',
    entityId: pattern.entityId,
    maker,
    matched: model,
    detail: `“${model}” has the form of ${maker}: ${pattern.family} (${pattern.strength} pattern).`,
    strength: patternStrengths[pattern.strength],
    source: pattern.source,
    confidence: pattern.confidence,
  });
}

function knownMakerClue(model: string, maker: string): Clue {
  return clue({
    kind: 'model',
    entityId: null,
    maker,
    matched: model,
    detail: `“${model}” has the form of a product of ${maker}, which no list names.`,
    strength: strengths.unlistedName,
    source: { document: 'General knowledge of product families', citation: null, url: null },
    confidence: 'recalled',
  });
}
