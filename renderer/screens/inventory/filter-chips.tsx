import { Button, Group, Pill } from '@mantine/core';
import { filterChips } from './filter-words';
import type { ViewState } from './use-inventory-view';

/** Every condition that is in force beside those of the toolbar, and a way out of all of them. */
export function FilterChips({ view }: { view: ViewState }) {
  const { filter, setFilter, setText, applied } = view;
  if (Object.keys(applied).length === 0) return null;
  const clear = (): void => {
    setText('');
    setFilter({});
  };
  return (
    <Group gap={6} role="group" aria-label="Filters in force" my={-4}>
      {filterChips(filter).map((chip) => (
        <Pill
          key={chip.key}
          withRemoveButton
          onRemove={() => setFilter(chip.without)}
          removeButtonProps={{
            'aria-label': `Remove the filter: ${chip.words}`,
            'aria-hidden': false,
            tabIndex: 0,
          }}
        >
          {chip.words}
        </Pill>
      ))}
      <Button variant="subtle" color="gray" size="compact-xs" onClick={clear}>
        Clear filters
      </Button>
    </Group>
  );
}
