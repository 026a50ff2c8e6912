import { Button, Group } from '@mantine/core';
import { IconFileDescription } from '@tabler/icons-react';
import type { WrittenFile } from '../../../engine/api';
import { useDesktop } from '../../app/desktop-context';
import { fileName, formatBytes } from '../../format/file-name';
import { DataTable } from '../../parts/data-table';
import { EmptyState } from '../../parts/empty-state';
import { Section } from '../../parts/page';

export function WrittenFiles({ files }: { files: readonly WrittenFile[] | null }) {
  const { bridge } = useDesktop();
  if (files === null) {
    return (
      <EmptyState icon={IconFileDescription} title="No document written yet">
        Choose documents and a folder above; the files will be listed here.
      </EmptyState>
    );
  }
  return (
    <Section title="Written" flush>
      <DataTable
        caption="Written files"
        rows={files}
        rowKey={(file) => file.path}
        columns={[
          { header: 'File', cell: (file) => <span title={file.path}>{fileName(file.path)}</span> },
          { header: 'What', cell: (file) => file.kind },
          { header: 'Size', right: true, cell: (file) => formatBytes(file.bytes) },
          {
            header: <span className="visually-hidden">Open or show</span>,
            right: true,
            cell: (file) => (
              <Group gap={6} justify="flex-end">
                <Button
                  size="compact-xs"
                  variant="default"
                  onClick={() => void bridge('shell', { kind: 'open-item', path: file.path })}
                >
                  Open
                </Button>
                <Button
                  size="compact-xs"
                  variant="default"
                  onClick={() => void bridge('shell', { kind: 'show-item', path: file.path })}
                >
                  Show in folder
                </Button>
              </Group>
            ),
          },
        ]}
      />
    </Section>
  );
}
