import { Button, Group, Modal, Radio, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Problem } from '../../../core/problem';
import type { AssetFilter, ExportFormat } from '../../../engine/api';
import { announceAnswer } from '../../app/announce';
import { useDesktop } from '../../app/desktop-context';
import { countOf } from '../../format/count';
import { ProblemList } from '../../parts/problem-list';

interface ExportDialogProps {
  readonly filter: AssetFilter;
  readonly all: number;
  /** Assets that the filter leaves; null while that is not known. */
  readonly matching: number | null;
  readonly onClose: () => void;
}

const formats = [
  { value: 'xlsx', label: 'Excel (XLSX)' },
  { value: 'csv', label: 'CSV' },
  { value: 'json', label: 'JSON' },
];

/** The inventory as a file: all of it whatever the screen shows, or on choice what the filter leaves. */
export function ExportDialog({ filter, all, matching, onClose }: ExportDialogProps) {
  const { bridge, engine } = useDesktop();
  const isFiltered = Object.keys(filter).length > 0;
  const [format, setFormat] = useState<ExportFormat>('xlsx');
  const [scope, setScope] = useState('all');
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  const save = async (): Promise<void> => {
    const [path] = await bridge('dialog', {
      kind: 'save-file',
      suggestedName: 'Inventory',
      extension: format,
    });
    if (path === undefined) return;
    setBusy(true);
    const answer = await engine.call('inventory-export', {
      path,
      format,
      replace: true,
      ...(scope === 'filter' ? { filter } : {}),
    });
    setBusy(false);
    if (answer.kind === 'problems') setProblems(answer.problems);
    const assets = answer.kind === 'value' ? answer.value.assets : 0;
    announceAnswer(answer, { done: `${countOf(assets, 'asset')} written to ${path}`, ownProblems: true });
    if (answer.kind === 'value') onClose();
  };

  return (
    <Modal opened onClose={onClose} title="Export the inventory">
      <Stack gap="md">
        <SegmentedControl
          aria-label="Format"
          value={format}
          onChange={(next) => setFormat(next as ExportFormat)}
          data={formats}
        />
        <Radio.Group value={scope} onChange={setScope} label="Which assets">
          <Stack gap={6} mt={6}>
            <Radio value="all" label={`The whole inventory, ${countOf(all, 'asset')}`} />
            <Radio
              value="filter"
              disabled={!isFiltered}
              label={
                isFiltered
                  ? `What the filter leaves, ${countOf(matching ?? 0, 'asset')}`
                  : 'What the filter leaves (no filter is set)'
              }
            />
          </Stack>
        </Radio.Group>
        <Text size="xs" c="dimmed">
          Every field is written, also those that no column shows. Importing the file again changes nothing.
        </Text>
        <ProblemList problems={problems} title="Not exported" />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button onClick={save} loading={busy}>
            Export…
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
