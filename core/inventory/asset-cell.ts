// One cell of the grid as text and back, so that ranges go to a spreadsheet and come home unchanged. Reading follows the rules
// of the import (core/intake/cell-readers.ts), with what a person in the United States types: month first, point for decimals.

import { cellReader } from '../intake/cell-readers';
import type { AssetFieldName } from '../intake/intake';
import { problem, type Result } from '../problem';
import { type Asset, type AssetFields, assetUses, emptyAssetFields } from './asset';
import type { AssetColumn } from './asset-filter';
import { assetCategories, categoryLabel } from './category';
import { formatMac } from './normalize-mac';

/** What cannot be typed over: the id is given, the verdict follows from the rest. */
export function isEditableColumn(column: AssetColumn): column is AssetFieldName {
  return column !== 'id' && column !== 'verdict';
}

const decisions = {
  dateOrder: 'month-first',
  decimalSign: '.',
  currency: { code: 'USD', isDecided: true },
  source: null,
  isPath: false,
} as const;

/** As a spreadsheet shows it; blank for what is not known. */
export function assetCellText(asset: Asset & { readonly verdict: string }, column: AssetColumn): string {
  const value = asset[column];
  if (value === null) return '';
  if (column === 'category') return asset.category === 'unknown' ? '' : categoryLabel(asset.category);
  if (column === 'use') return labelOfUse(asset.use);
  if (column === 'mac' && asset.mac !== null) return formatMac(asset.mac);
  if (column === 'purchaseCostCents') return (Number(value) / 100).toFixed(2);
  return String(value);
}

/** @returns the value of the field, or a problem with what would be right */
export function parseAssetCell(column: AssetFieldName, text: string): Result<AssetFields[AssetFieldName]> {
  const typed = text.trim();
  if (typed === '') return blankCell(column);
  const chosen = chosenValue(column, typed);
  if (chosen !== null) return { ok: true, value: chosen };
  const outcome = cellReader(column, decisions)(typed);
  if (outcome.kind === 'value') return { ok: true, value: outcome.value as AssetFields[AssetFieldName] };
  if (outcome.kind === 'blank') return blankCell(column);
  if (outcome.kind === 'bad') return refused(column, typed, outcome.reason, outcome.remedy);
  return refused(column, typed, 'This field cannot hold the text', remedyOf(column));
}

function blankCell(column: AssetFieldName): Result<AssetFields[AssetFieldName]> {
  if (column === 'quantity')
    return refused(column, '', 'Units cannot be blank', 'Write a whole number, 0 or more');
  return { ok: true, value: emptyAssetFields[column] };
}

/** Categories and uses by their id or label exactly; the reader of the import knows their synonyms. */
function chosenValue(column: AssetFieldName, typed: string): AssetFields[AssetFieldName] | null {
  const wanted = typed.toLowerCase();
  const fits = (entry: { readonly id: string; readonly label: string }): boolean =>
    entry.id === wanted || entry.label.toLowerCase() === wanted;
  if (column === 'category') return assetCategories.find(fits)?.id ?? null;
  if (column === 'use') return assetUses.find(fits)?.id ?? null;
  return null;
}

function remedyOf(column: AssetFieldName): string {
  if (column === 'category') return 'Choose one of the categories, or clear the cell';
  if (column === 'use') return 'Choose one of the uses, or clear the cell';
  if (column === 'ip') return 'Write an address like 10.0.0.1, or clear the cell';
  return 'Correct the value, or clear the cell';
}

function labelOfUse(use: Asset['use']): string {
  return use === 'unknown' ? '' : (assetUses.find((entry) => entry.id === use)?.label ?? use);
}

function refused(column: string, value: string, reason: string, remedy: string): Result<never> {
  return { ok: false, problems: [problem(reason, remedy, { column, value })] };
}
