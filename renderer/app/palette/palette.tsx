import { Kbd } from '@mantine/core';
import {
  Spotlight,
  type SpotlightActionData,
  type SpotlightActionGroupData,
  spotlight,
} from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useCallback } from 'react';
import { useCarryOut } from '../menu-commands';
import { useNavigation } from '../navigation';
import { useTake } from '../requests';
import { paletteCommands } from './commands';

/** Every screen and command by typing a part of its name; what matches none is looked for in the inventory. */
export function Palette() {
  const carryOut = useCarryOut();
  const { go } = useNavigation();
  useTake(
    'palette',
    useCallback(() => spotlight.open(), []),
  );
  const findAssets = (query: string): SpotlightActionData => ({
    id: 'find-assets',
    label: `Find “${query}” in the inventory`,
    leftSection: <IconSearch size={16} stroke={1.7} aria-hidden />,
    onClick: () => go({ screen: 'inventory', filter: { text: query } }),
  });
  const actionsFor = (query: string): (SpotlightActionData | SpotlightActionGroupData)[] => {
    const found = matching(query).map(({ id, label, group, shortcut, command }) => ({
      id,
      label,
      group,
      onClick: () => carryOut(command),
      ...(shortcut === undefined ? {} : { rightSection: <Kbd size="xs">{shortcut}</Kbd> }),
    }));
    const grouped = (['Go to', 'Do'] as const)
      .map((group) => ({ group, actions: found.filter((action) => action.group === group) }))
      .filter(({ actions }) => actions.length > 0);
    return query.trim() === '' ? grouped : [...grouped, findAssets(query.trim())];
  };
  return (
    <Spotlight
      actions={actionsFor('')}
      filter={actionsFor}
      attributes={{ content: { 'aria-label': 'Command palette' } }}
      overlayProps={{ blur: 0, backgroundOpacity: 0.35 }}
      shortcut={null}
      scrollable
      maxHeight={420}
      searchProps={{
        leftSection: <IconSearch size={18} stroke={1.7} aria-hidden />,
        placeholder: 'A screen, a command, or words to find in the inventory',
        'aria-label': 'Command or search',
      }}
    />
  );
}

/** Every word typed must begin a word of the label or of a keyword. */
function matching(query: string): typeof paletteCommands {
  const typed = query.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return paletteCommands.filter(({ label, keywords }) => {
    const words = [label, ...keywords]
      .join(' ')
      .toLowerCase()
      .split(/[\s…]+/);
    return typed.every((part) => words.some((word) => word.startsWith(part)));
  });
}
