import { Button, Popover, Stack, Text } from '@mantine/core';
import { IconFilterPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { AssetColumn, AssetColumnFilter } from '../../../core/inventory/asset-filter';
import type { AssetFilter } from '../../../engine/api';
import { allColumns, columnLabel } from './column-labels';
import { FilterEditor } from './filter-editor';
import classes from './inventory.module.css';

interface FilterMenuProps {
  readonly filter: AssetFilter;
  readonly onFilter: (filter: AssetFilter) => void;
}

/** A condition for any column: first the column, then what it must be. */
export function FilterMenu({ filter, onFilter }: FilterMenuProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [column, setColumn] = useState<AssetColumn | null>(null);
  const close = (): void => {
    setIsOpen(false);
    setColumn(null);
  };
  const known = filter.columns?.find((condition) => condition.column === column) ?? null;
  const others = withCondition(filter, column, null);
  return (
    <Popover
      opened={isOpen}
      onChange={(open) => !open && close()}
      position="bottom-start"
      shadow="md"
      trapFocus
    >
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconFilterPlus size={15} />}
          aria-expanded={isOpen}
          onClick={() => (isOpen ? close() : setIsOpen(true))}
        >
          Filter
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        {column === null ? (
          <Stack gap={0} className={classes.menuList} aria-label="Filter by" role="group">
            {allColumns.map((one) => (
              <button key={one} type="button" className={classes.menuItem} onClick={() => setColumn(one)}>
                {columnLabel(one)}
              </button>
            ))}
          </Stack>
        ) : (
          <Stack gap="xs">
            <Text fw={600} size="sm">
              {columnLabel(column)}
            </Text>
            <FilterEditor
              column={column}
              others={others}
              known={known}
              onDone={(condition) => {
                onFilter(withCondition(filter, column, condition));
                close();
              }}
            />
          </Stack>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

/** One condition a column: a new one takes the place of the one before it. */
function withCondition(
  filter: AssetFilter,
  column: AssetColumn | null,
  condition: AssetColumnFilter | null,
): AssetFilter {
  const { columns = [], ...rest } = filter;
  const left = columns.filter((one) => one.column !== column);
  const next = condition === null ? left : [...left, condition];
  return next.length > 0 ? { ...rest, columns: next } : rest;
}
