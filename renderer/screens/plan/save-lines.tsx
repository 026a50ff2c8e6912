import { ActionIcon, Tooltip } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { csvLines } from '../../../core/document/csv';
import { planColumns } from '../../../core/document/plan-table';
import type { CostedLine } from '../../../core/document/run-result';
import { useDesktop } from '../../app/desktop-context';
import { saveView } from '../../parts/save-menu';
import { textBase64 } from '../../parts/save-view';

/** Saves these lines with every column that the reports have, whatever the table has room for. */
export function SaveLines({ lines }: { lines: readonly CostedLine[] }) {
  const desktop = useDesktop();
  const save = (): Promise<void> => {
    const base64 = textBase64([...csvLines(planColumns, lines)].join(''));
    return saveView(desktop, { title: 'Plan lines', extension: 'csv', base64 });
  };
  return (
    <Tooltip label="Save these lines as CSV…" position="left">
      <ActionIcon
        variant="default"
        size={30}
        aria-label="Plan lines: save as CSV"
        onClick={() => void save()}
      >
        <IconDownload size={15} />
      </ActionIcon>
    </Tooltip>
  );
}
