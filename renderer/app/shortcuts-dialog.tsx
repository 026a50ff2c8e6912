import { Group, Kbd, Modal, Stack, Text } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useTake } from './requests';

const shortcuts = [
  ['Ctrl 1 to 9', 'Overview, Inventory, Sites, Flags, Plan, Estimate, Timeline, Funding, Scenarios'],
  ['Ctrl K', 'Any screen or command, by a part of its name'],
  ['Ctrl F', 'Find assets'],
  ['Ctrl I', 'Import files'],
  ['Ctrl V', 'In the inventory: import the rows copied from a spreadsheet'],
  ['Ctrl E', 'Export documents'],
  ['Ctrl Z', 'Undo the last change'],
  ['Ctrl Shift Z', 'Do it again'],
  ['L, N, A', 'In a review: listed, not listed, ask'],
  ['J, K', 'In a review: next asset, previous asset'],
  ['Tab, Shift Tab', 'Move between fields and buttons'],
  ['Arrow keys', 'Move in a grid, a list or a date'],
  ['Enter', 'Open the row, or edit the cell of a grid'],
  ['Shift and arrow keys', 'Mark cells in the inventory'],
  ['Ctrl C, Ctrl V', 'In its cells: copy what is marked, paste after a look'],
  ['Ctrl D', 'In its cells: fill the first one down'],
  ['Delete', 'In its cells: clear what is marked, after a look'],
  ['Ctrl A', 'In its cells: select all assets that match'],
  ['Escape', 'Close a dialog, or leave a cell as it was'],
] as const;

export function ShortcutsDialog() {
  const [opened, setOpened] = useState(false);
  useTake(
    'shortcuts',
    useCallback(() => setOpened(true), []),
  );
  return (
    <Modal opened={opened} onClose={() => setOpened(false)} title="Keyboard">
      <Stack gap="xs">
        {shortcuts.map(([keys, words]) => (
          <Group key={keys} justify="space-between">
            <Text size="sm">{words}</Text>
            <Kbd>{keys}</Kbd>
          </Group>
        ))}
      </Stack>
    </Modal>
  );
}
