// New assets, one statement for a run of them. A file speaks of some fields only; the others are written into the statement,
// because handing a value to SQLite takes longer than storing it.

import type { AssetFields, AssetId } from '../core/inventory/asset';
import { emptyAssetFields } from '../core/inventory/asset';
import { plainColumns } from './asset-row';
import { siteFinder } from './sites';
import type { WorkspaceFile } from './workspace-file';

export interface AssetOrigin {
  readonly importFileId: number | null;
  readonly importRow: number | null;
}

export type AssetField = keyof AssetFields;
export type InsertAsset = (fields: Partial<AssetFields>, origin: AssetOrigin) => AssetId;

/** @param said the fields that rows speak of; what a row says beside them would be lost. Without it: all */
export function assetInserter(file: WorkspaceFile, said?: ReadonlySet<AssetField>): InsertAsset {
  const isSaid = (field: AssetField): boolean => said?.has(field) ?? true;
  const bound = plainColumns.filter(([field]) => isSaid(field)).map(([field]) => field);
  const hasExtra = isSaid('extra');
  const places = [
    '?',
    ...plainColumns.map(([field]) => (isSaid(field) ? '?' : literal(emptyAssetFields[field]))),
    hasExtra ? '?' : "'[]'",
    '?',
    '?',
  ];
  const names = plainColumns.map(([, column]) => `"${column}"`).join(', ');
  const statement = file.db.prepare(
    `INSERT INTO asset (site_id, ${names}, extra, import_file_id, import_row) VALUES (${places.join(', ')})`,
  );
  const siteId = siteFinder(file);
  return (fields, { importFileId, importRow }) => {
    const values: (string | number | null)[] = [siteId(fields.site ?? null)];
    for (const field of bound) values.push(fields[field] ?? emptyAssetFields[field]);
    if (hasExtra) values.push(extraJson(fields.extra ?? emptyAssetFields.extra));
    values.push(importFileId, importRow);
    return Number(statement.run(values).lastInsertRowid) as AssetId;
  };
}

/** Every field that one of them speaks of. */
export function fieldsSaid(all: Iterable<Partial<AssetFields>>): ReadonlySet<AssetField> {
  const said = new Set<string>();
  for (const fields of all) for (const field in fields) said.add(field);
  return said as Set<AssetField>;
}

function extraJson(extra: AssetFields['extra']): string {
  return extra.length === 0 ? '[]' : JSON.stringify(extra);
}

function literal(value: string | number | null): string {
  if (value === null) return 'NULL';
  return typeof value === 'number' ? String(value) : `'${value}'`;
}
