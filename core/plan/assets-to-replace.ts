// Which assets the plan and the schedule are about: verdict `listed` (an override included), and `review` where the
// user asks for it. A flagged maker does not by itself mean a duty to replace (method 1); that choice is the user's.

import type { FlaggedAsset } from '../document/run-result';
import type { Asset } from '../inventory/asset';
import { noSiteName } from '../inventory/site';

export interface AssetToReplace {
  readonly asset: Asset;
  /** Never empty: assets without a site stand under `(no site)`. */
  readonly site: string;
  readonly entityId: string | null;
}

/** In order of site, then asset id, whatever the order of the input. Assets of quantity 0 are left out. */
export function assetsToReplace(flagged: readonly FlaggedAsset[], includeReview: boolean): AssetToReplace[] {
  return flagged
    .filter(({ verdict }) => verdict.verdict === 'listed' || (includeReview && verdict.verdict === 'review'))
    .filter(({ asset }) => asset.quantity > 0)
    .map(({ asset, verdict }) => ({
      asset,
      site: asset.site ?? noSiteName,
      entityId: verdict.entityId,
    }))
    .sort((a, b) => compareText(a.site, b.site) || a.asset.id - b.asset.id);
}

/** Plain code-unit order: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
