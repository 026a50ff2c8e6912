import { Button, Menu, Text } from '@mantine/core';
import {
  IconChevronDown,
  IconCopyCheck,
  IconDoorExit,
  IconFolderOpen,
  IconLock,
  IconPencil,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useAsk } from './requests';
import { useOpening } from './use-opening';
import { useWorkspace } from './workspace-context';
import { WorkspaceForm } from './workspace-form';

export function WorkspaceMenu() {
  const workspace = useWorkspace();
  const opening = useOpening();
  const ask = useAsk();
  const [editing, setEditing] = useState(false);
  return (
    <>
      <Menu position="bottom-start" shadow="md" width={280}>
        <Menu.Target>
          <Button
            variant="subtle"
            color="gray"
            c="var(--mantine-color-text)"
            fw={600}
            px="xs"
            maw={260}
            rightSection={<IconChevronDown size={14} stroke={1.8} />}
          >
            <Text span truncate fw={600} size="md">
              {workspace.name}
            </Text>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            <Text size="xs" style={{ overflowWrap: 'anywhere' }}>
              {workspace.path}
            </Text>
          </Menu.Label>
          <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => setEditing(true)}>
            Name, customers, states…
          </Menu.Item>
          <Menu.Item leftSection={<IconCopyCheck size={16} />} onClick={opening.backup}>
            Save a checked copy…
          </Menu.Item>
          <Menu.Item
            leftSection={<IconLock size={16} />}
            onClick={() => ask({ kind: 'locked-copy', path: null })}
          >
            Save a locked copy to send…
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<IconFolderOpen size={16} />} onClick={opening.chooseAndOpen}>
            Open another workspace…
          </Menu.Item>
          <Menu.Item leftSection={<IconDoorExit size={16} />} onClick={opening.close}>
            Close this workspace
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {editing && <WorkspaceForm onClose={() => setEditing(false)} />}
    </>
  );
}
