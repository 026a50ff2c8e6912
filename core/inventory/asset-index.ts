// Assets by identity key, each handed out once. Under one key they are grouped by which other keys they have:
// a draft may only take an asset with which it shares no stronger kind of key, because had that key been
// equal, it would have matched already. Groups are few, so a look-up does not depend on how many share a key.

import { type Asset, type AssetFields, type AssetId, emptyAssetFields } from './asset';
import { identityKeys, keySerial, sourceOf } from './identity';

/**
 * Strongest first. `twin` is equality in everything: what has no key at all is only known by it, and where several assets
 * share a key each row first finds the one that it made, so that the same file again changes nothing. `whole` is equality in
 * all keys, for the same case. `serial-alone` joins where one side does not name the maker.
 */
export const keyKinds = ['twin', 'whole', 'source', 'serial', 'serial-alone', 'tag', 'mac', 'place'] as const;
export type KeyKind = (typeof keyKinds)[number];

/** A draft or an asset with its keys by kind, and the kinds in which two of them must not differ. */
export interface Identified {
  readonly fields: Partial<AssetFields>;
  readonly keys: ReadonlyMap<KeyKind, string>;
  readonly traits: readonly string[];
  readonly hasMaker: boolean;
}

export function identifiedOf(fields: Partial<AssetFields>): Identified {
  const keys = new Map<KeyKind, string>();
  for (const key of identityKeys(fields)) keys.set(key.slice(0, key.indexOf(':')) as KeyKind, key);
  const serial = keySerial(fields.serial);
  const hasMaker = (fields.manufacturer ?? '') !== '';
  if (serial !== '') keys.set('serial-alone', `serial-alone:${serial}`);
  if (keys.size === 0) keys.set('twin', twinKey(fields));
  const traits: string[] = [];
  if (fields.sourceId) traits.push(`source ${sourceOf(fields.sourceId)}`);
  for (const kind of ['serial', 'tag', 'mac'] as const) if (keys.has(kind)) traits.push(kind);
  return { fields, keys, traits, hasMaker };
}

/** Two keys that tell assets apart which share another one; they cost more than the others, so only those get them. */
function preciseKeys(fields: Partial<AssetFields>): ReadonlyMap<KeyKind, string> {
  return new Map([
    ['twin', twinKey(fields)],
    ['whole', `whole:${identityKeys(fields).join('\u0001')}`],
  ]);
}

function twinKey(fields: Partial<AssetFields>): string {
  // The category may be inferred, so it is no part of what the file says.
  const { category: _category, extra = [], ...said } = { ...emptyAssetFields, ...fields };
  // A site is one whatever the case of its name.
  const values = twinFields.map((field) => (field === 'site' ? said.site?.toLowerCase() : said[field]));
  const kept = extra.map((field) => `${field.header}\u0000${field.value}`).sort();
  return `twin:${JSON.stringify([values, kept])}`;
}

const twinFields = Object.keys(emptyAssetFields).filter(
  (field) => field !== 'category' && field !== 'extra',
) as Exclude<keyof AssetFields, 'category' | 'extra'>[];

/** Fields of assets as an import left them, where they have been changed since. */
export type Formerly = ReadonlyMap<AssetId, Partial<AssetFields>>;

interface Group {
  readonly traits: readonly string[];
  readonly hasMaker: boolean;
  readonly assets: Asset[];
  next: number;
}

/** How strong a trait is beside the key that is looked up: a weaker one may differ. */
const traitRank: Readonly<Record<string, number>> = { serial: 1, tag: 3, mac: 4 };
const keyRank: Readonly<Record<KeyKind, number>> = {
  twin: 0,
  whole: 0,
  source: 0,
  serial: 1,
  'serial-alone': 1,
  tag: 3,
  mac: 4,
  place: 5,
};

export class AssetIndex {
  private readonly groups = new Map<string, Map<string, Group>>();
  private readonly taken = new Set<Asset>();
  private readonly shared = new Set<string>();

  /** What assets are comes before what they were: a look-up finds the former only where nothing else is. */
  constructor(assets: readonly Asset[], formerly: Formerly = new Map()) {
    for (const asset of assets) this.add(asset, identifiedOf(asset));
    for (const asset of this.sharing()) this.add(asset, { ...identifiedOf(asset), keys: preciseKeys(asset) });
    if (formerly.size === 0) return;
    for (const asset of assets) {
      const former = formerly.get(asset.id);
      if (former !== undefined) this.add(asset, identifiedOf({ ...asset, ...former }));
    }
  }

  /** The first asset under the draft's key of this kind that is free and not contradicted; null = none. */
  take(kind: KeyKind, draft: Identified): Asset | null {
    const key = draft.keys.get(kind) ?? this.preciseKey(kind, draft);
    const groups = key === undefined ? undefined : this.groups.get(key);
    for (const group of groups?.values() ?? []) {
      if (!isCompatible(kind, draft, group)) continue;
      const asset = this.firstFree(group);
      if (asset === null) continue;
      this.taken.add(asset);
      return asset;
    }
    return null;
  }

  private preciseKey(kind: KeyKind, { keys, fields }: Identified): string | undefined {
    if (kind !== 'twin' && kind !== 'whole') return undefined;
    const isShared = [...keys.values()].some((key) => this.shared.has(key));
    return isShared ? preciseKeys(fields).get(kind) : undefined;
  }

  /** Assets with a key that another one has, too; notes those keys. */
  private sharing(): ReadonlySet<Asset> {
    const sharing = new Set<Asset>();
    for (const [key, groups] of this.groups) {
      const members = [...groups.values()].flatMap((group) => group.assets);
      if (members.length < 2 || key.startsWith('twin:')) continue;
      this.shared.add(key);
      for (const asset of members) sharing.add(asset);
    }
    return sharing;
  }

  private firstFree(group: Group): Asset | null {
    for (; group.next < group.assets.length; group.next++) {
      const asset = group.assets[group.next];
      if (asset !== undefined && !this.taken.has(asset)) return asset;
    }
    return null;
  }

  private add(asset: Asset, { keys, traits, hasMaker }: Omit<Identified, 'fields'>): void {
    const signature = `${hasMaker} ${traits.join(' ')}`;
    for (const key of keys.values()) {
      const groups = this.groups.get(key) ?? new Map<string, Group>();
      const group = groups.get(signature) ?? { traits, hasMaker, assets: [], next: 0 };
      group.assets.push(asset);
      groups.set(signature, group);
      this.groups.set(key, groups);
    }
  }
}

function isCompatible(kind: KeyKind, draft: Identified, group: Group): boolean {
  if (kind === 'serial-alone' && draft.hasMaker && group.hasMaker) return false;
  const shared = draft.traits.filter((trait) => group.traits.includes(trait));
  return shared.every((trait) => (traitRank[trait] ?? 0) >= keyRank[kind]);
}
