import { Button, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { IconFileText, IconLifebuoy, IconRestore } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { describeProblem } from '../../../core/problem';
import type { BackupRow, Recovery } from '../../../engine/api';
import { useDesktop } from '../../app/desktop-context';
import { useTake } from '../../app/requests';
import { formatMoment } from '../../format/date';
import { Notice } from '../../parts/notice';
import { BackupTable } from './backup-table';
import { useRestoring } from './use-restoring';

/** What a user sees when a workspace does not open: why, what can be restored, what can still be read. */
export function RecoveryDialog() {
  const [recovery, setRecovery] = useState<Recovery | null>(null);
  const close = useCallback(() => setRecovery(null), []);
  useTake(
    'recovery',
    useCallback((request) => setRecovery(request.recovery), []),
  );
  return (
    <Modal
      opened={recovery !== null}
      onClose={close}
      size={760}
      title={recovery?.state === 'missing' ? 'This workspace is gone' : 'This workspace does not open'}
    >
      {recovery && <RecoveryContent recovery={recovery} onDone={close} />}
    </Modal>
  );
}

function RecoveryContent({ recovery, onDone }: { recovery: Recovery; onDone: () => void }) {
  const { bridge } = useDesktop();
  const { restore, rescue, busy } = useRestoring(recovery.path, onDone);
  const newest = recovery.backups.find((backup) => backup.isSound);
  return (
    <Stack gap="lg">
      <Notice kind="bad">{recovery.problem ? describeProblem(recovery.problem) : recovery.path}</Notice>
      <NewestBackup newest={newest} busy={busy} onRestore={restore} />
      <div>
        <Title order={3} mb={6}>
          All backups
        </Title>
        <BackupTable backups={recovery.backups} busy={busy} onRestore={restore} />
      </div>
      <Group gap="xs">
        {recovery.state === 'damaged' && (
          <Button
            variant="default"
            leftSection={<IconLifebuoy size={16} />}
            disabled={busy}
            onClick={() => void rescue()}
          >
            Save a rescue copy…
          </Button>
        )}
        <Button
          variant="subtle"
          leftSection={<IconFileText size={16} />}
          onClick={() => void bridge('log', {})}
        >
          Show the log
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        Restoring keeps the damaged file beside the workspace, with “.damaged” added to its name. A rescue
        copy is a new workspace with everything that can still be read; it says what could not.
      </Text>
    </Stack>
  );
}

interface NewestBackupProps {
  readonly newest: BackupRow | undefined;
  readonly busy: boolean;
  readonly onRestore: (backup: BackupRow) => void;
}

function NewestBackup({ newest, busy, onRestore }: NewestBackupProps) {
  if (!newest) return null;
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text>
        The newest good backup is of <strong>{formatMoment(newest.at)}</strong>. What was changed after it is
        not in it.
      </Text>
      <Button
        leftSection={<IconRestore size={16} />}
        loading={busy}
        onClick={() => onRestore(newest)}
        style={{ flexShrink: 0 }}
      >
        Restore it and open
      </Button>
    </Group>
  );
}
