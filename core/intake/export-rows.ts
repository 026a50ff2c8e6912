// The inventory as rows of text, for CSV and workbooks. Written so that our own import reads every column back and
// finds nothing changed: plain labels, ISO dates, amounts without separators, a guard before what a spreadsheet
// would take for a formula.

import { type AssetFields, assetUses } from '../inventory/asset';
import { categoryLabel } from '../inventory/category';
import { formatMac } from '../inventory/normalize-mac';
import { guardFormula } from '../inventory/normalize-text';
import { headerKey, keptPrefix } from './header-name';
import type { AssetFieldName } from './intake';
import { ownColumns } from './own-columns';

/**
 * @param assets in the order of the rows
 * @returns a header row and one row an asset; columns of the files they came from follow our own
 */
export function inventoryRows(assets: readonly AssetFields[]): string[][] {
  const extras = [...new Set(assets.flatMap((asset) => asset.extra.map((field) => field.header)))];
  const header = [...ownColumns.map((column) => column.label), ...extras.map(extraHeader)];
  return [header.map(guardFormula), ...assets.map((asset) => rowOf(asset, extras))];
}

function rowOf(asset: AssetFields, extras: readonly string[]): string[] {
  const kept = new Map(asset.extra.map((field) => [field.header, field.value]));
  const own = ownColumns.map(({ field }) => cellText(asset, field));
  return [...own, ...extras.map((header) => kept.get(header) ?? '')].map(guardFormula);
}

function cellText(asset: AssetFields, field: AssetFieldName): string {
  const value = asset[field];
  if (value === null || value === 'unknown') return '';
  if (field === 'category') return categoryLabel(asset.category);
  if (field === 'use') return assetUses.find((use) => use.id === asset.use)?.label ?? '';
  if (field === 'mac' && asset.mac !== null) return formatMac(asset.mac);
  if (field === 'purchaseCostCents') return (Number(value) / 100).toFixed(2);
  return String(value);
}

const ownKeys: ReadonlySet<string> = new Set(ownColumns.map((column) => headerKey(column.label)));

/** A kept column that is called like one of ours says so, or the import would take it for ours. */
function extraHeader(header: string): string {
  return ownKeys.has(headerKey(header)) || header.startsWith(keptPrefix) ? `${keptPrefix}${header}` : header;
}
