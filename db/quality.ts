// How many assets lack what, counted in one pass; the same conditions filter the grid, so that a click shows what was counted.

import type { AssetId } from '../core/inventory/asset';
import { type QualityGapId, qualityGaps } from '../core/inventory/quality-gap';
import type { WorkspaceFile } from './workspace-file';

const blank = (column: string): string => `coalesce(asset.${column}, '') = ''`;

/**
 * Over `asset` and its `site`; true or false, never NULL. Use and country are asked only of what a listing asks them of: video and
 * two-way radio, and the classes of equipment that are listed by where they were produced (core/flagging/category.ts).
 */
export const gapConditions: Readonly<Record<QualityGapId, string>> = {
  'no-manufacturer': blank('manufacturer'),
  'no-model': blank('model'),
  'unknown-category': "asset.category = 'unknown'",
  'unknown-use':
    "asset.use = 'unknown' AND asset.category IN ('camera', 'recorder', 'video-accessory', 'two-way-radio', 'repeater')",
  'no-country': `${blank('country_of_production')} AND asset.category IN ('drone', 'customer-device', 'power')`,
  'no-date-obtained': blank('purchase_date'),
  'no-site': 'asset.site_id IS NULL',
  'no-site-place':
    "asset.site_id IS NOT NULL AND coalesce(site.address, '') = '' AND (site.latitude_microdegrees IS NULL OR site.longitude_microdegrees IS NULL)",
  'unknown-site-kind': "asset.site_id IS NOT NULL AND site.kind = 'unknown'",
  'no-units': 'asset.quantity = 0',
  'no-evidence': 'NOT EXISTS (SELECT 1 FROM evidence_link WHERE evidence_link.asset_id = asset.id)',
  'no-funding-source': blank('funding_source'),
  'no-serial': blank('serial'),
  'no-purchase-cost': 'asset.purchase_cost_cents IS NULL',
};

export interface GapCount {
  readonly id: QualityGapId;
  readonly assets: number;
  /** Of them, listed or in review. */
  readonly flagged: number;
}

/** Needs the verdicts to be stored. In the order of the gaps. */
export function readGapCounts(file: WorkspaceFile): GapCount[] {
  const sums = qualityGaps.map(
    ({ id }) =>
      `coalesce(sum(${gapConditions[id]}), 0) AS "${id}", coalesce(sum((${gapConditions[id]}) AND verdict.verdict <> 'clear'), 0) AS "${id} flagged"`,
  );
  const row = file.db
    .prepare(
      `SELECT ${sums.join(', ')} FROM asset LEFT JOIN site ON site.id = asset.site_id JOIN temp.verdict AS verdict ON verdict.asset_id = asset.id`,
    )
    .get() as Record<string, number>;
  return qualityGaps.map(({ id }) => ({ id, assets: row[id] ?? 0, flagged: row[`${id} flagged`] ?? 0 }));
}

/** What each of these assets lacks. */
export function readGapsOf(file: WorkspaceFile, ids: readonly AssetId[]): Map<AssetId, QualityGapId[]> {
  const columns = qualityGaps.map(({ id }) => `(${gapConditions[id]}) AS "${id}"`);
  const rows = file.db
    .prepare(
      `SELECT asset.id AS assetId, ${columns.join(', ')} FROM asset LEFT JOIN site ON site.id = asset.site_id
       WHERE asset.id IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(ids)) as (Record<string, number> & { readonly assetId: AssetId })[];
  return new Map(
    rows.map((row) => [row.assetId, qualityGaps.map(({ id }) => id).filter((id) => row[id] === 1)]),
  );
}
