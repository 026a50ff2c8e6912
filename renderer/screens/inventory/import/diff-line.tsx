import { Text } from '@mantine/core';
import type { ImportDiff, ImportedFile } from '../../../../engine/api';
import { countOf, formatCount } from '../../../format/count';
import { distinctRows } from './distinct-rows';
import type { Diff } from './use-diff';

/** What would come of the rows, all files together: `38 new + 4 updated + 2 unchanged + 2 rejected + 1 left out = 47 rows`. */
export function DiffLine({ diff }: { diff: Diff }) {
  const { value, status, progress } = diff.run;
  if (status === 'problems' || status === 'failure') return null;
  if (value === null)
    return (
      <Text size="sm" role="status">
        {progress?.message ?? 'Comparing with the inventory'}…
      </Text>
    );
  return (
    <Text size="sm" role="status">
      {countWords(value)}
    </Text>
  );
}

export function countWords({ files }: Pick<ImportDiff, 'files'>): string {
  const sum = (of: (file: ImportedFile) => number): string =>
    formatCount(files.reduce((total, file) => total + of(file), 0));
  const rows = files.reduce((total, file) => total + file.rows, 0);
  return `${sum((file) => file.created)} new + ${sum((file) => file.updated)} updated + ${sum((file) => file.unchanged)} unchanged + ${sum((file) => distinctRows(file.rejected))} rejected + ${sum((file) => distinctRows(file.skipped))} left out = ${countOf(rows, 'row')}`;
}
