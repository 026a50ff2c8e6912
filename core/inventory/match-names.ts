// Lists that know an asset by its name in the network and nothing else: NetBox's table of MAC addresses, neighbors in a
// terminal session. Such a row is the one asset of the workspace with that name, where there is exactly one, the file names
// it once, and neither says another MAC. Other files never match so: `Gate camera` is a name at many sites.

import type { DraftAsset } from '../intake/intake';
import type { Asset } from './asset';

/**
 * @param assets the asset of each draft so far, null for none
 * @returns the same with those that a name alone tells
 */
export function assignByName(
  existing: readonly Asset[],
  drafts: readonly DraftAsset[],
  assets: readonly (Asset | null)[],
): (Asset | null)[] {
  if (!drafts.some((draft) => draft.isKnownByName === true)) return [...assets];
  const taken = new Set(assets);
  const named = onlyOnes(existing, (asset) => nameKey(asset.name));
  const drafted = onlyOnes(drafts, (draft) => nameKey(draft.fields.name));
  return assets.map((asset, index) => {
    const draft = drafts[index];
    const name = nameKey(draft?.fields.name);
    if (asset !== null || draft?.isKnownByName !== true || drafted.get(name) !== draft) return asset;
    const found = named.get(name) ?? null;
    return found === null || taken.has(found) || isContradicted(draft, found) ? asset : found;
  });
}

function isContradicted({ fields }: DraftAsset, asset: Asset): boolean {
  return (['serial', 'mac', 'site', 'model'] as const).some((field) => {
    const [said, has] = [fields[field] ?? null, asset[field]];
    return said !== null && has !== null && said.toLowerCase() !== has.toLowerCase();
  });
}

/** What has a key that nothing else has. */
function onlyOnes<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T> {
  const once = new Map<string, T>();
  const more = new Set<string>();
  for (const one of all) {
    const key = keyOf(one);
    if (key === '' || more.has(key)) continue;
    if (once.has(key)) {
      once.delete(key);
      more.add(key);
    } else once.set(key, one);
  }
  return once;
}

function nameKey(name: string | null | undefined): string {
  return (name ?? '').normalize('NFKC').trim().toLowerCase();
}
