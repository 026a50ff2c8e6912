// Which assets a verdict may have changed for, from the history that every write leaves: the asset itself, its override,
// or its site (whose name stands in the asset). What else is tracked changes no verdict; taken lists do, for all
// assets, and come as another reference.

import type { AssetId } from '../../core/inventory/asset';
import { readAssetIdsOfSites } from '../../db/assets';
import { type ChangedRow, readChangedRows } from '../../db/history/changed-rows';
import type { WorkspaceFile } from '../../db/workspace-file';

/** Beyond this it is no slower to judge all of them, and simpler. */
const mostChanges = 2000;

/** Ids without repeats, also of assets that are gone; null where all assets are to be judged. */
export function changedAssets(file: WorkspaceFile, sinceRevision: number): AssetId[] | null {
  const rows = readChangedRows(file, sinceRevision, mostChanges);
  if (rows === null) return null;
  const sites = rows.filter((row) => row.table === 'site').map((row) => row.rowId);
  const own = rows.flatMap(assetOf);
  const atSites = sites.length === 0 ? [] : readAssetIdsOfSites(file, sites);
  return [...new Set([...own, ...atSites])];
}

function assetOf({ table, rowId, assetId }: ChangedRow): AssetId[] {
  if (table === 'asset') return [rowId as AssetId];
  return table === 'verdict_override' && assetId !== null ? [assetId as AssetId] : [];
}
