import { Modal } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useTake } from '../../app/requests';
import { LockForm } from './lock-form';
import { UnlockForm } from './unlock-form';

/** A copy of the workspace locked with a passphrase, and the way to open one. */
export function LockedCopyDialog() {
  const [asked, setAsked] = useState<{ readonly path: string | null } | null>(null);
  const close = useCallback(() => setAsked(null), []);
  useTake(
    'locked-copy',
    useCallback((request) => setAsked(request), []),
  );
  return (
    <Modal
      opened={asked !== null}
      onClose={close}
      title={asked?.path === null ? 'Save a locked copy to send' : 'Open a locked copy'}
    >
      {asked &&
        (asked.path === null ? <LockForm onDone={close} /> : <UnlockForm path={asked.path} onDone={close} />)}
    </Modal>
  );
}
