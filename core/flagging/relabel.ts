// Evidence 5 of method 1: another brand whose hardware a listed vendor makes or made. Own brands count as the vendor.
// For resold hardware the brand alone is only a question, and a brand that buys from many (`some models`) is none:
// the reports behind these facts are trade lists, so a whole brand is never flagged.

import type { CalendarDate } from '../calendar/date';
import type { Fraction } from '../fraction';
import { type AssetCategory, equipmentKindOf } from '../inventory/category';
import type { ListedEntity } from '../listing/entity';
import type { Relabel } from '../reference/identifiers';
import { type Clue, clue } from './clue';
import { endSentence } from './end-sentence';
import { nameKey, nameWords, normalizeModel } from './normalize';
import { strengths } from './strength';

interface Brand {
  readonly relabel: Relabel;
  /** True for `Bosch (some recorders)`: the brand is mostly other hardware. */
  readonly isPartly: boolean;
}

export interface RelabelIndex {
  readonly brands: ReadonlyMap<string, Brand>;
  readonly entities: ReadonlyMap<string, ListedEntity>;
  readonly asOf: CalendarDate;
}

export function buildRelabelIndex(
  relabels: readonly Relabel[],
  entities: ReadonlyMap<string, ListedEntity>,
  asOf: CalendarDate,
): RelabelIndex {
  const brands = relabels.flatMap((relabel) => {
    const isPartly = /\((?:some|performance|small)/i.test(relabel.brand);
    return namesOf(relabel.brand).map((name): [string, Brand] => [name, { relabel, isPartly }]);
  });
  return { brands: new Map(brands), entities, asOf };
}

/** `Interlogix / TruVision` is two brands; words in parentheses qualify the brand. */
function namesOf(brand: string): string[] {
  return brand
    .replace(/\([^)]*\)/g, '')
    .split('/')
    .map(nameKey)
    .filter((name) => name !== '');
}

/** The relabeled brand that the manufacturer is, alone or at the front of its name; null for none. */
export function relabelBrand(manufacturer: string, index: RelabelIndex): Brand | null {
  const words = nameWords(manufacturer);
  for (let count = Math.min(words.length, 3); count > 0; count -= 1) {
    const brand = index.brands.get(words.slice(0, count).join(' '));
    if (brand !== undefined && isValid(brand.relabel, index.asOf)) return brand;
  }
  return null;
}

function isValid(relabel: Relabel, asOf: CalendarDate): boolean {
  return (relabel.validFrom ?? asOf) <= asOf && asOf <= (relabel.validTo ?? asOf);
}

export interface RelabelSubject {
  readonly manufacturer: string;
  readonly model: string | null;
  readonly category: AssetCategory;
}

/** Evidence of a relabeled brand; one piece a possible maker. */
export function relabelClues(subject: RelabelSubject, index: RelabelIndex): Clue[] {
  const brand = relabelBrand(subject.manufacturer, index);
  if (brand === null) return [];
  const strength = strengthOf(brand, subject);
  if (strength === null) return [];
  return brand.relabel.makerEntityIds.map((entityId) =>
    clue({
      kind: 'relabel',
      entityId,
      maker: index.entities.get(entityId)?.name ?? entityId,
      matched: subject.manufacturer,
      detail: endSentence(
        `${brand.relabel.brand}: ${brand.relabel.relation} of ${index.entities.get(entityId)?.name ?? entityId}`,
      ),
      strength,
      source: brand.relabel.source,
      confidence: brand.relabel.confidence,
    }),
  );
}

function strengthOf({ relabel, isPartly }: Brand, subject: RelabelSubject): Fraction | null {
  if (relabel.action === 'match') return strengths.relabelOwnBrand;
  if (subject.model !== null && startsWithHint(subject.model, relabel)) return strengths.relabelModel;
  if (isPartly) return strengths.relabelPartOfBrand;
  return isPlausibleCategory(subject.category, relabel) ? strengths.relabelBrand : null;
}

function startsWithHint(model: string, relabel: Relabel): boolean {
  const normalized = normalizeModel(model);
  return relabel.modelHints.some((hint) => normalized.startsWith(hint.toUpperCase()));
}

/** A former joint venture made network gear, all others cameras and recorders. */
function isPlausibleCategory(category: AssetCategory, relabel: Relabel): boolean {
  if (category === 'unknown') return true;
  const kind = relabel.relation === 'former joint venture' ? 'network' : 'video surveillance';
  return equipmentKindOf(category) === kind;
}
