// Text that equipment sends (sysDescr, HTTP, RTSP, SSH banners). Known strings name the maker of the hardware, not of
// the label. A brand word or a distinct model number in the text is weaker: descriptions also speak of neighbors.

import type { ListedEntity } from '../listing/entity';
import type { Banner } from '../reference/identifiers';
import { type Clue, clue } from './clue';
import { knownMakers } from './known-makers';
import { type ModelIndex, strongFamilies } from './model';
import type { NameForm, NameIndex } from './name-index';
import { nameWords } from './normalize';
import { strengths } from './strength';

export interface BannerIndex {
  readonly banners: readonly {
    readonly banner: Banner;
    readonly texts: readonly string[];
    readonly regex: RegExp | null;
  }[];
  readonly entities: ReadonlyMap<string, ListedEntity>;
}

export function buildBannerIndex(
  banners: readonly Banner[],
  entities: ReadonlyMap<string, ListedEntity>,
): BannerIndex {
  return {
    banners: banners.map((banner) => ({
      banner,
      texts: banner.contains.map((text) => text.toLowerCase()),
      regex: banner.regex === null ? null : new RegExp(banner.regex, 'm'),
    })),
    entities,
  };
}

/** Evidence of a system description or banner. */
export function bannerClues(text: string, index: BannerIndex, names: NameIndex, models: ModelIndex): Clue[] {
  const folded = text.toLowerCase();
  const known = index.banners.filter(
    ({ texts, regex }) => texts.some((one) => folded.includes(one)) || regex?.test(text) === true,
  );
  if (known.length > 0) return known.map(({ banner }) => bannerClue(text, banner, index));
  const families = strongFamilies(text, models).map((pattern) => pattern.entityId);
  const brands = brandsIn(text, names).map((form) => form.entity.id);
  const mentioned = [...new Set([...families, ...brands])];
  if (mentioned.length === 0) return knownMakerClues(text);
  return mentioned.map((entityId) => mentionClue(text, entityId, index));
}

const knownFirstWords: ReadonlyMap<string, string> = new Map(
  knownMakers.map((maker) => [nameWords(maker.name).join(' '), maker.name]),
);

/** `Cisco IOS Software, ...`: a description that opens with a maker that no list names. */
function knownMakerClues(text: string): Clue[] {
  const [first = '', second = ''] = nameWords(text);
  const maker = knownFirstWords.get(`${first} ${second}`) ?? knownFirstWords.get(first);
  if (maker === undefined) return [];
  return [
    clue({
      kind: 'banner',
      entityId: null,
      maker,
      matched: text,
      detail: `The description opens with ${maker}, which no list names.`,
      strength: strengths.unlistedName,
      source: { document: 'The description itself', citation: null, url: null },
      confidence: 'recalled',
    }),
  ];
}

function brandsIn(text: string, names: NameIndex): NameForm[] {
  const words = nameWords(text);
  return words.flatMap((word, at) =>
    (names.leading.get(word) ?? []).filter((form) =>
      form.words.every((part, offset) => words[at + offset] === part),
    ),
  );
}

function bannerClue(text: string, banner: Banner, index: BannerIndex): Clue {
  const maker = index.entities.get(banner.entityId)?.name ?? banner.entityId;
  return clue({
    kind: 'banner',
    entityId: banner.entityId,
    maker,
    matched: text,
    detail: `The text is one that equipment of ${maker} sends (${banner.channel}).`,
    strength: strengths.banner,
    source: banner.source,
    confidence: banner.confidence,
  });
}

function mentionClue(text: string, entityId: string, index: BannerIndex): Clue {
  const entity = index.entities.get(entityId);
  return clue({
    kind: 'banner',
    entityId,
    maker: entity?.name ?? entityId,
    matched: text,
    detail: `The description mentions ${entity?.name ?? entityId} or one of its models.`,
    strength: strengths.bannerBrand,
    source: entity?.source ?? { document: 'Listed names', citation: null, url: null },
    confidence: 'recalled',
  });
}
