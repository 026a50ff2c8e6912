import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';

interface RowActionsProps {
  /** What the row is called, for the names of the buttons. */
  readonly name: string;
  readonly busy: boolean;
  readonly onChange: () => void;
  readonly onDelete: () => void;
}

/** Change and delete at the end of a row of a table. A click on them is not one on the row. */
export function RowActions({ name, busy, onChange, onDelete }: RowActionsProps) {
  return (
    <Group gap={4} justify="flex-end" wrap="nowrap" onClick={(event) => event.stopPropagation()}>
      <Tooltip label="Change">
        <ActionIcon variant="subtle" color="gray" aria-label={`Change ${name}`} onClick={onChange}>
          <IconPencil size={16} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Delete; undo brings it back">
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Delete ${name}`}
          disabled={busy}
          onClick={onDelete}
        >
          <IconTrash size={16} />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}
