import { inventoryRows } from '../../core/intake/export-rows';
import type { AssetFields } from '../../core/inventory/asset';

/** The inventory as CSV (RFC 4180, CRLF), which our own import reads back whole. */
export function inventoryCsv(assets: readonly AssetFields[]): string {
  return csvText(inventoryRows(assets));
}

/** Rows as CSV (RFC 4180, CRLF). */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quotedCell).join(',')}\r\n`).join('');
}

function quotedCell(cell: string): string {
  return /[",\r\n;\t|]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
