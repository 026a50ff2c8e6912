import { Badge, Button } from '@mantine/core';
import type { BackupRow } from '../../../engine/api';
import { formatCount } from '../../format/count';
import { formatMoment } from '../../format/date';
import { formatBytes } from '../../format/file-name';
import { DataTable } from '../../parts/data-table';

const reasons: Record<BackupRow['reason'], string> = {
  opened: 'When it was opened',
  'before-import': 'Before an import',
  'before-migration': 'Before a new version',
  'before-restore': 'Before a restore',
};

interface BackupTableProps {
  readonly backups: readonly BackupRow[];
  readonly busy: boolean;
  readonly onRestore: (backup: BackupRow) => void;
}

/** The backups of one workspace, newest first; one that cannot be read is shown and cannot be chosen. */
export function BackupTable({ backups, busy, onRestore }: BackupTableProps) {
  return (
    <DataTable
      caption="Backups"
      rows={backups}
      rowKey={(backup) => backup.path}
      empty="There are no backups yet. One is made when a changed workspace is opened and before each import."
      columns={[
        { header: 'Made', cell: (backup) => formatMoment(backup.at) },
        { header: 'Why', cell: (backup) => reasons[backup.reason] },
        {
          header: 'Assets',
          right: true,
          cell: (backup) => (backup.assets === null ? '' : formatCount(backup.assets)),
        },
        { header: 'Size', right: true, cell: (backup) => formatBytes(backup.bytes) },
        {
          header: <span className="visually-hidden">Restore</span>,
          isControl: true,
          right: true,
          cell: (backup) =>
            backup.isSound ? (
              <Button
                size="compact-xs"
                variant="default"
                disabled={busy}
                aria-label={`Restore the backup of ${formatMoment(backup.at)}`}
                onClick={() => onRestore(backup)}
              >
                Restore
              </Button>
            ) : (
              <Badge color="red" variant="light">
                Not readable
              </Badge>
            ),
        },
      ]}
    />
  );
}
