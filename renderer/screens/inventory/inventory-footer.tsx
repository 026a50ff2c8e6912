import { Button, Group, Modal, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { AssetId } from '../../../core/inventory/asset';
import { useWrite } from '../../app/use-write';
import { countOf } from '../../format/count';
import classes from './inventory.module.css';

interface InventoryFooterProps {
  readonly total: number | null;
  readonly isFiltered: boolean;
  readonly selected: readonly AssetId[];
  readonly onDeleted: () => void;
}

export function InventoryFooter({ total, isFiltered, selected, onDeleted }: InventoryFooterProps) {
  const { write, busy } = useWrite();
  const [isAsking, setIsAsking] = useState(false);
  const remove = async (): Promise<void> => {
    const done = `${countOf(selected.length, 'asset')} deleted. Undo brings them back.`;
    const answer = await write('asset-delete', { assetIds: selected }, { done });
    setIsAsking(false);
    if (answer.kind === 'value') onDeleted();
  };
  return (
    <div className={classes.footer}>
      <span role="status">
        {total === null ? 'Reading assets' : `${countOf(total, 'asset')}${isFiltered ? ' match' : ''}`}
        {selected.length > 0 && `, ${countOf(selected.length, 'asset')} selected`}
      </span>
      {selected.length > 0 && (
        <Button
          size="compact-xs"
          variant="light"
          color="red"
          leftSection={<IconTrash size={14} />}
          onClick={() => setIsAsking(true)}
        >
          Delete
        </Button>
      )}
      <Modal opened={isAsking} onClose={() => setIsAsking(false)} title="Delete assets">
        <Text size="sm">
          {countOf(selected.length, 'asset')} will leave the inventory, the plan and every number. One undo
          brings them all back.
        </Text>
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={() => setIsAsking(false)}>
            Keep
          </Button>
          <Button color="red" onClick={remove} loading={busy}>
            Delete {countOf(selected.length, 'asset')}
          </Button>
        </Group>
      </Modal>
    </div>
  );
}
