import { ActionIcon, Checkbox, Popover, Stack, Text } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import type { AssetColumn } from '../../../core/inventory/asset-filter';
import { allColumns, columnLabel } from './column-labels';
import { columnWidth } from './grid-columns';
import classes from './inventory.module.css';
import type { ShownColumn } from './use-inventory-view';

interface ColumnMenuProps {
  readonly columns: readonly ShownColumn[];
  readonly onColumns: (columns: readonly ShownColumn[]) => void;
}

/** Which columns show; their order and width are changed in the grid itself. */
export function ColumnMenu({ columns, onColumns }: ColumnMenuProps) {
  const toggle = (column: AssetColumn): void => {
    const isShown = columns.some((one) => one.column === column);
    onColumns(
      isShown
        ? columns.filter((one) => one.column !== column)
        : [...columns, { column, width: columnWidth(column) }],
    );
  };
  return (
    <Popover position="bottom-end" shadow="md" trapFocus>
      <Popover.Target>
        <ActionIcon variant="default" size={36} aria-label="Columns" title="Columns">
          <IconColumns3 size={17} stroke={1.7} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap={6} className={classes.menuList} role="group" aria-label="Columns to show">
          {allColumns
            .filter((column) => column !== 'id')
            .map((column) => (
              <Checkbox
                key={column}
                size="xs"
                label={columnLabel(column)}
                checked={columns.some((one) => one.column === column)}
                onChange={() => toggle(column)}
              />
            ))}
        </Stack>
        <Text size="xs" c="dimmed" mt={8} maw={200}>
          Drag a heading to move a column, its edge to make it wider.
        </Text>
      </Popover.Dropdown>
    </Popover>
  );
}
