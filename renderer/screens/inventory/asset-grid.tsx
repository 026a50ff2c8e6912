import type { CellKeyDownEvent, CellValueChangedEvent, GridApi, IDatasource } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { AssetId } from '../../../core/inventory/asset';
import type { AssetFilter, AssetRow } from '../../../engine/api';
import { useEngine } from '../../app/desktop-context';
import { useWorkspace } from '../../app/workspace-context';
import { styleNonce } from '../../nonce';
import { createAssetSource } from './asset-source';
import { assetColumns } from './grid-columns';
import { registerGridModules } from './grid-modules';
import { gridTheme } from './grid-theme';
import classes from './inventory.module.css';
import { useCellEdit } from './use-cell-edit';

registerGridModules();

interface AssetGridProps {
  readonly filter: AssetFilter;
  readonly onOpen: (id: AssetId) => void;
  readonly onSelect: (ids: readonly AssetId[]) => void;
  readonly onTotal: (total: number) => void;
  readonly onFailure: (message: string | null) => void;
}

const columns = [...assetColumns];

/** 100,000 rows and more: only the blocks in sight are fetched, sorted and filtered by the engine. */
export function AssetGrid({ filter, onOpen, onSelect, onTotal, onFailure }: AssetGridProps) {
  const engine = useEngine();
  const { revision, asOf } = useWorkspace();
  const [grid, setGrid] = useState<GridApi<AssetRow> | null>(null);
  const edit = useCellEdit();
  const source = useMemo<IDatasource>(
    () => createAssetSource({ engine, filter, onTotal, onFailure }),
    [engine, filter, onTotal, onFailure],
  );
  useRefetch(grid, `${revision} ${asOf}`);

  const openFromKey = (event: CellKeyDownEvent<AssetRow>): void => {
    const key = event.event instanceof KeyboardEvent ? event.event.key : '';
    if (key === 'Enter' && event.colDef.field === 'id' && event.data) onOpen(event.data.id);
  };

  return (
    <div className={classes.grid}>
      <AgGridReact<AssetRow>
        theme={gridTheme}
        styleNonce={styleNonce()}
        columnDefs={columns}
        defaultColDef={{ resizable: true, sortable: false, suppressHeaderMenuButton: true }}
        rowModelType="infinite"
        datasource={source}
        cacheBlockSize={200}
        maxBlocksInCache={20}
        blockLoadDebounceMillis={30}
        getRowId={(row) => String(row.data.id)}
        rowSelection={{ mode: 'multiRow', headerCheckbox: false, enableClickSelection: false }}
        selectionColumnDef={{
          width: 44,
          pinned: 'left',
          headerName: 'Select',
          headerClass: classes.hiddenHead,
        }}
        onGridReady={(event) => setGrid(event.api)}
        onSelectionChanged={(event) => onSelect(event.api.getSelectedRows().map((row) => row.id))}
        onCellClicked={(event) => event.colDef.field === 'id' && event.data && onOpen(event.data.id)}
        onCellKeyDown={(event) => 'colDef' in event && openFromKey(event as CellKeyDownEvent<AssetRow>)}
        onCellValueChanged={(event: CellValueChangedEvent<AssetRow>) => void edit(event)}
        stopEditingWhenCellsLoseFocus
        animateRows={false}
        suppressNoRowsOverlay
      />
    </div>
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
