// Rows under the header that are no assets: the header again on a new page, totals, a line that only names a
// section. They are left out and listed, each with its reason.

import { trimText } from '../inventory/normalize-text';
import type { AssetFieldName } from './intake';

/** What a row needs one of to be an asset. */
const tellingFields: ReadonlySet<AssetFieldName> = new Set([
  'name',
  'manufacturer',
  'model',
  'serial',
  'mac',
  'ip',
  'sysObjectId',
  'systemDescription',
  'assetTag',
  'sourceId',
]);
const total =
  /^(?:(?:grand|sub|overall|sum)[\s-]*)?totals?(?:\s*[:(=].*|\s+(?:units|assets|cost|quantity|devices|items))?$/i;
const sectionTotal = /\b(?:sub)?total:?$/i;

export interface HeaderRow {
  readonly headers: readonly string[];
  readonly fieldOf: (index: number) => AssetFieldName | null;
}

/** @returns why the row is left out, null when it is an asset */
export function skipReason(cells: readonly string[], header: HeaderRow): string | null {
  const filled = cells.flatMap((cell, index) => {
    const text = trimText(cell);
    return text === '' ? [] : [{ text, index, field: header.fieldOf(index) }];
  });
  if (
    filled.length > 1 &&
    filled.every(({ text, index }) => sameHeading(text, header.headers[index] ?? ''))
  ) {
    return 'The header is repeated here';
  }
  const firstText = filled.find(({ text }) => /\p{L}/u.test(text))?.text ?? '';
  const telling = filled.filter(({ field }) => field !== null && tellingFields.has(field));
  if (total.test(firstText) || (sectionTotal.test(firstText) && telling.length <= 1))
    return 'This is a line of totals';
  if (telling.length > 0) return null;
  const hasSum = filled.some(({ field }) => field === 'quantity' || field === 'purchaseCostCents');
  return hasSum && firstText === ''
    ? 'This is a sum without an asset'
    : 'Nothing here names an asset: no name, model, serial number, address or tag';
}

function sameHeading(text: string, header: string): boolean {
  return text.length <= header.length + 2 && text.toLowerCase() === header.toLowerCase();
}

export function isBlankRow(cells: readonly string[]): boolean {
  return cells.every((cell) => trimText(cell) === '');
}
