import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { ListOffered, ListPreview } from '../../../engine/api';
import { useRun } from '../../app/run/use-run';
import { useWrite } from '../../app/use-write';
import { countOf, formatCount } from '../../format/count';
import { Notice } from '../../parts/notice';
import { ProblemList } from '../../parts/problem-list';
import { RunView } from '../../parts/run-view';
import { Stat, StatRow } from '../../parts/stat';
import { AffectedAssets } from './affected-assets';
import { ListDiffTables } from './list-diff-tables';
import classes from './lists.module.css';

/** What the list would change, before anything is changed: whom it names anew, and which verdicts would turn. */
export function TakeListDialog({ offered, onClose }: { offered: ListOffered; onClose: () => void }) {
  const preview = useRun('list-preview', offered);
  const { write, busy } = useWrite();
  const take = async (): Promise<void> => {
    const answer = await write('list-take', offered, { done: 'The list is in force here now.' });
    if (answer.kind === 'value') onClose();
  };
  const isReady = preview.status === 'value' && preview.value !== null && !preview.value.isKnown;
  return (
    <Modal opened onClose={onClose} size={980} title="Take a newer list" closeOnClickOutside={false}>
      <Stack>
        <RunView run={preview} doing="Comparing the list with what is known">
          {(found) => <Preview found={found} />}
        </RunView>
        <Group justify="flex-end" gap="xs" className={classes.dialogFoot}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button onClick={take} disabled={!isReady} loading={busy}>
            Take this list
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function Preview({ found }: { found: ListPreview }) {
  const { diff, affected } = found;
  return (
    <Stack>
      <div>
        <Text fw={600}>{found.list}</Text>
        <Text size="sm" c="dimmed">
          {found.file}: {countOf(found.parties, 'party', 'parties')},{' '}
          {found.lists.map(({ list, parties }) => `${list} ${formatCount(parties)}`).join('; ')}
        </Text>
      </div>
      {found.isKnown && (
        <Notice kind="plain" title="This very file is in force already">
          There is nothing to take.
        </Notice>
      )}
      {found.remarks.length > 0 && <Notice kind="plain">{found.remarks.join(' ')}</Notice>}
      <ProblemList problems={found.rejected} title="Rows that cannot be taken" />
      {found.notNamed.length > 0 && (
        <Notice
          kind="doubt"
          title={`In force here, not named in the file: ${countOf(found.notNamed.length, 'entity', 'entities')}`}
        >
          They stay in force: {found.notNamed.map(({ entity }) => entity).join(', ')}.
        </Notice>
      )}
      <StatRow>
        <Stat label="Listings added" value={formatCount(diff.counts.added)} />
        <Stat label="Listings ended" value={formatCount(diff.counts.removed)} />
        <Stat label="Entities with new names" value={formatCount(diff.counts.changed)} />
        <Stat label="Verdicts that would change" value={formatCount(affected.total)} />
      </StatRow>
      <AffectedAssets affected={affected} />
      <ListDiffTables diff={diff} />
    </Stack>
  );
}
