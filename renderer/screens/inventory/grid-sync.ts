// How the grid and the state of the screen follow each other: rows after a write, columns and sort of a view, ticks.

import type { GridApi, RowSelectedEvent } from 'ag-grid-community';
import { useEffect, useMemo, useRef } from 'react';
import type { AssetId } from '../../../core/inventory/asset';
import type { AssetColumn } from '../../../core/inventory/asset-filter';
import type { AssetRow, AssetSort } from '../../../engine/api';
import { isTicked, type SelectedAssets, withTicks } from './selected-assets';
import type { ShownColumn, ViewLayout } from './use-inventory-view';
import type { NextSelection } from './use-selection';

/** The grid's own column of boxes. */
const selectionColumn = 'ag-Grid-SelectionColumn';

/** After a write the blocks in sight are fetched again, without losing the place. */
export function useRefetch(grid: GridApi<AssetRow> | null, version: string): void {
  const shown = useRef(version);
  useEffect(() => {
    if (!grid || shown.current === version) return;
    shown.current = version;
    grid.refreshInfiniteCache();
  }, [grid, version]);
}

/** Columns and sort as the view has them, whenever a whole layout is taken. */
export function useLayout(grid: GridApi<AssetRow> | null, layout: ViewLayout): void {
  useEffect(() => {
    const { columns, sort } = layout;
    grid?.applyColumnState({
      state: [
        { colId: selectionColumn, hide: false },
        ...columns.map(({ column, width }) => ({
          colId: column,
          width,
          hide: false,
          sort: sort?.column === column ? sort.direction : null,
        })),
      ],
      defaultState: { hide: true, sort: null },
      applyOrder: true,
    });
  }, [grid, layout]);
}

/** The boxes of the rows in sight follow what is selected, also of rows that come later. */
export function useTicks(grid: GridApi<AssetRow> | null, selected: SelectedAssets): void {
  useEffect(() => {
    if (!grid) return;
    const show = (): void =>
      grid.forEachNode((node) => {
        if (!node.data) return;
        const wanted = isTicked(selected, node.data.id);
        if ((node.isSelected() ?? false) !== wanted) node.setSelected(wanted, false, 'api');
      });
    show();
    grid.addEventListener('modelUpdated', show);
    return () => {
      if (!grid.isDestroyed()) grid.removeEventListener('modelUpdated', show);
    };
  }, [grid, selected]);
}

/** Ticks of one gesture (a Shift click has thousands) are taken together. */
export function useTicking(onSelected: (next: NextSelection) => void) {
  const ticks = useRef(new Map<AssetId, boolean>());
  return useMemo(
    () => ({
      onRowSelected: ({ data, node, source }: RowSelectedEvent<AssetRow>): void => {
        if (data && source !== 'api' && source !== 'rowDataChanged')
          ticks.current.set(data.id, node.isSelected() === true);
      },
      onSelectionChanged: (): void => {
        const taken = ticks.current;
        ticks.current = new Map();
        if (taken.size > 0) onSelected((before) => withTicks(before, taken));
      },
    }),
    [onSelected],
  );
}

export function layoutOf(grid: GridApi<AssetRow>): ShownColumn[] {
  return grid
    .getColumnState()
    .filter((state) => state.hide !== true && !state.colId.startsWith('ag-Grid'))
    .map((state) => ({ column: state.colId as AssetColumn, width: Math.round(state.width ?? 130) }));
}

export function sortOf(grid: GridApi<AssetRow>): AssetSort | null {
  const sorted = grid.getColumnState().find((state) => state.sort);
  if (!sorted?.sort) return null;
  return { column: sorted.colId as AssetColumn, direction: sorted.sort === 'desc' ? 'desc' : 'asc' };
}
