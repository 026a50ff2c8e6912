// Listings that name a class of equipment (method 1): foreign-produced drones, consumer routers, power inverters and
// robotic devices. Category and country of production decide; an unknown country stays open. Only categories that a
// class can concern are asked, so that an inventory is not drowned in questions.

import type { AssetCategory } from '../inventory/category';
import type { ListedEntity } from '../listing/entity';
import { type Clue, clue } from './clue';
import { foldText, isPlaceholder } from './normalize';
import { strengths } from './strength';
import type { FlagSubject } from './verdict';

interface ClassRule {
  readonly entityId: string;
  readonly categories: readonly AssetCategory[];
  /** Words that put an asset into the class; null = the category is enough. */
  readonly words: RegExp | null;
}

/** The FCC reads its router entry as consumer-grade equipment, so carrier routers are outside. */
const classRules: readonly ClassRule[] = [
  { entityId: 'cat-foreign-uas', categories: ['drone'], words: null },
  { entityId: 'cat-foreign-routers', categories: ['customer-device'], words: null },
  { entityId: 'cat-foreign-inverters', categories: ['power'], words: /inverter|SUN2000/i },
  { entityId: 'cat-foreign-robots', categories: ['other', 'unknown'], words: /\brobot/i },
];

const ownCountry = new Set([
  'us',
  'usa',
  'u.s.',
  'u.s.a.',
  'united states',
  'united states of america',
  'america',
  'pr',
  'puerto rico',
]);

/** Evidence of the class; `entities` holds the classes in force only. */
export function categoryClues(subject: FlagSubject, entities: ReadonlyMap<string, ListedEntity>): Clue[] {
  const rule = classRules.find((one) => one.categories.includes(subject.category));
  const entity = rule === undefined ? undefined : entities.get(rule.entityId);
  if (rule === undefined || entity === undefined) return [];
  const origin = originOf(subject.countryOfProduction);
  if (origin === 'domestic') return [];
  const isMember =
    rule.words === null || rule.words.test(`${subject.model ?? ''} ${subject.systemDescription ?? ''}`);
  if (!isMember && (origin === 'unknown' || subject.category !== 'power')) return [];
  return [classClue(subject, entity, isMember && origin === 'foreign')];
}

function originOf(country: string | null): 'domestic' | 'foreign' | 'unknown' {
  if (country === null || isPlaceholder(country)) return 'unknown';
  return ownCountry.has(foldText(country).trim()) ? 'domestic' : 'foreign';
}

function classClue(subject: FlagSubject, entity: ListedEntity, isCertain: boolean): Clue {
  const country = subject.countryOfProduction;
  const origin =
    country === null || isPlaceholder(country) ? 'country of production unknown' : `produced in ${country}`;
  return clue({
    kind: 'category',
    entityId: entity.id,
    maker: entity.name,
    matched: `${subject.category}, ${origin}`,
    detail: `${entity.name}: the asset is of category ${subject.category}, ${origin}.`,
    strength: isCertain ? strengths.category : strengths.categoryOpen,
    source: entity.source,
    confidence: entity.confidence,
  });
}
