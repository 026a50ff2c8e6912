import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useRun } from '../../../app/run/use-run';
import { countOf } from '../../../format/count';
import { fileName } from '../../../format/file-name';
import { ProblemList } from '../../../parts/problem-list';
import { RunView } from '../../../parts/run-view';
import { FilePreview } from './file-preview';
import classes from './import.module.css';
import type { ImportWork } from './use-import';

interface PreviewStepProps {
  readonly paths: readonly string[];
  readonly work: ImportWork;
  readonly onClose: () => void;
}

/** One file at a time; choices that are made here count for all of them. */
export function PreviewStep({ paths, work, onClose }: PreviewStepProps) {
  const [path, setPath] = useState(paths[0] ?? '');
  const preview = useRun('import-preview', { path, options: work.options });
  return (
    <Stack>
      {paths.length > 1 && (
        <Select
          label={`${countOf(paths.length, 'file')}, imported together`}
          data={paths.map((entry) => ({ value: entry, label: fileName(entry) }))}
          value={path}
          onChange={(next) => next && setPath(next)}
          allowDeselect={false}
          w={420}
        />
      )}
      <RunView run={preview} doing="Reading the file">
        {(value) => <FilePreview preview={value} options={work.options} onOptions={work.changeOptions} />}
      </RunView>
      <ProblemList problems={work.problems} title="Nothing was imported" />
      <Group justify="space-between" className={classes.footer}>
        <Text size="xs" c="dimmed">
          Nothing is stored yet. The whole import is one step that one undo takes back.
        </Text>
        <Group gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button onClick={work.start} disabled={preview.status !== 'value'}>
            {paths.length === 1 ? 'Import this file' : `Import ${countOf(paths.length, 'file')}`}
          </Button>
        </Group>
      </Group>
    </Stack>
  );
}
