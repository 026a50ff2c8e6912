import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useDesktop, useReadStore } from './desktop-context';
import { useWorkspaceState } from './workspace-context';

/** The engine stopped or came back: say so, and read again what is shown. */
export function EngineNotices() {
  const desktop = useDesktop();
  const reads = useReadStore();
  const { show, refresh } = useWorkspaceState();
  useEffect(
    () =>
      desktop.onEvent((event) => {
        if (event.type !== 'engine') return;
        notifications.show({
          id: 'engine',
          title:
            event.state === 'restarted' ? 'Calculation engine started again' : 'Calculation engine stopped',
          message: event.message,
          color: event.state === 'restarted' ? 'pine' : 'red',
          autoClose: event.state === 'restarted' ? 8000 : false,
        });
        if (event.state !== 'restarted') return;
        reads.clear();
        if (event.workspacePath === null) show(null);
        else void refresh();
      }),
    [desktop, reads, show, refresh],
  );
  return null;
}
