// A comma that nobody quoted (`HUAWEI TECHNOLOGIES CO.,LTD`) gives a row one cell too many. It is repaired only
// where exactly one way of joining two neighbors fits the columns; a legal form after the comma settles it.

import { normalizeMac } from '../inventory/normalize-mac';
import { trimText } from '../inventory/normalize-text';
import type { AssetFieldName } from './intake';
import { parseDate } from './parse-date';
import { parseIp } from './parse-ip';
import { parseMoney } from './parse-money';
import { parseQuantity } from './parse-quantity';

const legalForm = /^\s*(?:ltd|limited|inc|llc|l\.l\.c|corp|corporation|co|company|gmbh|s\.?a|plc)\b\.?/i;

/**
 * @param cells the row's cells, more than `columns`
 * @param fieldOf the field that a column feeds, null for none
 * @returns as many cells as columns; null when no join or more than one fits
 */
export function repairRow(
  cells: readonly string[],
  columns: number,
  fieldOf: (index: number) => AssetFieldName | null,
): string[] | null {
  const filled = withoutBlankEnd(cells, columns);
  if (filled.length <= columns) return [...filled];
  if (filled.length !== columns + 1) return null;
  const joins = filled
    .slice(0, -1)
    .map((_, at) => ({ at, cells: joined(filled, at) }))
    .filter((join) => join.cells.every((cell, index) => fits(cell, fieldOf(index))));
  const legal = joins.filter(({ at }) => legalForm.test(filled[at + 1] ?? ''));
  const only = legal.length === 1 ? legal : joins;
  return only.length === 1 ? (only[0]?.cells ?? null) : null;
}

function withoutBlankEnd(cells: readonly string[], columns: number): readonly string[] {
  let end = cells.length;
  while (end > columns && trimText(cells[end - 1] ?? '') === '') end--;
  return cells.slice(0, end);
}

function joined(cells: readonly string[], at: number): string[] {
  return [...cells.slice(0, at), `${cells[at]},${cells[at + 1]}`, ...cells.slice(at + 2)];
}

function fits(cell: string, field: AssetFieldName | null): boolean {
  const text = trimText(cell);
  if (text === '') return true;
  if (field === 'mac') return normalizeMac(text) !== null;
  if (field === 'ip') return parseIp(text) !== null;
  if (field === 'quantity') return parseQuantity(text) !== null;
  if (field === 'purchaseDate' || field === 'installDate') return parseDate(text, null).kind !== 'invalid';
  if (field === 'purchaseCostCents') return parseMoney(text, '.').kind === 'money';
  return !legalForm.test(text);
}
