import type { FlaggedAsset } from '../../core/document/run-result';
import type { AssetId } from '../../core/inventory/asset';

/**
 * The flagged assets after some of them changed, by id as before; null = gone. Those that did not change are the very
 * same objects.
 */
export function patchFlagged(
  before: readonly FlaggedAsset[],
  changed: ReadonlyMap<AssetId, FlaggedAsset | null>,
): readonly FlaggedAsset[] {
  if (changed.size === 0) return before;
  const left = new Map(changed);
  const after: FlaggedAsset[] = [];
  for (const flagged of before) {
    const { id } = flagged.asset;
    const now = left.get(id);
    left.delete(id);
    if (now !== null) after.push(now ?? flagged);
  }
  const added = [...left.values()].filter((flagged) => flagged !== null);
  return added.length === 0 ? after : [...after, ...added].sort((a, b) => a.asset.id - b.asset.id);
}

/** Whose verdict or entity is another than before, or new; and whose asset is gone. Both lists are by id. */
export function verdictChanges(
  before: readonly FlaggedAsset[],
  after: readonly FlaggedAsset[],
): { readonly changed: readonly FlaggedAsset[]; readonly gone: readonly AssetId[] } {
  const changed: FlaggedAsset[] = [];
  const gone: AssetId[] = [];
  let at = 0;
  for (const flagged of after) {
    for (; idAt(before, at) < flagged.asset.id; at += 1) gone.push(idAt(before, at) as AssetId);
    const isKnown = idAt(before, at) === flagged.asset.id;
    if (!isKnown || !isSameVerdict(before[at], flagged)) changed.push(flagged);
    if (isKnown) at += 1;
  }
  for (; at < before.length; at += 1) gone.push(idAt(before, at) as AssetId);
  return { changed, gone };
}

/** Beyond the end of the list, more than any id. */
function idAt(flagged: readonly FlaggedAsset[], at: number): number {
  return flagged[at]?.asset.id ?? Number.POSITIVE_INFINITY;
}

function isSameVerdict(before: FlaggedAsset | undefined, after: FlaggedAsset): boolean {
  if (before === after) return true;
  return (
    before?.verdict.verdict === after.verdict.verdict && before.verdict.entityId === after.verdict.entityId
  );
}
