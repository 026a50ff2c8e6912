import type { CellKeyDownEvent, GridApi, IDatasource, RowSelectedEvent } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { AssetId } from '../../../core/inventory/asset';
import type { AssetColumn } from '../../../core/inventory/asset-filter';
import type { AssetRow, AssetSort } from '../../../engine/api';
import { useEngine } from '../../app/desktop-context';
import { useWorkspace } from '../../app/workspace-context';
import { styleNonce } from '../../nonce';
import { type CountedAssets, createAssetSource } from './asset-source';
import type { CellRange } from './cell-range';
import { gridColumns } from './grid-columns';
import { GridKeys } from './grid-keys';
import { registerGridModules } from './grid-modules';
import { gridTheme } from './grid-theme';
import classes from './inventory.module.css';
import { isTicked, type SelectedAssets, withTicks } from './selected-assets';
import { useCellEdit } from './use-cell-edit';
import { useCellRange } from './use-cell-range';
import type { ShownColumn, ViewLayout, ViewState } from './use-inventory-view';

registerGridModules();

/** The grid's own column of boxes. */
const selectionColumn = 'ag-Grid-SelectionColumn';

interface AssetGridProps {
  readonly view: ViewState;
  readonly selected: SelectedAssets;
  readonly onSelected: (next: (selected: SelectedAssets) => SelectedAssets) => void;
  readonly onOpen: (id: AssetId) => void;
  readonly onTotal: (counted: CountedAssets) => void;
  readonly onFailure: (message: string | null) => void;
  readonly onRange: (range: CellRange | null) => void;
}

/** 100,000 rows and more: only the blocks in sight are fetched, sorted and filtered by the engine. */
export function AssetGrid(props: AssetGridProps) {
  const { view, selected, onSelected, onOpen, onTotal, onFailure, onRange } = props;
  const { applied: filter, noteColumns, setSort } = view;
  const engine = useEngine();
  const { revision, asOf } = useWorkspace();
  const [grid, setGrid] = useState<GridApi<AssetRow> | null>(null);
  const takeText = useCellEdit();
  const range = useCellRange();
  const { holds } = range;
  const columns = useMemo(
    () =>
      gridColumns(takeText).map((column) => ({
        ...column,
        cellClassRules: {
          ...column.cellClassRules,
          [classes.rangeCell ?? '']: (cell: { rowIndex: number; column?: { getColId(): string } }) =>
            holds(cell.rowIndex, cell.column?.getColId() ?? ''),
        },
      })),
    [takeText, holds],
  );
  const source = useMemo<IDatasource>(
    () => createAssetSource({ engine, filter, onTotal, onFailure }),
    [engine, filter, onTotal, onFailure],
  );
  const ticking = useTicking(onSelected);
  useRefetch(grid, `${revision} ${asOf}`);
  useLayout(grid, view.layout);
  useTicks(grid, selected);
  useEffect(() => onRange(range.range), [onRange, range.range]);

  const noteLayout = useCallback((api: GridApi<AssetRow>) => noteColumns(layoutOf(api)), [noteColumns]);
  const openFromKey = (event: CellKeyDownEvent<AssetRow>): void => {
    const key = event.event instanceof KeyboardEvent ? event.event.key : '';
    if (key === 'Enter' && event.column.getColId() === 'id' && event.data) onOpen(event.data.id);
  };
  return (
    <GridKeys grid={grid} range={range} view={view} selected={selected} onSelected={onSelected}>
      <AgGridReact<AssetRow>
        theme={gridTheme}
        styleNonce={styleNonce()}
        columnDefs={columns}
        defaultColDef={{ resizable: true, sortable: false, suppressHeaderMenuButton: true }}
        maintainColumnOrder
        rowModelType="infinite"
        datasource={source}
        cacheBlockSize={200}
        maxBlocksInCache={50}
        blockLoadDebounceMillis={30}
        getRowId={(row) => String(row.data.id)}
        rowSelection={{ mode: 'multiRow', headerCheckbox: false, enableClickSelection: false }}
        selectionColumnDef={{
          width: 44,
          pinned: 'left',
          lockPosition: 'left',
          headerName: 'Select',
          headerClass: classes.hiddenHead,
        }}
        onGridReady={(event) => setGrid(event.api)}
        {...ticking}
        onSortChanged={(event) => setSort(sortOf(event.api))}
        onColumnMoved={(event) => event.finished && noteLayout(event.api)}
        onColumnResized={(event) => event.finished && noteLayout(event.api)}
        onCellFocused={range.onCellFocused}
        onCellMouseDown={range.onCellMouseDown}
        onCellMouseOver={range.onCellMouseOver}
        onCellClicked={(event) => event.column.getColId() === 'id' && event.data && onOpen(event.data.id)}
        onCellKeyDown={(event) => 'column' in event && openFromKey(event as CellKeyDownEvent<AssetRow>)}
        stopEditingWhenCellsLoseFocus
        animateRows={false}
        suppressNoRowsOverlay
      />
    </GridKeys>
  );
}

/** After a write the blocks in sight are fetched again, without losing the place. */
function useRefetch(grid: GridApi<AssetRow> | null, version: string): void {
  const shown = useRef(version);
  useEffect(() => {
    if (!grid || shown.current === version) return;
    shown.current = version;
    grid.refreshInfiniteCache();
  }, [grid, version]);
}

/** Columns and sort as the view has them, whenever a whole layout is taken. */
function useLayout(grid: GridApi<AssetRow> | null, layout: ViewLayout): void {
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
function useTicks(grid: GridApi<AssetRow> | null, selected: SelectedAssets): void {
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
function useTicking(onSelected: AssetGridProps['onSelected']) {
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

function layoutOf(grid: GridApi<AssetRow>): ShownColumn[] {
  return grid
    .getColumnState()
    .filter((state) => state.hide !== true && !state.colId.startsWith('ag-Grid'))
    .map((state) => ({ column: state.colId as AssetColumn, width: Math.round(state.width ?? 130) }));
}

function sortOf(grid: GridApi<AssetRow>): AssetSort | null {
  const sorted = grid.getColumnState().find((state) => state.sort);
  if (!sorted?.sort) return null;
  return { column: sorted.colId as AssetColumn, direction: sorted.sort === 'desc' ? 'desc' : 'asc' };
}
