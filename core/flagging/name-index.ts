// Every written form of every listed name, ready for look-up: whole names, and brand words that may open a longer
// name (`Huawei Tech`, `ZTE Mobile`). Forms come from the entity's name and aliases; misspellings and other scripts
// are kept apart, classes of equipment have no names.

import type { EntityAlias, ListedEntity } from '../listing/entity';
import type { UnrelatedOrganization } from '../reference/identifiers';
import type { Confidence } from '../source';
import { foldText, nameWords, withoutPlaces } from './normalize';

export interface NameForm {
  readonly entity: ListedEntity;
  /** The form as the facts file writes it. */
  readonly text: string;
  readonly kind: string;
  readonly confidence: Confidence;
}

export interface NameIndex {
  /** By the normalized whole name. */
  readonly whole: ReadonlyMap<string, readonly NameForm[]>;
  /** By the name without any separator, only for forms that have one (`TP-Link`). */
  readonly joined: ReadonlyMap<string, readonly NameForm[]>;
  /** By the first word, brand forms that may stand before other words; longest first. */
  readonly leading: ReadonlyMap<string, readonly LeadingForm[]>;
  /** Names in other scripts, normalized. */
  readonly otherScripts: ReadonlyMap<string, readonly NameForm[]>;
  /** Misspellings that the facts file knows, without separators. */
  readonly misspelled: ReadonlyMap<string, readonly NameForm[]>;
  /** Whole names that look like a listed one and are not, without separators. */
  readonly unrelated: ReadonlySet<string>;
  /** First words of brands of several words (`Autel` of Autel Robotics), places left out. */
  readonly firstWords: ReadonlyMap<string, readonly NameForm[]>;
  /** Single words of five letters and more that a misspelling is measured against. */
  readonly spellings: readonly { readonly word: string; readonly form: NameForm }[];
}

export interface LeadingForm extends NameForm {
  readonly words: readonly string[];
}

/** Brand words that other companies use too: whole names only, and doubtful even then. */
export const sharedBrands: ReadonlySet<string> = new Set(['evo', 'ronin', 'cmi', 'cta', 'optix']);

const shortestSpelling = 5;

export function buildNameIndex(
  entities: readonly ListedEntity[],
  unrelated: readonly UnrelatedOrganization[],
): NameIndex {
  const named = entities.filter((entity) => entity.entityType !== 'category');
  const forms = named.flatMap(formsOf);
  const ordinary = forms.filter((form) => form.kind !== 'other-script' && form.kind !== 'misspelling');
  const brands = ordinary.flatMap(leadingForm);
  return {
    whole: grouped(ordinary, (form) => nameWords(form.text).join(' ')),
    joined: grouped(
      ordinary.filter((form) => nameWords(form.text).length > 1),
      (form) => nameWords(form.text).join(''),
    ),
    leading: grouped(
      [...brands].sort((a, b) => b.words.length - a.words.length),
      (form) => form.words[0] ?? '',
    ),
    otherScripts: grouped(
      forms.filter((form) => form.kind === 'other-script'),
      (form) => foldText(form.text),
    ),
    misspelled: grouped(
      forms.filter((form) => form.kind === 'misspelling'),
      (form) => nameWords(form.text).join(''),
    ),
    firstWords: grouped(brands.filter(hasTellingFirstWord), (form) => form.words[0] ?? ''),
    unrelated: new Set(unrelated.map((fact) => nameWords(fact.organization).join(''))),
    spellings: brands
      .filter((form) => form.words.length === 1)
      .map((form) => ({ word: form.words[0] ?? '', form }))
      .filter(({ word }) => word.length >= shortestSpelling),
  };
}

function hasTellingFirstWord({ words }: LeadingForm): boolean {
  const [first = ''] = words;
  return (
    words.length > 1 &&
    first.length >= shortestSpelling &&
    first !== 'china' &&
    withoutPlaces(words) === words
  );
}

function formsOf(entity: ListedEntity): NameForm[] {
  const own: EntityAlias = { name: entity.name, kind: 'name', confidence: entity.confidence };
  const members = entity.members.map((name) => ({ name, kind: 'member', confidence: entity.confidence }));
  return [own, ...entity.aliases, ...members].flatMap((alias) =>
    writings(entity, alias).map((text) => ({ entity, text, kind: alias.kind, confidence: alias.confidence })),
  );
}

/** `Teltronic / PowerTrunk` is two names; the name of a group joins two with `and`; a second name may stand in parentheses. */
function writings(entity: ListedEntity, alias: EntityAlias): string[] {
  const isPair = alias.kind === 'name' && entity.entityType === 'company group';
  const parts = isPair ? alias.name.split(' and ') : alias.name.split(' / ');
  const inner = /^(.+?) \(([^)]{12,})\)$/.exec(alias.name);
  return inner === null ? parts : [inner[1] ?? alias.name, inner[2] ?? alias.name];
}

/** Words at the end of a company's name that leave its brand: `Megvii Technology`, `Yitu Technologies`. */
const generalEnds = new Set(['technology', 'technologies', 'science', 'and', 'wireless', 'solutions', 'lab']);

/** The form as a brand that may open a longer name; empty where it is none. */
function leadingForm(form: NameForm): LeadingForm[] {
  const words = form.kind === 'name' ? brandOfName(form.text) : nameWords(form.text);
  const isBrand = form.kind === 'brand' || (form.kind === 'name' && words.length === 1);
  const first = words[0] ?? '';
  const isUnchecked = form.entity.matchesWholeNamesOnly === true;
  if (!isBrand || isUnchecked || form.entity.entityType === 'government body') return [];
  return first.length >= 3 && !sharedBrands.has(first) ? [{ ...form, words }] : [];
}

function brandOfName(text: string): readonly string[] {
  const words = withoutPlaces(nameWords(text));
  const last = words.findLastIndex((word) => !generalEnds.has(word));
  return words.slice(0, last + 1);
}

function grouped<T>(forms: readonly T[], keyOf: (form: T) => string): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const form of forms) {
    const key = keyOf(form);
    const list = map.get(key) ?? [];
    list.push(form);
    map.set(key, list);
  }
  return map;
}
