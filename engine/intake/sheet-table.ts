// One sheet as a raw table: up to its last row with content, not its declared size. A named table of the sheet wins
// as range. Merged cells hold their value in the first cell only: down a column it is filled down, and over a row of
// headings it becomes their parent (`Removal / Qty`).

import type { MergeRange, Sheet } from 'hucre/xlsx';
import { findHeader } from '../../core/intake/find-header';
import type { RawRow, RawTable } from '../../core/intake/intake';
import { cellText } from './cell-text';

const headingRows = 20;

export function sheetTable(sheet: Sheet): RawTable {
  const cells = sheet.rows.map((row) => row.map(cellText));
  markUncalculated(cells, sheet);
  for (const merge of sheet.merges ?? []) fillMerge(cells, merge);
  const rows = cells.map((row, index): RawRow => ({ row: index + 1, cells: row }));
  while (rows.length > 0 && rows.at(-1)?.cells.every((cell) => cell.trim() === '')) rows.pop();
  return namedRange(sheet, rows) ?? { sheet: sheet.name, rows };
}

/** A formula without a stored result is an error, not a blank. */
function markUncalculated(cells: string[][], sheet: Sheet): void {
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.formula === undefined || (cell.formulaResult ?? cell.value) !== null) continue;
    const [row, column] = key.split(',').map(Number);
    const line = row === undefined ? undefined : cells[row];
    if (line !== undefined && column !== undefined) line[column] = '#CALC!';
  }
}

function fillMerge(cells: string[][], merge: MergeRange): void {
  const value = cells[merge.startRow]?.[merge.startCol] ?? '';
  if (value === '') return;
  if (merge.startCol === merge.endCol) {
    for (let row = merge.startRow + 1; row <= merge.endRow; row++) setCell(cells, row, merge.startCol, value);
    return;
  }
  if (merge.startRow !== merge.endRow || merge.startRow >= headingRows) return;
  const below = cells[merge.startRow + 1] ?? [];
  const children = below.slice(merge.startCol, merge.endCol + 1);
  const isTitle = below.every(
    (cell, index) => cell === '' || (index >= merge.startCol && index <= merge.endCol),
  );
  if (isTitle || !children.every((child) => child !== '' && !/^\d/.test(child))) return;
  children.forEach((child, index) => {
    below[merge.startCol + index] = `${value} / ${child}`;
  });
}

function setCell(cells: string[][], row: number, column: number, value: string): void {
  const line = cells[row];
  if (line !== undefined) line[column] = value;
}

function namedRange(sheet: Sheet, rows: readonly RawRow[]): RawTable | null {
  for (const table of sheet.tables ?? []) {
    const range = parseRange(table.range ?? '');
    if (range === null) continue;
    const end = table.showTotalRow ? range.endRow - 1 : range.endRow;
    const inside = rows
      .filter((row) => row.row >= range.startRow && row.row <= end)
      .map((row) => ({ row: row.row, cells: row.cells.slice(range.startCol - 1, range.endCol) }));
    const candidate = { sheet: sheet.name, rows: inside };
    if ((findHeader(candidate)?.score ?? 0) > 1) return candidate;
  }
  return null;
}

function parseRange(range: string): MergeRange | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)$/.exec(range);
  if (!match) return null;
  const [, startCol = '', startRow = '', endCol = '', endRow = ''] = match;
  return {
    startRow: Number(startRow),
    endRow: Number(endRow),
    startCol: columnNumber(startCol),
    endCol: columnNumber(endCol),
  };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
