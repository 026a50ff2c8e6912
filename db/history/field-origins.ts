// Who said what stands in each field of an asset now: the newest change of the history that gave the field its value, read back
// from the newest. Steps that were undone do not count; undo and redo themselves have no rows of their own.

import type { Asset, AssetFields } from '../../core/inventory/asset';
import { plainColumns } from '../asset-row';
import { readImport } from '../imports';
import type { WorkspaceFile } from '../workspace-file';

export type FieldOrigin =
  | { readonly kind: 'file'; readonly file: string; readonly row: number | null; readonly at: string }
  | { readonly kind: 'edit'; readonly author: string; readonly at: string; readonly summary: string };

interface ChangeRecord {
  readonly at: string;
  readonly author: string;
  readonly summary: string;
  readonly before: string | null;
  readonly after: string;
}

type AssetRowJson = Readonly<Record<string, string | number | null>>;

const columns: readonly (readonly [keyof AssetFields, string])[] = [
  ['site', 'site_id'],
  ...plainColumns,
  ['extra', 'extra'],
];

/** Only fields that somebody filled. */
export function readFieldOrigins(
  file: WorkspaceFile,
  asset: Asset,
): Partial<Record<keyof AssetFields, FieldOrigin>> {
  const origins: Partial<Record<keyof AssetFields, FieldOrigin>> = {};
  for (const change of readChanges(file, asset)) {
    const before = change.before === null ? {} : (JSON.parse(change.before) as AssetRowJson);
    const after = JSON.parse(change.after) as AssetRowJson;
    for (const [field, column] of columns) {
      if (field in origins || isSame(before[column], after[column])) continue;
      if (isFilled(asset, field)) origins[field] = originOf(file, change, { before, after });
    }
  }
  return origins;
}

function readChanges(file: WorkspaceFile, asset: Asset): ChangeRecord[] {
  return file.db
    .prepare(
      `SELECT entry.at, entry.author, entry.summary, before, after FROM history_change
       JOIN history_entry AS entry ON entry.id = entry_id
       WHERE table_name = 'asset' AND row_id = ? AND after IS NOT NULL AND entry.state = 'done'
       ORDER BY history_change.id DESC`,
    )
    .all(asset.id) as ChangeRecord[];
}

/** An import writes file and row along with the fields; an edit by hand leaves them as they were. */
function originOf(
  file: WorkspaceFile,
  change: ChangeRecord,
  { before, after }: { readonly before: AssetRowJson; readonly after: AssetRowJson },
): FieldOrigin {
  const { at, author, summary } = change;
  const importId = after.import_file_id;
  const isImport =
    typeof importId === 'number' &&
    (before.import_file_id !== importId || before.import_row !== after.import_row);
  const source = isImport ? readImport(file, importId) : null;
  if (source === null) return { kind: 'edit', author, at, summary };
  return { kind: 'file', file: source.file, row: (after.import_row as number | null) ?? null, at: source.at };
}

function isSame(
  before: string | number | null | undefined,
  after: string | number | null | undefined,
): boolean {
  return (before ?? null) === (after ?? null);
}

function isFilled(asset: Asset, field: keyof AssetFields): boolean {
  const value = asset[field];
  return field === 'extra' ? asset.extra.length > 0 : value !== null && value !== 'unknown';
}
