import { Button, Group } from '@mantine/core';
import type { Problem } from '../../core/problem';
import { ProblemList } from './problem-list';

interface FormEndProps {
  /** Why the last try was refused; empty = it was not. */
  readonly problems: readonly Problem[];
  readonly busy: boolean;
  /** True while something required is missing. */
  readonly isIncomplete?: boolean;
  readonly onCancel: () => void;
}

/** The end of a form in a dialog: what was refused, and the two ways out. */
export function FormEnd({ problems, busy, isIncomplete = false, onCancel }: FormEndProps) {
  return (
    <>
      <ProblemList problems={problems} title="Not saved" />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" loading={busy} disabled={isIncomplete}>
          Save
        </Button>
      </Group>
    </>
  );
}
