import type { Statement } from 'better-sqlite3';
import type { Asset, AssetFields, AssetId } from '../core/inventory/asset';
import { type AssetOrigin, assetInserter, type InsertAsset } from './asset-inserts';
import { type AssetRecord, assetOf, assetSelect, plainColumns } from './asset-row';
import { siteFinder, siteIdOf } from './sites';
import type { WorkspaceFile } from './workspace-file';

export type { AssetOrigin } from './asset-inserts';

export function readAsset(file: WorkspaceFile, id: AssetId): Asset | null {
  const record = file.db.prepare(`${assetSelect} WHERE asset.id = ?`).get(id) as AssetRecord | undefined;
  return record ? assetOf(record) : null;
}

/** Every asset, by id. */
export function readAssets(file: WorkspaceFile): Asset[] {
  return (file.db.prepare(`${assetSelect} ORDER BY asset.id`).all() as AssetRecord[]).map(assetOf);
}

/** The assets of these ids that there are, by id. */
export function readAssetsById(file: WorkspaceFile, ids: readonly AssetId[]): Asset[] {
  const sql = `${assetSelect} WHERE asset.id IN (SELECT value FROM json_each(?)) ORDER BY asset.id`;
  return (file.db.prepare(sql).all(JSON.stringify(ids)) as AssetRecord[]).map(assetOf);
}

/** The ids of the assets at these sites. */
export function readAssetIdsOfSites(file: WorkspaceFile, siteIds: readonly number[]): AssetId[] {
  const sql = 'SELECT id FROM asset WHERE site_id IN (SELECT value FROM json_each(?))';
  return file.db.prepare(sql).pluck().all(JSON.stringify(siteIds)) as AssetId[];
}

export function countAssets(file: WorkspaceFile): { assets: number; units: number } {
  return file.db
    .prepare('SELECT count(*) AS assets, coalesce(sum(quantity), 0) AS units FROM asset')
    .get() as {
    assets: number;
    units: number;
  };
}

/** Prepared once for a run of many rows, e.g. an import. */
export function assetWriter(file: WorkspaceFile): {
  /** Makes the site of this name where there is none. */
  makeSite(name: string | null): void;
  insert: InsertAsset;
  update(id: AssetId, fields: Partial<AssetFields>, origin?: AssetOrigin): void;
} {
  const updates = new Map<string, Statement>();
  const update = (id: AssetId, fields: Partial<AssetFields>, origin?: AssetOrigin): void => {
    const changes = columnChanges(file, fields, origin);
    if (changes.length === 0) return;
    const assignments = changes.map(([column]) => `"${column}" = ?`).join(', ');
    const statement =
      updates.get(assignments) ?? file.db.prepare(`UPDATE asset SET ${assignments} WHERE id = ?`);
    updates.set(assignments, statement);
    statement.run(...changes.map(([, value]) => value), id);
  };
  return { makeSite: siteFinder(file), insert: assetInserter(file), update };
}

type ColumnValue = string | number | null;

function columnChanges(
  file: WorkspaceFile,
  fields: Partial<AssetFields>,
  origin?: AssetOrigin,
): [string, ColumnValue][] {
  const changes: [string, ColumnValue][] = [];
  if (fields.site !== undefined) changes.push(['site_id', siteIdOf(file, fields.site)]);
  for (const [field, column] of plainColumns) {
    const value = fields[field];
    if (value !== undefined) changes.push([column, value]);
  }
  if (fields.extra !== undefined) changes.push(['extra', JSON.stringify(fields.extra)]);
  if (origin) changes.push(['import_file_id', origin.importFileId], ['import_row', origin.importRow]);
  return changes;
}

/** The first of these ids that no asset has; null = all are there. */
export function firstMissingAsset(file: WorkspaceFile, ids: readonly AssetId[]): AssetId | null {
  const sql = 'SELECT value FROM json_each(?) WHERE value NOT IN (SELECT id FROM asset) LIMIT 1';
  const missing = file.db.prepare(sql).pluck().get(JSON.stringify(ids)) as AssetId | undefined;
  return missing ?? null;
}

export function deleteAssets(file: WorkspaceFile, ids: readonly AssetId[]): number {
  const statement = file.db.prepare('DELETE FROM asset WHERE id = ?');
  return ids.reduce((count, id) => count + statement.run(id).changes, 0);
}
