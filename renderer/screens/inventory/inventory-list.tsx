import { useState } from 'react';
import type { AssetId } from '../../../core/inventory/asset';
import { AssetGrid } from './asset-grid';
import type { CountedAssets } from './asset-source';
import type { CellRange } from './cell-range';
import { FilterChips } from './filter-chips';
import { GridOverlay } from './grid-overlay';
import classes from './inventory.module.css';
import { InventoryFooter } from './inventory-footer';
import { InventoryToolbar } from './inventory-toolbar';
import { PrintedAssets } from './printed-assets';
import type { ViewState } from './use-inventory-view';
import { useSelection } from './use-selection';

interface InventoryListProps {
  readonly view: ViewState;
  /** null while the assets of the present filter are not counted yet. */
  readonly total: number | null;
  readonly onCounted: (counted: CountedAssets) => void;
  readonly onOpen: (id: AssetId) => void;
  readonly onExport: () => void;
  readonly onImport: () => void;
}

/** Conditions above, the grid, and below it what is chosen and can be done with that. */
export function InventoryList({ view, total, onCounted, onOpen, onExport, onImport }: InventoryListProps) {
  const [selected, setSelected] = useSelection(view.applied);
  const [range, setRange] = useState<CellRange | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  return (
    <>
      <PrintedAssets view={view} total={total} />
      <InventoryToolbar view={view} onExport={onExport} />
      <FilterChips view={view} />
      <div className={classes.holder}>
        <AssetGrid
          view={view}
          selected={selected}
          onSelected={setSelected}
          onOpen={onOpen}
          onTotal={onCounted}
          onFailure={setFailure}
          onRange={setRange}
        />
        <GridOverlay
          total={total}
          isFiltered={Object.keys(view.applied).length > 0}
          failure={failure}
          onImport={onImport}
        />
      </div>
      <InventoryFooter
        total={total}
        filter={view.applied}
        selected={selected}
        onSelected={(next) => setSelected(() => next)}
        range={range}
      />
    </>
  );
}
