import type { AssetId } from '../../../core/inventory/asset';
import { useWorkspace } from '../../app/workspace-context';
import { AddAssetDialog } from './add-asset-dialog';
import { ExportDialog } from './export-dialog';
import { QualityDrawer } from './quality/quality-drawer';
import type { ViewState } from './use-inventory-view';

export type OpenPanel = 'add' | 'export' | 'quality' | null;

interface InventoryPanelsProps {
  readonly panel: OpenPanel;
  readonly view: ViewState;
  readonly total: number | null;
  readonly onAdded: (id: AssetId) => void;
  readonly onClose: () => void;
}

/** What opens over the inventory. */
export function InventoryPanels({ panel, view, total, onAdded, onClose }: InventoryPanelsProps) {
  const workspace = useWorkspace();
  if (panel === 'add') return <AddAssetDialog onClose={onClose} onAdded={onAdded} />;
  if (panel === 'export') {
    return (
      <ExportDialog
        filter={view.applied}
        view={view}
        all={workspace.assets}
        matching={total}
        onClose={onClose}
      />
    );
  }
  if (panel === null) return null;
  return (
    <QualityDrawer
      onClose={onClose}
      onGap={(gap) => {
        view.setText('');
        view.setFilter({ gap });
        onClose();
      }}
    />
  );
}
