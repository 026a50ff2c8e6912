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
const letter = /\p{L}/u;
const sectionTotal = /\b(?:sub)?total:?$/i;

export interface HeaderRow {
  readonly headers: readonly string[];
  readonly fieldOf: (index: number) => AssetFieldName | null;
}

/** @returns why the row is left out, null when it is an asset */
export function skipReason(cells: readonly string[], header: HeaderRow): string | null {
  let filled = 0;
  let headings = 0;
  let telling = 0;
  let hasSum = false;
  let firstText = '';
  for (let index = 0; index < cells.length; index++) {
    const text = trimText(cells[index] ?? '');
    if (text === '') continue;
    filled += 1;
    if (sameHeading(text, header.headers[index] ?? '')) headings += 1;
    if (firstText === '' && letter.test(text)) firstText = text;
    const field = header.fieldOf(index);
    if (field !== null && tellingFields.has(field)) telling += 1;
    if (field === 'quantity' || field === 'purchaseCostCents') hasSum = true;
    // Nearly every row is settled by its first cells: no heading, no total, and two of what tells an asset.
    if (telling > 1 && headings < filled && firstText !== '') break;
  }
  if (filled > 1 && headings === filled) return 'The header is repeated here';
  if (isTotal(firstText, telling)) return 'This is a line of totals';
  if (telling > 0) return null;
  return hasSum && firstText === ''
    ? 'This is a sum without an asset'
    : 'Nothing here names an asset: no name, model, serial number, address or tag';
}

function isTotal(firstText: string, telling: number): boolean {
  return total.test(firstText) || (telling <= 1 && sectionTotal.test(firstText));
}

function sameHeading(text: string, header: string): boolean {
  return text.length === header.length && text.toLowerCase() === header.toLowerCase();
}

export function isBlankRow(cells: readonly string[]): boolean {
  return cells.every((cell) => trimText(cell) === '');
}
