import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconArrowLeft } from '@tabler/icons-react';
import { AsOfPicker } from './as-of-picker';
import { useNavigation } from './navigation';
import { ScenarioSelect } from './scenario-select';
import { SearchBox } from './search-box';
import classes from './shell.module.css';
import { useUndo } from './use-undo';
import { useWorkspace } from './workspace-context';
import { WorkspaceMenu } from './workspace-menu';

export function TopBar() {
  const { canGoBack, back } = useNavigation();
  return (
    <div className={classes.bar}>
      <Tooltip label="Back to the screen before">
        <ActionIcon
          variant="subtle"
          color="gray"
          className={classes.quiet}
          aria-label="Back"
          disabled={!canGoBack}
          onClick={back}
        >
          <IconArrowLeft size={18} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
      <WorkspaceMenu />
      <div className={classes.spacer} />
      <SearchBox />
      <AsOfPicker />
      <ScenarioSelect />
      <UndoButtons />
    </div>
  );
}

function UndoButtons() {
  const workspace = useWorkspace();
  const { undo, redo, busy } = useUndo();
  return (
    <Group gap={2} wrap="nowrap">
      <Tooltip label={workspace.undo ? `Undo: ${workspace.undo}` : 'Nothing to undo'}>
        <ActionIcon
          variant="subtle"
          color="gray"
          className={classes.quiet}
          size={32}
          aria-label="Undo"
          disabled={busy || workspace.undo === null}
          onClick={undo}
        >
          <IconArrowBackUp size={17} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={workspace.redo ? `Redo: ${workspace.redo}` : 'Nothing to redo'}>
        <ActionIcon
          variant="subtle"
          color="gray"
          className={classes.quiet}
          size={32}
          aria-label="Redo"
          disabled={busy || workspace.redo === null}
          onClick={redo}
        >
          <IconArrowForwardUp size={17} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}
