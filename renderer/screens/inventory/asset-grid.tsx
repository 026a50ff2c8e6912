import type { CellClickedEvent, CellKeyDownEvent, GridApi, IDatasource } from 'ag-grid-community';
import { AgGridReact, type AgGridReactProps } from 'ag-grid-react';
import { useEffect, useMemo, useState } from 'react';
import type { AssetId } from '../../../core/inventory/asset';
import type { AssetRow } from '../../../engine/api';
import { useEngine } from '../../app/desktop-context';
import { useWorkspace } from '../../app/workspace-context';
import { styleNonce } from '../../nonce';
import { type CountedAssets, createAssetSource } from './asset-source';
import type { CellRange } from './cell-range';
import { gridColumns } from './grid-columns';
import { GridKeys } from './grid-keys';
import { registerGridModules } from './grid-modules';
import { layoutOf, sortOf, useLayout, useRefetch, useTicking, useTicks } from './grid-sync';
import { gridTheme } from './grid-theme';
import classes from './inventory.module.css';
import type { SelectedAssets } from './selected-assets';
import { useCellEdit } from './use-cell-edit';
import { useCellRange } from './use-cell-range';
import type { ViewState } from './use-inventory-view';
import type { NextSelection } from './use-selection';

registerGridModules();

interface AssetGridProps {
  readonly view: ViewState;
  readonly selected: SelectedAssets;
  readonly onSelected: (next: NextSelection) => void;
  readonly onOpen: (id: AssetId) => void;
  readonly onTotal: (counted: CountedAssets) => void;
  readonly onFailure: (message: string | null) => void;
  readonly onRange: (range: CellRange | null) => void;
}

/** 50 blocks of 200 rows are held at most; what scrolls out of them is fetched again. */
const fixedOptions: AgGridReactProps<AssetRow> = {
  theme: gridTheme,
  defaultColDef: { resizable: true, sortable: false, suppressHeaderMenuButton: true },
  maintainColumnOrder: true,
  rowModelType: 'infinite',
  cacheBlockSize: 200,
  maxBlocksInCache: 50,
  blockLoadDebounceMillis: 30,
  getRowId: (row) => String(row.data.id),
  rowSelection: { mode: 'multiRow', headerCheckbox: false, enableClickSelection: false },
  selectionColumnDef: {
    width: 44,
    pinned: 'left',
    lockPosition: 'left',
    headerName: 'Select',
    headerClass: classes.hiddenHead ?? '',
  },
  stopEditingWhenCellsLoseFocus: true,
  animateRows: false,
  suppressNoRowsOverlay: true,
};

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
  const columns = useMemo(() => gridColumns(takeText, holds), [takeText, holds]);
  const source = useMemo<IDatasource>(
    () => createAssetSource({ engine, filter, onTotal, onFailure }),
    [engine, filter, onTotal, onFailure],
  );
  const ticking = useTicking(onSelected);
  useRefetch(grid, `${revision} ${asOf}`);
  useLayout(grid, view.layout);
  useTicks(grid, selected);
  useEffect(() => onRange(range.range), [onRange, range.range]);
  return (
    <GridKeys grid={grid} range={range} view={view} selected={selected} onSelected={onSelected}>
      <AgGridReact<AssetRow>
        {...fixedOptions}
        {...ticking}
        styleNonce={styleNonce()}
        columnDefs={columns}
        datasource={source}
        onGridReady={(event) => setGrid(event.api)}
        onSortChanged={(event) => setSort(sortOf(event.api))}
        onColumnMoved={(event) => event.finished && noteColumns(layoutOf(event.api))}
        onColumnResized={(event) => event.finished && noteColumns(layoutOf(event.api))}
        onCellFocused={range.onCellFocused}
        onCellMouseDown={range.onCellMouseDown}
        onCellMouseOver={range.onCellMouseOver}
        onCellClicked={(event) => opensAsset(event) && onOpen(event.data.id)}
        onCellKeyDown={(event) => 'column' in event && opensAsset(event) && onOpen(event.data.id)}
      />
    </GridKeys>
  );
}

type CellEvent = CellClickedEvent<AssetRow> | CellKeyDownEvent<AssetRow>;

/** A click or Enter on the number of an asset that has arrived. */
function opensAsset(event: CellEvent): event is CellEvent & { readonly data: AssetRow } {
  const isKey = event.event instanceof KeyboardEvent;
  const isMeant = !isKey || (event.event as KeyboardEvent).key === 'Enter';
  return isMeant && event.column.getColId() === 'id' && event.data !== undefined;
}
