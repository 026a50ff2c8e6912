import { Button, Group, Modal, Text } from '@mantine/core';
import { IconCopyPlus, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { AssetFilter } from '../../../engine/api';
import { useWrite } from '../../app/use-write';
import { countOf, formatCount } from '../../format/count';
import { BulkEditDialog } from './bulk-edit-dialog';
import { type CellRange, cellsIn } from './cell-range';
import classes from './inventory.module.css';
import { nothingSelected, type SelectedAssets, selectedCount, selectionOf } from './selected-assets';

interface InventoryFooterProps {
  readonly total: number | null;
  readonly filter: AssetFilter;
  readonly selected: SelectedAssets;
  readonly onSelected: (selected: SelectedAssets) => void;
  readonly range: CellRange | null;
}

/** How many there are and are chosen, and what can be done with those. */
export function InventoryFooter({ total, filter, selected, onSelected, range }: InventoryFooterProps) {
  const [asking, setAsking] = useState<'edit' | 'delete' | null>(null);
  const count = selectedCount(selected, total ?? 0);
  const isFiltered = Object.keys(filter).length > 0;
  const close = (): void => setAsking(null);
  return (
    <div className={classes.footer}>
      <span role="status">
        {total === null ? 'Reading assets' : `${countOf(total, 'asset')}${isFiltered ? ' match' : ''}`}
        {count > 0 && `, ${countOf(count, 'asset')} selected`}
        {range !== null && cellsIn(range) > 1 && `, ${countOf(cellsIn(range), 'cell')} marked`}
      </span>
      <Group gap={6} wrap="nowrap">
        {total !== null && total > 0 && count < total && (
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            onClick={() => onSelected({ kind: 'all', except: new Set() })}
          >
            Select all {formatCount(total)}
          </Button>
        )}
        {count > 0 && (
          <>
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              onClick={() => onSelected(nothingSelected)}
            >
              Select none
            </Button>
            <Button
              size="compact-xs"
              variant="light"
              leftSection={<IconPencil size={14} />}
              onClick={() => setAsking('edit')}
            >
              Edit…
            </Button>
            <DuplicateButton selected={selected} />
            <Button
              size="compact-xs"
              variant="light"
              color="red"
              leftSection={<IconTrash size={14} />}
              onClick={() => setAsking('delete')}
            >
              Delete
            </Button>
          </>
        )}
      </Group>
      {asking === 'edit' && (
        <BulkEditDialog selection={selectionOf(selected, filter)} count={count} onClose={close} />
      )}
      {asking === 'delete' && (
        <DeleteDialog
          selected={selected}
          filter={filter}
          count={count}
          onClose={close}
          onDeleted={() => onSelected(nothingSelected)}
        />
      )}
    </div>
  );
}

/** Copies are made of assets that were ticked one by one; all of a filter at once would be a mistake. */
function DuplicateButton({ selected }: { selected: SelectedAssets }) {
  const { write, busy } = useWrite();
  if (selected.kind !== 'some') return null;
  const duplicate = (): void => {
    const done = `${countOf(selected.ids.size, 'asset')} duplicated, without serial, tag and addresses. Undo removes the copies.`;
    void write('asset-duplicate', { assetIds: [...selected.ids] }, { done });
  };
  return (
    <Button
      size="compact-xs"
      variant="light"
      loading={busy}
      leftSection={<IconCopyPlus size={14} />}
      onClick={duplicate}
    >
      Duplicate
    </Button>
  );
}

interface DeleteDialogProps {
  readonly selected: SelectedAssets;
  readonly filter: AssetFilter;
  readonly count: number;
  readonly onClose: () => void;
  readonly onDeleted: () => void;
}

function DeleteDialog({ selected, filter, count, onClose, onDeleted }: DeleteDialogProps) {
  const { write, busy } = useWrite();
  const remove = async (): Promise<void> => {
    const done = `${countOf(count, 'asset')} deleted. Undo brings them back.`;
    const answer = await write('bulk-delete', { selection: selectionOf(selected, filter) }, { done });
    onClose();
    if (answer.kind === 'value') onDeleted();
  };
  return (
    <Modal opened onClose={onClose} title="Delete assets">
      <Text size="sm">
        {countOf(count, 'asset')} will leave the inventory, the plan and every number. One undo brings them
        all back.
      </Text>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          Keep
        </Button>
        <Button color="red" onClick={remove} loading={busy}>
          Delete {countOf(count, 'asset')}
        </Button>
      </Group>
    </Modal>
  );
}
