// Pages of the inventory for the grid: sorted by an indexed column, filtered in SQLite, never all in memory.
// Verdicts are derived, so they stand in a temporary table of this connection and not in the file.

import type { VerdictValue } from '../core/flagging/verdict';
import type { Asset } from '../core/inventory/asset';
import { type AssetRecord, assetOf } from './asset-row';
import type { WorkspaceFile } from './workspace-file';

export interface AssetQuery {
  readonly offset: number;
  readonly limit: number;
  readonly sortColumn: keyof typeof sortExpressions;
  readonly descending: boolean;
  readonly text?: string;
  readonly site?: string;
  readonly manufacturer?: string;
  readonly category?: string;
  readonly verdict?: VerdictValue;
  readonly entityId?: string;
}

export const sortExpressions = {
  id: 'asset.id',
  site: 'site.name',
  name: 'asset.name',
  category: 'asset.category',
  manufacturer: 'asset.manufacturer',
  model: 'asset.model',
  serial: 'asset.serial',
  quantity: 'asset.quantity',
  assetTag: 'asset.asset_tag',
  purchaseDate: 'asset.purchase_date',
  status: 'asset.status',
} as const;

export interface StoredVerdict {
  readonly assetId: number;
  readonly verdict: VerdictValue;
  readonly entityId: string | null;
}

/** Makes the verdicts that pages join and filter by. */
export function storeVerdicts(file: WorkspaceFile, verdicts: Iterable<StoredVerdict>): void {
  file.db.exec(
    `DROP TABLE IF EXISTS temp.verdict;
     CREATE TEMP TABLE verdict (asset_id INTEGER PRIMARY KEY, verdict TEXT NOT NULL, entity_id TEXT) STRICT`,
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
  db.transaction(() => {
    for (const row of verdicts) put.run(row.assetId, row.verdict, row.entityId);
    for (const assetId of goneAssetIds) remove.run(assetId);
  })();
}

const from = `FROM asset LEFT JOIN site ON site.id = asset.site_id JOIN temp.verdict AS verdict ON verdict.asset_id = asset.id`;

export type AssetWithVerdict = Asset & { readonly verdict: VerdictValue };

export function readAssetPage(
  file: WorkspaceFile,
  query: AssetQuery,
): { total: number; rows: AssetWithVerdict[] } {
  const { where, values } = conditions(query);
  const order = `${sortExpressions[query.sortColumn]} ${query.descending ? 'DESC' : 'ASC'}, asset.id`;
  const total = file.db
    .prepare(`SELECT count(*) ${from} ${where}`)
    .pluck()
    .get(...values) as number;
  const records = file.db
    .prepare(
      `SELECT asset.*, site.name AS site, verdict.verdict AS verdict ${from} ${where} ORDER BY ${order} LIMIT ? OFFSET ?`,
    )
    .all(...values, query.limit, query.offset) as (AssetRecord & { verdict: VerdictValue })[];
  return { total, rows: records.map((record) => ({ ...assetOf(record), verdict: record.verdict })) };
}

const searched = [
  'asset.name',
  'asset.manufacturer',
  'asset.model',
  'asset.serial',
  'asset.mac',
  'asset.ip',
  'asset.asset_tag',
  'site.name',
  'asset.notes',
];

function conditions(query: AssetQuery): { where: string; values: string[] } {
  const parts: string[] = [];
  const values: string[] = [];
  const add = (sql: string, ...given: string[]): void => {
    parts.push(sql);
    values.push(...given);
  };
  for (const word of (query.text ?? '').split(/\s+/).filter((part) => part !== '')) {
    add(
      `(${searched.map((column) => `${column} LIKE ? ESCAPE '\\'`).join(' OR ')})`,
      ...searched.map(() => `%${escapeLike(word)}%`),
    );
  }
  if (query.site !== undefined) add('site.name = ?', query.site);
  if (query.manufacturer !== undefined) add('asset.manufacturer = ?', query.manufacturer);
  if (query.category !== undefined) add('asset.category = ?', query.category);
  if (query.verdict !== undefined) add('verdict.verdict = ?', query.verdict);
  if (query.entityId !== undefined) add('verdict.entity_id = ?', query.entityId);
  return { where: parts.length > 0 ? `WHERE ${parts.join(' AND ')}` : '', values };
}

function escapeLike(word: string): string {
  return word.replace(/[\\%_]/g, (character) => `\\${character}`);
}
