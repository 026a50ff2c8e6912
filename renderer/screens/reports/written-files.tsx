import { Button, Group } from '@mantine/core';
import type { WrittenFile } from '../../../engine/api';
import { useDesktop } from '../../app/desktop-context';
import { fileName, formatBytes } from '../../format/file-name';
import { DataTable } from '../../parts/data-table';
import { Section } from '../../parts/page';

/** Nothing before the first writing: the documents above say what there will be. */
export function WrittenFiles({ files }: { files: readonly WrittenFile[] | null }) {
  const { bridge } = useDesktop();
  if (files === null) return null;
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
            isControl: true,
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
