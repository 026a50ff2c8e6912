// The list of the inventory as it is read: the columns that somebody chose, in their order. Unlike the whole inventory
// (core/intake/export-rows.ts) it may have the number and the verdict of an asset, which no import reads back.

import { ownColumns } from '../intake/own-columns';
import type { Asset } from './asset';
import { assetCellText } from './asset-cell';
import type { AssetColumn } from './asset-filter';
import { guardFormula } from './normalize-text';

/** Every column that a list can have. */
export const listColumns: readonly { readonly column: AssetColumn; readonly label: string }[] = [
  { column: 'id', label: 'Asset' },
  { column: 'verdict', label: 'Verdict' },
  ...ownColumns.map(({ field, label }): { column: AssetColumn; label: string } => ({ column: field, label })),
];

/** A header row and one row an asset; what is not known is blank. */
export function assetListRows(
  assets: readonly (Asset & { readonly verdict: string })[],
  columns: readonly AssetColumn[],
): string[][] {
  const labels = new Map(listColumns.map(({ column, label }) => [column, label]));
  return [
    columns.map((column) => labels.get(column) ?? column),
    ...assets.map((asset) => columns.map((column) => guardFormula(assetCellText(asset, column)))),
  ];
}

/** The column that a person means by its name or heading; null where there is none. */
export function listColumnNamed(text: string): AssetColumn | null {
  const wanted = key(text);
  return (
    listColumns.find(({ column, label }) => key(column) === wanted || key(label) === wanted)?.column ?? null
  );
}

function key(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '');
}
