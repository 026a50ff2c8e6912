// The inventory for the grid, sorted and filtered in SQLite, never all in memory: first the ids that a filter leaves, in their
// order, then the rows of those in sight. Deep pages cost no more than the first, and the total is the length of the list.
// Verdicts are derived, so they stand in a temporary table of this connection and not in the file.

import type { VerdictValue } from '../core/flagging/verdict';
import type { Asset, AssetId } from '../core/inventory/asset';
import type { AssetColumn, AssetConditions } from '../core/inventory/asset-filter';
import { columnExpressions, sqlConditions } from './asset-conditions';
import { type AssetRecord, assetOf } from './asset-row';
import { writeTemporary } from './temporary';
import type { WorkspaceFile } from './workspace-file';

export interface AssetOrder {
  readonly column: AssetColumn;
  readonly descending: boolean;
}

export interface StoredVerdict {
  readonly assetId: number;
  readonly verdict: VerdictValue;
  readonly entityId: string | null;
}

/** Makes the verdicts that pages join and filter by. */
export function storeVerdicts(file: WorkspaceFile, verdicts: Iterable<StoredVerdict>): void {
  writeTemporary(file, () =>
    file.db.exec(
      `DROP TABLE IF EXISTS temp.verdict;
       CREATE TEMP TABLE verdict (asset_id INTEGER PRIMARY KEY, verdict TEXT NOT NULL, entity_id TEXT) STRICT`,
    ),
  );
  changeVerdicts(file, verdicts, []);
}

/** Puts these verdicts in the place of what was stored for their assets, and removes those of assets that are gone. */
export function changeVerdicts(
  file: WorkspaceFile,
  verdicts: Iterable<StoredVerdict>,
  goneAssetIds: Iterable<number>,
): void {
  const { db } = file;
  const put = db.prepare(
    'INSERT OR REPLACE INTO temp.verdict (asset_id, verdict, entity_id) VALUES (?, ?, ?)',
  );
  const remove = db.prepare('DELETE FROM temp.verdict WHERE asset_id = ?');
  writeTemporary(
    file,
    db.transaction(() => {
      for (const row of verdicts) put.run(row.assetId, row.verdict, row.entityId);
      for (const assetId of goneAssetIds) remove.run(assetId);
    }),
  );
}

export type AssetWithVerdict = Asset & { readonly verdict: VerdictValue };

/** Ids in their order; equal ones by id. Joins only what the filter and the order speak of. */
export function readAssetIds(file: WorkspaceFile, filter: AssetConditions, order: AssetOrder): AssetId[] {
  const { where, values } = sqlConditions(filter);
  const expression = columnExpressions[order.column];
  const direction = order.descending ? 'DESC' : 'ASC';
  const sorting = order.column === 'id' ? `asset.id ${direction}` : `${expression} ${direction}, asset.id`;
  const spoken = `${where} ${sorting}`;
  const joins = [
    /\bsite\./.test(spoken) ? 'LEFT JOIN site ON site.id = asset.site_id' : '',
    /\bverdict\./.test(spoken) ? 'JOIN temp.verdict AS verdict ON verdict.asset_id = asset.id' : '',
  ];
  return file.db
    .prepare(`SELECT asset.id FROM asset ${joins.join(' ')} ${where} ORDER BY ${sorting}`)
    .pluck()
    .all(...values) as AssetId[];
}

/** The rows of these ids in their order; ids that are gone are left out. */
export function readAssetRows(file: WorkspaceFile, ids: readonly AssetId[]): AssetWithVerdict[] {
  const records = file.db
    .prepare(
      `SELECT asset.*, site.name AS site, verdict.verdict AS verdict FROM json_each(?) AS wanted
       JOIN asset ON asset.id = wanted.value LEFT JOIN site ON site.id = asset.site_id
       JOIN temp.verdict AS verdict ON verdict.asset_id = asset.id ORDER BY wanted.key`,
    )
    .all(JSON.stringify(ids)) as (AssetRecord & { verdict: VerdictValue })[];
  return records.map((record) => ({ ...assetOf(record), verdict: record.verdict }));
}
