import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import type { Desktop } from '../client';
import { announceNonce, styleNonce } from '../nonce';
import { PortfolioDialog } from '../screens/portfolio/portfolio-dialog';
import { RecoveryDialog } from '../screens/recovery/recovery-dialog';
import { LockedCopyDialog } from '../screens/sealed/locked-copy-dialog';
import { Start } from '../screens/start/start';
import { cssVariables, theme } from '../theme';
import { ColorSchemeSync } from './color-scheme';
import { DesktopProvider } from './desktop-context';
import { EngineNotices } from './engine-notices';
import { MenuCommands } from './menu-commands';
import { NavigationProvider, type Place } from './navigation';
import { NewWorkspaceRequest } from './new-workspace-request';
import { RequestsProvider } from './requests';
import { Shell } from './shell';
import { WindowDrop } from './window-drop';
import { useWorkspaceState, WorkspaceProvider } from './workspace-context';

interface AppProps {
  readonly desktop: Desktop;
  /** `test` switches transitions off. */
  readonly env?: 'default' | 'test';
  readonly start?: Place;
}

export function App({ desktop, env = 'default', start }: AppProps) {
  announceNonce();
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={() => styleNonce() ?? ''}
      env={env}
    >
      <Notifications position="bottom-right" limit={4} />
      <DesktopProvider desktop={desktop}>
        <WorkspaceProvider>
          <ColorSchemeSync />
          <Window start={start} />
        </WorkspaceProvider>
      </DesktopProvider>
    </MantineProvider>
  );
}

/** A new workspace starts with a window of its own: no place or filter of the one before remains. */
function Window({ start }: { start?: Place }) {
  const { workspace } = useWorkspaceState();
  return (
    <NavigationProvider key={workspace?.path ?? 'none'} start={start}>
      <RequestsProvider>
        <EngineNotices />
        <MenuCommands />
        <NewWorkspaceRequest />
        <RecoveryDialog />
        <LockedCopyDialog />
        <PortfolioDialog />
        {workspace ? <Shell /> : <Start />}
        <WindowDrop />
      </RequestsProvider>
    </NavigationProvider>
  );
}
