import { Button, Group } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useRun } from '../../app/run/use-run';
import { useUndo } from '../../app/use-undo';
import { useWorkspace } from '../../app/workspace-context';
import { countOf, formatCount } from '../../format/count';
import { Page, Section } from '../../parts/page';
import { RunView } from '../../parts/run-view';
import { HistoryList } from './history-list';

const step = 50;

export function History() {
  const workspace = useWorkspace();
  const { undo, redo, busy } = useUndo();
  const [limit, setLimit] = useState(step);
  const page = useRun('history-page', { offset: 0, limit });
  return (
    <Page
      title="History"
      lead="Every change of this workspace, with what stood there before. Undo goes back step by step, also after a restart."
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={16} />}
            disabled={busy || workspace.undo === null}
            onClick={undo}
          >
            Undo
          </Button>
          <Button
            variant="default"
            leftSection={<IconArrowForwardUp size={16} />}
            disabled={busy || workspace.redo === null}
            onClick={redo}
          >
            Redo
          </Button>
        </>
      }
    >
      <RunView run={page} doing="Reading the history">
        {({ entries, total }) => (
          <Section title={countOf(total, 'change')} flush>
            <HistoryList entries={entries} />
            {total > entries.length && (
              <Group justify="center" p="sm">
                <span className="on-paper">
                  The newest {formatCount(entries.length)} of {countOf(total, 'change')} stand here.
                </span>
                <Button variant="subtle" onClick={() => setLimit(limit + step)}>
                  Show older changes
                </Button>
              </Group>
            )}
          </Section>
        )}
      </RunView>
    </Page>
  );
}
