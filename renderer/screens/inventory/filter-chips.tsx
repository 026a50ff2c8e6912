import { Group, Pill } from '@mantine/core';
import type { AssetFilter } from '../../../engine/api';
import { filterChips } from './filter-words';

interface FilterChipsProps {
  readonly filter: AssetFilter;
  readonly onFilter: (filter: AssetFilter) => void;
}

/** Every condition that is in force and can be taken away. */
export function FilterChips({ filter, onFilter }: FilterChipsProps) {
  const chips = filterChips(filter);
  if (chips.length === 0) return null;
  return (
    <Group gap={6} role="group" aria-label="Filters in force">
      {chips.map((chip) => (
        <Pill
          key={chip.key}
          size="md"
          withRemoveButton
          onRemove={() => onFilter(chip.without)}
          removeButtonProps={{
            'aria-label': `Remove the filter: ${chip.words}`,
            'aria-hidden': false,
            tabIndex: 0,
          }}
        >
          {chip.words}
        </Pill>
      ))}
    </Group>
  );
}
