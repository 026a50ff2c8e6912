// Assets by identity key, each handed out once. Under one key they are grouped by which other keys they have:
// a draft may only take an asset with which it shares no stronger kind of key, because had that key been
// equal, it would have matched already. Groups are few, so a look-up does not depend on how many share a key.

import { type Asset, type AssetFields, type AssetId, emptyAssetFields } from './asset';
import { identityKeys, keySerial, sourceOf } from './identity';

/**
 * Strongest first. `whole` is all keys at once: where several rows share a serial number, each finds the asset that it made,
 * so that the same file again changes nothing. `serial-alone` joins where one side does not name the maker. `twin` is for what has no key at
 * all: only an asset that is equal in everything is taken for the same one, so that the same file again adds nothing.
 */
export const keyKinds = ['whole', 'source', 'serial', 'serial-alone', 'tag', 'mac', 'place', 'twin'] as const;
export type KeyKind = (typeof keyKinds)[number];

/** A draft or an asset with its keys by kind, and the kinds in which two of them must not differ. */
export interface Identified {
  readonly keys: ReadonlyMap<KeyKind, string>;
  readonly traits: readonly string[];
  readonly hasMaker: boolean;
}

export function identifiedOf(fields: Partial<AssetFields>): Identified {
  const keys = new Map<KeyKind, string>();
  const identity = identityKeys(fields);
  for (const key of identity) keys.set(key.slice(0, key.indexOf(':')) as KeyKind, key);
  const serial = keySerial(fields.serial);
  const hasMaker = (fields.manufacturer ?? '') !== '';
  if (serial !== '') keys.set('serial-alone', `serial-alone:${serial}`);
  if (keys.size === 0) keys.set('twin', twinKey(fields));
  if (identity.length > 0) keys.set('whole', `whole:${identity.join('\u0001')}`);
  const traits: string[] = [];
  if (fields.sourceId) traits.push(`source ${sourceOf(fields.sourceId)}`);
  for (const kind of ['serial', 'tag', 'mac'] as const) if (keys.has(kind)) traits.push(kind);
  return { keys, traits, hasMaker };
}

function twinKey(fields: Partial<AssetFields>): string {
  // The category may be inferred, so it is no part of what the file says.
  const { category: _category, extra = [], ...said } = { ...emptyAssetFields, ...fields };
  const values = twinFields.map((field) => said[field]);
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
  whole: 0,
  source: 0,
  serial: 1,
  'serial-alone': 1,
  tag: 3,
  mac: 4,
  place: 5,
  twin: 6,
};

export class AssetIndex {
  private readonly groups = new Map<string, Map<string, Group>>();
  private readonly taken = new Set<Asset>();

  /** What assets are comes before what they were: a look-up finds the former only where nothing else is. */
  constructor(assets: readonly Asset[], formerly: Formerly = new Map()) {
    for (const asset of assets) this.add(asset, asset);
    if (formerly.size === 0) return;
    for (const asset of assets) {
      const former = formerly.get(asset.id);
      if (former !== undefined) this.add(asset, { ...asset, ...former });
    }
  }

  /** The first asset under the draft's key of this kind that is free and not contradicted; null = none. */
  take(kind: KeyKind, draft: Identified): Asset | null {
    const key = draft.keys.get(kind);
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

  private firstFree(group: Group): Asset | null {
    for (; group.next < group.assets.length; group.next++) {
      const asset = group.assets[group.next];
      if (asset !== undefined && !this.taken.has(asset)) return asset;
    }
    return null;
  }

  private add(asset: Asset, known: Partial<AssetFields>): void {
    const { keys, traits, hasMaker } = identifiedOf(known);
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
