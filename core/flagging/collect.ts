// Every rule that fires for one asset, and what the asset states about its maker.

import type { CalendarDate } from '../calendar/date';
import type { ListedEntity } from '../listing/entity';
import type { Relabel } from '../reference/identifiers';
import type { Reference } from '../reference/reference';
import { bannerClues } from './banner';
import { boundedCache } from './bounded-cache';
import { categoryClues } from './category';
import type { Clue } from './clue';
import { componentClues } from './component';
import type { Indexes } from './indexes';
import { knownMakers } from './known-makers';
import { macClues } from './mac';
import { modelClues } from './model';
import { nameClues } from './name';
import { nearMissClues } from './near-miss';
import { isPlaceholder, nameKey } from './normalize';
import { buildRelabelIndex, relabelBrand, relabelClues } from './relabel';
import { snmpClues } from './snmp';
import { isStrong } from './strength';
import type { FlagSubject } from './verdict';

/**
 * What the manufacturer field says: nothing, a listed name, a brand that resells listed hardware, a name that is only
 * close to a listed one, or the name of somebody else.
 */
export type StatedMaker =
  | { readonly kind: 'none' }
  | { readonly kind: 'listed' | 'doubtful' | 'unlisted'; readonly name: string }
  | { readonly kind: 'relabel'; readonly name: string; readonly makerIds: readonly string[] };

export interface Collected {
  readonly clues: readonly Clue[];
  readonly stated: StatedMaker;
}

interface NameFinding {
  readonly clues: readonly Clue[];
  readonly stated: StatedMaker;
}

const knownNames: ReadonlySet<string> = new Set(
  knownMakers.flatMap((maker) => [maker.name, ...maker.aliases].map(nameKey)),
);

/** Names and models repeat by the thousand in an inventory; each is judged once. */
const cachedNames = 20_000;
const cachedModels = 50_000;

export interface CollectorParts {
  readonly reference: Reference;
  readonly indexes: Indexes;
  readonly asOf: CalendarDate;
  /** Classes of equipment with a listing in force. */
  readonly classes: ReadonlyMap<string, ListedEntity>;
}

export function createCollector({
  reference,
  indexes,
  asOf,
  classes,
}: CollectorParts): (subject: FlagSubject) => Collected {
  const relabels = buildRelabelIndex(reference.identifiers.relabels, indexes.entities, asOf);
  const ofModel = boundedCache(cachedModels, (model: string) => modelClues(model, indexes.models));
  const ofModelName = boundedCache(cachedModels, (model: string) => nameClues(model, indexes.names));
  const ofName = boundedCache(
    cachedNames,
    (name: string): NameFinding => findName(name, indexes, relabelBrand(name, relabels)?.relabel ?? null),
  );
  return (subject) => {
    const name = subject.manufacturer;
    const finding: NameFinding =
      name === null || isPlaceholder(name) ? { clues: [], stated: { kind: 'none' } } : ofName(name);
    const { manufacturer, model, category } = subject;
    const relabeled = manufacturer === null ? [] : relabelClues({ manufacturer, model, category }, relabels);
    const clues = [
      ...finding.clues,
      ...(subject.sysObjectId === null ? [] : snmpClues(subject.sysObjectId, indexes.enterpriseNumbers)),
      ...(subject.mac === null ? [] : macClues(subject.mac, indexes.macs)),
      ...descriptionClues(subject.systemDescription, indexes),
      ...(model === null ? [] : ofModel(model)),
      ...(model !== null && finding.stated.kind === 'none' ? ofModelName(model) : []),
      ...relabeled,
      ...(subject.component === null ? [] : componentClues(subject.component, indexes.components)),
      ...categoryClues(subject, classes),
    ];
    return { clues, stated: finding.stated };
  };
}

function descriptionClues(text: string | null, indexes: Indexes): Clue[] {
  return text === null ? [] : bannerClues(text, indexes.banners, indexes.names, indexes.models);
}

function findName(name: string, indexes: Indexes, relabel: Relabel | null): NameFinding {
  const named = nameClues(name, indexes.names);
  const isWhole = named.some(({ evidence }) => isStrong(evidence.strength));
  if (relabel !== null && !(isWhole && indexes.names.whole.has(nameKey(name)))) {
    return { clues: [], stated: { kind: 'relabel', name, makerIds: relabel.makerEntityIds } };
  }
  if (named.length > 0) {
    return { clues: named, stated: { kind: isWhole ? 'listed' : 'doubtful', name } };
  }
  const isKnown =
    knownNames.has(nameKey(name)) || indexes.names.unrelated.has(nameKey(name).replace(/ /g, ''));
  const near = isKnown ? [] : nearMissClues(name, indexes.names);
  return { clues: near, stated: { kind: near.length > 0 ? 'doubtful' : 'unlisted', name } };
}
