import { Button } from '@mantine/core';
import { IconChecklist, IconFileImport, IconPlus } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import type { AssetId } from '../../../core/inventory/asset';
import { useNavigation } from '../../app/navigation';
import { useTake } from '../../app/requests';
import { useWorkspace } from '../../app/workspace-context';
import { countOf } from '../../format/count';
import { Page } from '../../parts/page';
import { AssetDrawer } from './asset-drawer';
import type { CountedAssets } from './asset-source';
import { DropZone } from './drop-zone';
import { ImportDialogs } from './import/import-dialogs';
import { PasteRowsButton } from './import/paste-rows-button';
import { type ImportRequest, useImportSources } from './import/use-import-sources';
import { InventoryList } from './inventory-list';
import { InventoryPanels, type OpenPanel } from './inventory-panels';
import { useInventoryView } from './use-inventory-view';

export function Inventory() {
  const workspace = useWorkspace();
  const { place } = useNavigation();
  const asked = place.screen === 'inventory' ? place : null;
  const view = useInventoryView(asked?.filter);
  const [opened, setOpened] = useState<AssetId | null>(asked?.assetId ?? null);
  const [counted, setCounted] = useState<CountedAssets | null>(null);
  // What was counted for another filter is no answer for this one.
  const total = counted?.filter === view.applied ? counted.total : null;
  const [panel, setPanel] = useState<OpenPanel>(null);
  const importing = useImportSources();
  const { begin, choose } = importing;
  useTake(
    'import',
    useCallback((request) => (request.paths ? begin(request.paths) : void choose()), [begin, choose]),
  );
  return (
    <Page
      title="Inventory"
      fill
      lead={`${countOf(workspace.assets, 'asset')}, ${countOf(workspace.units, 'unit')} at ${countOf(workspace.sites, 'site')}.`}
      actions={<Actions isEmpty={workspace.assets === 0} importing={importing} onPanel={setPanel} />}
    >
      <DropZone onPaths={begin}>
        <InventoryList
          view={view}
          total={total}
          onCounted={setCounted}
          onOpen={setOpened}
          onExport={() => setPanel('export')}
          onImport={choose}
        />
      </DropZone>
      <AssetDrawer assetId={opened} onClose={() => setOpened(null)} />
      <InventoryPanels
        panel={panel}
        view={view}
        total={total}
        onAdded={setOpened}
        onClose={() => setPanel(null)}
      />
      <ImportDialogs request={importing} />
    </Page>
  );
}

interface ActionsProps {
  readonly isEmpty: boolean;
  readonly importing: ImportRequest;
  readonly onPanel: (panel: OpenPanel) => void;
}

function Actions({ isEmpty, importing, onPanel }: ActionsProps) {
  return (
    <>
      <Button variant="default" leftSection={<IconPlus size={16} />} onClick={() => onPanel('add')}>
        Add asset
      </Button>
      {!isEmpty && (
        <Button
          variant="default"
          leftSection={<IconChecklist size={16} />}
          onClick={() => onPanel('quality')}
        >
          What is missing
        </Button>
      )}
      <PasteRowsButton request={importing} />
      <Button leftSection={<IconFileImport size={16} />} onClick={importing.choose}>
        Import files…
      </Button>
    </>
  );
}
