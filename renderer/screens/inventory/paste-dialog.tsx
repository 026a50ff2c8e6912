import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { CallInput, PastePreview } from '../../../engine/api';
import { useRun } from '../../app/run/use-run';
import { useWrite } from '../../app/use-write';
import { countOf, rowsOf } from '../../format/count';
import { DataTable } from '../../parts/data-table';
import { Notice } from '../../parts/notice';
import { ProblemList } from '../../parts/problem-list';
import { RunView } from '../../parts/run-view';
import { columnLabel } from './column-labels';

interface PasteDialogProps {
  readonly input: CallInput<'paste-preview'>;
  readonly onClose: () => void;
}

/** What a paste would change, before anything is written. */
export function PasteDialog({ input, onClose }: PasteDialogProps) {
  const preview = useRun('paste-preview', input);
  return (
    <Modal opened onClose={onClose} title="Paste into the inventory" size="xl">
      <RunView run={preview} doing="Reading the pasted cells">
        {(value) => <PasteStep preview={value} onClose={onClose} />}
      </RunView>
    </Modal>
  );
}

function PasteStep({ preview, onClose }: { preview: PastePreview; onClose: () => void }) {
  const { write, busy } = useWrite();
  const { cells, changing, unchanged, problems, changes, rowsBeyond, columnsBeyond } = preview;
  const paste = async (): Promise<void> => {
    const done = `${countOf(changing, 'cell')} of ${countOf(changes.length, 'asset')} changed. Undo takes it back.`;
    const answer = await write('cells-change', { changes, doing: 'paste' }, { done });
    if (answer.kind === 'value') onClose();
  };
  return (
    <Stack gap="sm">
      <Text size="sm">
        {changing === 0
          ? 'No cell would change'
          : `${countOf(changing, 'cell')} of ${countOf(changes.length, 'asset')} will change`}
        {unchanged > 0 &&
          `, ${countOf(unchanged, 'cell')} ${unchanged === 1 ? 'stays as it is' : 'stay as they are'}`}
        .
      </Text>
      {(rowsBeyond > 0 || columnsBeyond > 0) && (
        <Notice kind="plain">{beyondWords(rowsBeyond, columnsBeyond)} Nothing of them is stored.</Notice>
      )}
      <ProblemList problems={problems} title="These cells cannot be taken; correct them and paste again" />
      {cells.length > 0 && (
        <DataTable
          caption="Cells that change"
          maxHeight={320}
          rows={cells}
          partOf={rowsOf(0, cells.length, changing)}
          rowKey={(cell) => `${cell.assetId} ${cell.column}`}
          columns={[
            { header: 'Asset', cell: (cell) => `#${cell.assetId}`, width: 90 },
            { header: 'Field', cell: (cell) => columnLabel(cell.column), width: 150 },
            { header: 'Now', cell: (cell) => <CellText text={cell.before} /> },
            { header: 'After', cell: (cell) => <CellText text={cell.after} /> },
          ]}
        />
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button
          onClick={paste}
          loading={busy}
          disabled={changing === 0 || problems.length > 0}
          data-autofocus
        >
          Change {countOf(changing, 'cell')}
        </Button>
      </Group>
    </Stack>
  );
}

function CellText({ text }: { text: string }) {
  return text === '' ? <span className="dimmed">unknown</span> : text;
}

function beyondWords(rows: number, columns: number): string {
  const parts = [
    ...(rows > 0 ? [`${countOf(rows, 'pasted row')} below the last asset`] : []),
    ...(columns > 0 ? [`${countOf(columns, 'pasted column')} right of the last column`] : []),
  ];
  return `There are ${parts.join(' and ')}.`;
}
