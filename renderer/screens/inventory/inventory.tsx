import { Button } from '@mantine/core';
import { IconChecklist, IconFileImport, IconPlus } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import type { AssetId } from '../../../core/inventory/asset';
import { useNavigation } from '../../app/navigation';
import { useTake } from '../../app/requests';
import { useWorkspace } from '../../app/workspace-context';
import { countOf } from '../../format/count';
import { Page } from '../../parts/page';
import { AddAssetDialog } from './add-asset-dialog';
import { AssetDrawer } from './asset-drawer';
import { AssetGrid } from './asset-grid';
import type { CountedAssets } from './asset-source';
import type { CellRange } from './cell-range';
import { DropZone } from './drop-zone';
import { ExportDialog } from './export-dialog';
import { FilterChips } from './filter-chips';
import { GridOverlay } from './grid-overlay';
import { ImportDialogs } from './import/import-dialogs';
import { PasteRowsButton } from './import/paste-rows-button';
import { useImportSources } from './import/use-import-sources';
import classes from './inventory.module.css';
import { InventoryFooter } from './inventory-footer';
import { InventoryToolbar } from './inventory-toolbar';
import { QualityDrawer } from './quality/quality-drawer';
import { nothingSelected, type SelectedAssets } from './selected-assets';
import { useInventoryView } from './use-inventory-view';

type OpenPanel = 'add' | 'export' | 'quality' | null;

export function Inventory() {
  const workspace = useWorkspace();
  const { place } = useNavigation();
  const asked = place.screen === 'inventory' ? place : null;
  const view = useInventoryView(asked?.filter);
  const [opened, setOpened] = useState<AssetId | null>(asked?.assetId ?? null);
  const [selected, setSelected] = useSelection(view.applied);
  const [range, setRange] = useState<CellRange | null>(null);
  const [counted, setCounted] = useState<CountedAssets | null>(null);
  // What was counted for another filter is no answer for this one.
  const total = counted?.filter === view.applied ? counted.total : null;
  const [failure, setFailure] = useState<string | null>(null);
  const [panel, setPanel] = useState<OpenPanel>(null);
  const importing = useImportSources();
  const { begin, choose } = importing;
  useTake(
    'import',
    useCallback((request) => (request.paths ? begin(request.paths) : void choose()), [begin, choose]),
  );
  const closePanel = (): void => setPanel(null);

  return (
    <Page
      title="Inventory"
      fill
      lead={`${countOf(workspace.assets, 'asset')}, ${countOf(workspace.units, 'unit')} at ${countOf(workspace.sites, 'site')}.`}
      actions={
        <>
          <Button variant="default" leftSection={<IconPlus size={16} />} onClick={() => setPanel('add')}>
            Add asset
          </Button>
          {workspace.assets > 0 && (
            <Button
              variant="default"
              leftSection={<IconChecklist size={16} />}
              onClick={() => setPanel('quality')}
            >
              What is missing
            </Button>
          )}
          <PasteRowsButton request={importing} />
          <Button leftSection={<IconFileImport size={16} />} onClick={choose}>
            Import files…
          </Button>
        </>
      }
    >
      <DropZone onPaths={begin}>
        <InventoryToolbar view={view} onExport={() => setPanel('export')} />
        <FilterChips view={view} />
        <div className={classes.holder}>
          <AssetGrid
            view={view}
            selected={selected}
            onSelected={setSelected}
            onOpen={setOpened}
            onTotal={setCounted}
            onFailure={setFailure}
            onRange={setRange}
          />
          <GridOverlay
            total={total}
            isFiltered={Object.keys(view.applied).length > 0}
            failure={failure}
            onImport={choose}
          />
        </div>
        <InventoryFooter
          total={total}
          filter={view.applied}
          selected={selected}
          onSelected={(next) => setSelected(() => next)}
          range={range}
        />
      </DropZone>
      <AssetDrawer assetId={opened} onClose={() => setOpened(null)} />
      {panel === 'add' && <AddAssetDialog onClose={closePanel} onAdded={setOpened} />}
      {panel === 'export' && (
        <ExportDialog filter={view.applied} all={workspace.assets} matching={total} onClose={closePanel} />
      )}
      {panel === 'quality' && (
        <QualityDrawer
          onClose={closePanel}
          onGap={(gap) => {
            view.setText('');
            view.setFilter({ gap });
            closePanel();
          }}
        />
      )}
      <ImportDialogs request={importing} />
    </Page>
  );
}

type NextSelection = (selected: SelectedAssets) => SelectedAssets;

/** What is ticked belongs to one filter: another one begins with nothing. */
function useSelection(filter: object): [SelectedAssets, (next: NextSelection) => void] {
  const key = JSON.stringify(filter);
  const [held, setHeld] = useState({ key, selected: nothingSelected });
  const select = useCallback(
    (next: NextSelection) =>
      setHeld((before) => ({ key, selected: next(before.key === key ? before.selected : nothingSelected) })),
    [key],
  );
  return [held.key === key ? held.selected : nothingSelected, select];
}
