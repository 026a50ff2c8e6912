import { Button, Group } from '@mantine/core';
import type { Problem } from '../../core/problem';
import { ProblemList } from './problem-list';

interface FormEndProps {
  /** Why the last try was refused; empty = it was not. */
  readonly problems: readonly Problem[];
  readonly busy: boolean;
  /** True while something required is missing. */
  readonly isIncomplete?: boolean;
  /** What saving is here, where it is not plain. */
  readonly label?: string;
  readonly onCancel: () => void;
}

/** The end of a form in a dialog: what was refused, and the two ways out. */
export function FormEnd(props: FormEndProps) {
  const { problems, busy, isIncomplete = false, label = 'Save', onCancel } = props;
  return (
    <>
      <ProblemList problems={problems} title="Not saved" />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" loading={busy} disabled={isIncomplete}>
          {label}
        </Button>
      </Group>
    </>
  );
}
