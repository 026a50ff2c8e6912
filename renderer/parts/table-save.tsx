import { ActionIcon, Tooltip } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useDesktop } from '../app/desktop-context';
import { saveView } from './save-menu';
import { tableCsv, textBase64 } from './save-view';

interface TableSaveProps {
  readonly caption: string;
  readonly table: RefObject<HTMLTableElement | null>;
  /** Draws the rows that are not shown for as long as `read` takes. */
  readonly withAll: (read: () => void) => void;
  readonly className: string | undefined;
}

/** Saves a table as it reads, as CSV; in the corner of the table, there when the pointer or the focus is in it. */
export function TableSave({ caption, table, withAll, className }: TableSaveProps) {
  const desktop = useDesktop();
  const save = async (): Promise<void> => {
    let base64: string | null = null;
    withAll(() => {
      if (table.current !== null) base64 = textBase64(tableCsv(table.current));
    });
    if (base64 !== null) await saveView(desktop, { title: caption, extension: 'csv', base64 });
  };
  return (
    <Tooltip label="Save as CSV…" position="left">
      <ActionIcon
        className={className}
        variant="default"
        size={22}
        aria-label={`${caption}: save as CSV`}
        onClick={() => void save()}
      >
        <IconDownload size={13} />
      </ActionIcon>
    </Tooltip>
  );
}
