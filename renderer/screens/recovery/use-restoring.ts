import { notifications } from '@mantine/notifications';
import type { BackupRow } from '../../../engine/api';
import { useDesktop } from '../../app/desktop-context';
import { useWrite } from '../../app/use-write';
import { useWorkspaceState } from '../../app/workspace-context';
import { formatCount } from '../../format/count';
import { fileName } from '../../format/file-name';

export interface Restoring {
  readonly busy: boolean;
  /** Puts the backup in the place of the workspace and opens it. */
  restore(backup: BackupRow): Promise<void>;
  /** Saves what can be read under a name that the user chooses, and opens that. */
  rescue(): Promise<void>;
}

export function useRestoring(path: string, onDone: () => void): Restoring {
  const { bridge } = useDesktop();
  const { write, busy } = useWrite();
  const { show } = useWorkspaceState();
  const open = async (file: string): Promise<void> => {
    const opened = await write('workspace-open', { path: file });
    if (opened.kind === 'value') show(opened.value);
    onDone();
  };
  return {
    busy,
    async restore(backup) {
      const restored = await write('workspace-restore', { from: backup.path, path });
      if (restored.kind !== 'value') return;
      const { replaced } = restored.value;
      const kept = replaced === null ? '' : ` What stood there before is kept as ${fileName(replaced)}.`;
      notifications.show({ message: `The backup is in place.${kept}`, autoClose: 12_000 });
      await open(path);
    },
    async rescue() {
      const [target] = await bridge('dialog', {
        kind: 'save-file',
        extension: 'changeout',
        suggestedName: `${fileName(path).replace(/\.changeout$/, '')} rescued`,
        title: 'Save what can be read as a new workspace',
      });
      if (!target) return;
      const rescued = await write('workspace-rescue', { from: path, path: target });
      if (rescued.kind !== 'value') return;
      const { lostRows, tables } = rescued.value;
      const assets = tables.find(({ table }) => table === 'asset')?.rows ?? 0;
      const lost = lostRows > 0 ? ` At least ${formatCount(lostRows)} rows could not be read.` : '';
      notifications.show({ message: `${formatCount(assets)} assets were rescued.${lost}`, autoClose: false });
      await open(target);
    },
  };
}
