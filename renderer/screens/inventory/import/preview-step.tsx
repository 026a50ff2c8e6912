import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useRun } from '../../../app/run/use-run';
import { countOf } from '../../../format/count';
import { fileName } from '../../../format/file-name';
import { ProblemList } from '../../../parts/problem-list';
import { RunView } from '../../../parts/run-view';
import { DiffLine } from './diff-line';
import { FilePreview } from './file-preview';
import classes from './import.module.css';
import { useDiff } from './use-diff';
import type { ImportWork } from './use-import';

interface PreviewStepProps {
  readonly work: ImportWork;
  readonly onClose: () => void;
}

/** One file at a time; choices that are made here count for all of them. */
export function PreviewStep({ work, onClose }: PreviewStepProps) {
  const { paths, pasted } = work.sources;
  const [path, setPath] = useState(paths[0]);
  const { guess: _guess, ...reading } = work.reading;
  const preview = useRun('import-preview', {
    ...(path === undefined ? { pasted: pasted ?? '' } : { path }),
    ...reading,
  });
  const diff = useDiff(work);
  const isGuess = preview.value?.isGuess ?? false;
  const { acceptGuess } = work;
  useEffect(() => {
    if (isGuess) acceptGuess();
  }, [acceptGuess, isGuess]);
  const isSheetOpen = preview.value?.isSheetOpen ?? false;
  const isReady = preview.status === 'value' && diff.run.status === 'value' && !isSheetOpen;
  const obstacles = preview.status === 'value' && !isSheetOpen ? diff.run.problems : [];
  return (
    <Stack gap="sm">
      {paths.length > 1 && (
        <Select
          label={`${countOf(paths.length, 'file')}, imported together`}
          data={paths.map((entry) => ({ value: entry, label: fileName(entry) }))}
          value={path ?? null}
          onChange={(next) => next && setPath(next)}
          allowDeselect={false}
          w={420}
        />
      )}
      <RunView run={preview} doing="Reading the file">
        {(value) => <FilePreview preview={value} path={path} diff={diff} work={work} />}
      </RunView>
      <ProblemList problems={obstacles} title="These cannot be imported together yet" />
      <ProblemList problems={work.problems} title="Nothing was imported" />
      <Group justify="space-between" className={classes.footer} wrap="nowrap">
        <div>
          <DiffLine diff={diff} />
          <Text size="xs" c="dimmed">
            Nothing is stored yet. The whole import is one step that one undo takes back.
          </Text>
        </div>
        <Group gap="xs" wrap="nowrap">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button onClick={work.start} disabled={!isReady}>
            {importWords(paths.length)}
          </Button>
        </Group>
      </Group>
    </Stack>
  );
}

function importWords(files: number): string {
  if (files === 0) return 'Import these rows';
  return files === 1 ? 'Import this file' : `Import ${countOf(files, 'file')}`;
}
