// Places of the columns of the cost lines, which formulas of other sheets point to by defined names.

import { columnRange, type DefinedName } from '../sheet';

export const COST_SHEET = 'Cost lines';

export const costColumns = [
  { key: 'no', header: 'Line no.', width: 8 },
  { key: 'lineId', header: 'Line ID', width: 26 },
  { key: 'location', header: 'Location', width: 22 },
  { key: 'covered', header: 'Covered assets', width: 40 },
  { key: 'phase', header: 'Phase', width: 13 },
  { key: 'category', header: 'Cost category', width: 24 },
  { key: 'catalog', header: 'Catalog entry', width: 16 },
  { key: 'description', header: 'Description', width: 42 },
  { key: 'quantity', header: 'Quantity', width: 10 },
  { key: 'unit', header: 'Unit', width: 16 },
  { key: 'unitCost', header: 'Unit cost', width: 14 },
  { key: 'priceYear', header: 'Price year', width: 9 },
  { key: 'escalation', header: 'Escalation', width: 11 },
  { key: 'total', header: 'Total', width: 16 },
  { key: 'spendDate', header: 'Spent on', width: 12 },
  { key: 'quarter', header: 'Quarter', width: 10 },
  { key: 'basis', header: 'Cost basis', width: 20 },
  { key: 'source', header: 'Source of the price', width: 44 },
  { key: 'justification', header: 'Justification', width: 52 },
  { key: 'attachment', header: 'Attachment', width: 18 },
  { key: 'upgrade', header: 'Upgrade', width: 10 },
] as const;

export type CostColumnKey = (typeof costColumns)[number]['key'];

/** 1-based place of the column. */
export function costColumn(key: CostColumnKey): number {
  return costColumns.findIndex((entry) => entry.key === key) + 1;
}

const named: readonly (readonly [string, CostColumnKey])[] = [
  ['line_total', 'total'],
  ['line_category', 'category'],
  ['line_phase', 'phase'],
  ['line_quarter', 'quarter'],
];

export function costLineNames(lines: number): DefinedName[] {
  return named.map(([name, key]) => ({ name, range: columnRange(COST_SHEET, costColumn(key), lines) }));
}
