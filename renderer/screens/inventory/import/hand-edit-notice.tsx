import { Group, SegmentedControl, Text } from '@mantine/core';
import { countOf } from '../../../format/count';
import { Notice } from '../../../parts/notice';
import type { Diff } from './use-diff';
import type { ImportWork } from './use-import';

const choices = [
  { value: 'keep', label: 'Keep my edits' },
  { value: 'take', label: 'Take the file’s' },
];

/** Fields that a person changed since the last import and that the file says otherwise: asked, never overwritten. */
export function HandEditNotice({ diff, work }: { diff: Diff; work: ImportWork }) {
  const count = diff.run.value?.handEdits ?? 0;
  if (count === 0) return null;
  return (
    <Notice kind="doubt" title={`${countOf(count, 'field')} edited by hand`}>
      <Group justify="space-between" gap="xs" mt={4}>
        <Text size="sm">
          {count === 1 ? 'The file says' : 'The file says'} something else there. Single fields can be decided
          under Changes.
        </Text>
        <SegmentedControl
          aria-label="Fields edited by hand"
          size="xs"
          data={choices}
          value={work.handEdits.handEdits ?? 'keep'}
          onChange={(next) => work.changeHandEdits({ handEdits: next === 'take' ? 'take' : 'keep' })}
        />
      </Group>
    </Notice>
  );
}
