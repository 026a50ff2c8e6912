import { Button, Group, Modal, Radio, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Problem } from '../../../core/problem';
import type { AssetFilter, CallInput, ExportFormat } from '../../../engine/api';
import { announceAnswer } from '../../app/announce';
import { useDesktop } from '../../app/desktop-context';
import { countOf } from '../../format/count';
import { ProblemList } from '../../parts/problem-list';
import type { ViewState } from './use-inventory-view';

interface ExportDialogProps {
  readonly filter: AssetFilter;
  /** The list that the screen shows. */
  readonly view: Pick<ViewState, 'columns' | 'sort'>;
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

type Scope = 'all' | 'filter' | 'list';

/** The inventory as a file: all of it whatever the screen shows, what the filter leaves, or the list as it is shown, to its end. */
export function ExportDialog({ filter, view, all, matching, onClose }: ExportDialogProps) {
  const { bridge, engine } = useDesktop();
  const isFiltered = Object.keys(filter).length > 0;
  const [format, setFormat] = useState<ExportFormat>('xlsx');
  const [scope, setScope] = useState<Scope>('all');
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
      ...scopeInput(scope, filter, view),
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
        <Radio.Group value={scope} onChange={(next) => setScope(next as Scope)} label="Which assets">
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
            <Radio
              value="list"
              label={`The list as the screen shows it, ${countOf(matching ?? all, 'asset')} in ${countOf(view.columns.length, 'column')}`}
            />
          </Stack>
        </Radio.Group>
        <Text size="xs" c="dimmed">
          {scope === 'list'
            ? 'All rows of the list, also those that are not scrolled to, with its columns in its order. To bring assets back, export every field.'
            : 'Every field is written, also those that no column shows. Importing the file again changes nothing.'}
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

function scopeInput(
  scope: Scope,
  filter: AssetFilter,
  { columns, sort }: ExportDialogProps['view'],
): Pick<CallInput<'inventory-export'>, 'filter' | 'sort' | 'columns'> {
  if (scope === 'all') return {};
  if (scope === 'filter') return { filter };
  return { filter, ...(sort ? { sort } : {}), columns: columns.map(({ column }) => column) };
}
