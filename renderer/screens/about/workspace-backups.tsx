import { Text, Title } from '@mantine/core';
import { describeProblem } from '../../../core/problem';
import { useRun } from '../../app/run/use-run';
import { useWorkspace } from '../../app/workspace-context';
import { Notice } from '../../parts/notice';
import { RunView } from '../../parts/run-view';
import { BackupTable } from '../recovery/backup-table';
import { useRestoring } from '../recovery/use-restoring';

/** The backups that the program makes by itself, and the way back to each of them. */
export function WorkspaceBackups() {
  const { path } = useWorkspace();
  const shelf = useRun('backup-list', {});
  const { restore, busy } = useRestoring(path, () => undefined);
  return (
    <div>
      <Title order={3} mb={6}>
        Backups
      </Title>
      <RunView run={shelf} doing="Checking the backups">
        {(value) => (
          <>
            {value.problem && <Notice kind="bad">{describeProblem(value.problem)}</Notice>}
            {value.isOnNetwork && (
              <Notice kind="doubt">
                This workspace is on a network drive. Changes are slower there, and nobody can read while
                somebody writes. Keep a copy on your own disk.
              </Notice>
            )}
            <BackupTable backups={value.backups} busy={busy} onRestore={(backup) => void restore(backup)} />
            <Text size="xs" c="dimmed" mt={6} style={{ overflowWrap: 'anywhere' }}>
              Kept are three of the newest day, one of each day before, ten in all, in {value.folder}
            </Text>
          </>
        )}
      </RunView>
    </div>
  );
}
