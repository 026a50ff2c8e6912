import type { Problem } from '../../../../core/problem';
import { countOf } from '../../../format/count';
import { fileName } from '../../../format/file-name';
import { DataTable } from '../../../parts/data-table';
import { OrUnknown } from '../../../parts/unknown';

interface ProblemTableProps {
  readonly caption: string;
  readonly problems: readonly Problem[];
  readonly empty: string;
}

/** A window with more is slow, and nobody reads on: the whole list is a file. */
const mostShown = 300;

/** Row by row: where, what stood there, what is wrong, what would be right. */
export function ProblemTable({ caption, problems, empty }: ProblemTableProps) {
  const hasSeveralFiles = new Set(problems.map((problem) => problem.file)).size > 1;
  return (
    <DataTable
      caption={caption}
      maxHeight={320}
      rows={problems}
      mostDrawn={mostShown}
      leftWords={(left) =>
        `and ${countOf(left, 'more problem', 'more problems')}, which the file of rejected rows has`
      }
      rowKey={(_, index) => index}
      empty={empty}
      columns={[
        ...(hasSeveralFiles
          ? [{ header: 'File', cell: (problem: Problem) => fileName(problem.file ?? '') }]
          : []),
        { header: 'Row', right: true, width: 60, cell: (problem) => problem.row ?? 'all' },
        { header: 'Column', cell: (problem) => <OrUnknown text={problem.column} word="whole row" /> },
        { header: 'Value', cell: (problem) => <OrUnknown text={problem.value} word="empty" /> },
        { header: 'What is wrong', cell: (problem) => problem.reason },
        { header: 'What would be right', cell: (problem) => problem.remedy },
      ]}
    />
  );
}
