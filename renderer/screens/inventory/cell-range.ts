import type { GridApi } from 'ag-grid-community';
import type { AssetColumn } from '../../../core/inventory/asset-filter';
import type { AssetRow } from '../../../engine/api';

/** A corner of a range: row of the grid, and column by its id. */
export interface CellPlace {
  readonly row: number;
  readonly column: string;
}

export interface CellRange {
  readonly firstRow: number;
  readonly lastRow: number;
  /** In the order of the grid. */
  readonly columns: readonly AssetColumn[];
}

/** The rectangle between two corners, whichever way it was drawn. */
export function rangeBetween(grid: GridApi<AssetRow>, anchor: CellPlace, head: CellPlace): CellRange {
  const order = shownColumns(grid);
  const [from, to] = [order.indexOf(anchor.column as AssetColumn), order.indexOf(head.column as AssetColumn)];
  return {
    firstRow: Math.min(anchor.row, head.row),
    lastRow: Math.max(anchor.row, head.row),
    columns: order.slice(Math.max(0, Math.min(from, to)), Math.max(from, to) + 1),
  };
}

/** The columns of the grid that hold a field, from left to right. */
export function shownColumns(grid: GridApi<AssetRow>): AssetColumn[] {
  return grid
    .getAllDisplayedColumns()
    .map((column) => column.getColId())
    .filter((id): id is AssetColumn => !id.startsWith('ag-Grid'));
}

export function rangeHolds(range: CellRange, row: number, column: string): boolean {
  return row >= range.firstRow && row <= range.lastRow && range.columns.includes(column as AssetColumn);
}

export function cellsIn(range: CellRange): number {
  return (range.lastRow - range.firstRow + 1) * range.columns.length;
}
