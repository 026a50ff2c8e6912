import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconClipboardPlus, IconFileImport, IconPlus } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import type { AssetId } from '../../../core/inventory/asset';
import type { AssetFilter } from '../../../engine/api';
import { useNavigation } from '../../app/navigation';
import { useTake } from '../../app/requests';
import { useWorkspace } from '../../app/workspace-context';
import { countOf } from '../../format/count';
import { Page } from '../../parts/page';
import { AddAssetDialog } from './add-asset-dialog';
import { AssetDrawer } from './asset-drawer';
import { AssetGrid } from './asset-grid';
import { DropZone } from './drop-zone';
import { GridOverlay } from './grid-overlay';
import { ImportDialogs } from './import/import-dialogs';
import { useImportSources } from './import/use-import-sources';
import classes from './inventory.module.css';
import { InventoryFooter } from './inventory-footer';
import { InventoryToolbar } from './inventory-toolbar';

export function Inventory() {
  const workspace = useWorkspace();
  const { place } = useNavigation();
  const asked = place.screen === 'inventory' ? place : null;
  const [filter, setFilter] = useState<AssetFilter>({ ...asked?.filter, text: undefined });
  const [text, setText] = useState(asked?.filter?.text ?? '');
  const [settledText] = useDebouncedValue(text.trim(), 120);
  const [opened, setOpened] = useState<AssetId | null>(asked?.assetId ?? null);
  const [selected, setSelected] = useState<readonly AssetId[]>([]);
  const [total, setTotal] = useState<number | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isAdding, setIsAdding] = useState(false);
  const importing = useImportSources();
  const { begin, choose } = importing;
  useTake(
    'import',
    useCallback((request) => (request.paths ? begin(request.paths) : void choose()), [begin, choose]),
  );

  const applied = useMemo(
    () => ({ ...filter, ...(settledText === '' ? {} : { text: settledText }) }),
    [filter, settledText],
  );
  const isFiltered = Object.values(applied).some((value) => value !== undefined);

  return (
    <Page
      title="Inventory"
      fill
      lead={`${countOf(workspace.assets, 'asset')}, ${countOf(workspace.units, 'unit')} at ${countOf(workspace.sites, 'site')}.${workspace.assets > 0 ? ' Click a cell twice to change it.' : ''}`}
      actions={
        <>
          <Button variant="default" leftSection={<IconPlus size={16} />} onClick={() => setIsAdding(true)}>
            Add asset
          </Button>
          <Button
            variant="default"
            leftSection={<IconClipboardPlus size={16} />}
            onClick={() => importing.paste('')}
          >
            Paste rows…
          </Button>
          <Button leftSection={<IconFileImport size={16} />} onClick={choose}>
            Import files…
          </Button>
        </>
      }
    >
      <DropZone onPaths={begin}>
        <InventoryToolbar text={text} onText={setText} filter={filter} onFilter={setFilter} />
        <div className={classes.holder}>
          <AssetGrid
            filter={applied}
            onOpen={setOpened}
            onSelect={setSelected}
            onTotal={setTotal}
            onFailure={setFailure}
          />
          <GridOverlay total={total} isFiltered={isFiltered} failure={failure} onImport={choose} />
        </div>
        <InventoryFooter
          total={total}
          isFiltered={isFiltered}
          selected={selected}
          onDeleted={() => setSelected([])}
        />
      </DropZone>
      <AssetDrawer assetId={opened} onClose={() => setOpened(null)} />
      {isAdding && <AddAssetDialog onClose={() => setIsAdding(false)} onAdded={setOpened} />}
      <ImportDialogs request={importing} />
    </Page>
  );
}
