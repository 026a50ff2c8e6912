import { Button, Menu, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload, IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import type { Problem } from '../../../core/problem';
import { announceAnswer } from '../../app/announce';
import { useDesktop, useEngine } from '../../app/desktop-context';
import { useWrite } from '../../app/use-write';
import { countOf } from '../../format/count';
import { fileName } from '../../format/file-name';
import { ProblemList } from '../../parts/problem-list';

/** Prices from a spreadsheet and into one. */
export function CatalogFiles() {
  const { bridge } = useDesktop();
  const engine = useEngine();
  const { write, busy } = useWrite();
  const [refused, setRefused] = useState<readonly Problem[]>([]);

  const exportTo = async (extension: 'csv' | 'xlsx'): Promise<void> => {
    const [path] = await bridge('dialog', { kind: 'save-file', suggestedName: 'Catalog', extension });
    if (path === undefined) return;
    const answer = await engine.call('catalog-export', { path });
    const rows = answer.kind === 'value' ? answer.value.rows : 0;
    announceAnswer(answer, { done: `${countOf(rows, 'item')} written to ${fileName(path)}.` });
  };
  const importFrom = async (): Promise<void> => {
    const [path] = await bridge('dialog', { kind: 'import-files' });
    if (path === undefined) return;
    const answer = await write('catalog-import', { path }, { ownProblems: true });
    if (answer.kind === 'problems') setRefused(answer.problems);
    if (answer.kind !== 'value') return;
    const { created, updated, unchanged } = answer.value;
    const message = `${created} added, ${updated} changed, ${unchanged} as they were. Undo takes it back.`;
    notifications.show({ title: 'Price list imported', message });
  };

  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileImport size={16} />}
        loading={busy}
        onClick={importFrom}
      >
        Import prices…
      </Button>
      <Menu>
        <Menu.Target>
          <Button variant="default" leftSection={<IconDownload size={16} />}>
            Export
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => exportTo('xlsx')}>As a workbook (.xlsx)…</Menu.Item>
          <Menu.Item onClick={() => exportTo('csv')}>As CSV…</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal opened={refused.length > 0} onClose={() => setRefused([])} title="Nothing was written" size="lg">
        <Stack gap="sm">
          <Text size="sm">The file has these problems. Fix them, then import again.</Text>
          <ProblemList problems={refused} title={countOf(refused.length, 'problem')} />
        </Stack>
      </Modal>
    </>
  );
}
