import type { Problem } from '../../../../core/problem';
import { DataTable } from '../../../parts/data-table';
import { OrUnknown } from '../../../parts/unknown';

interface ProblemTableProps {
  readonly caption: string;
  readonly problems: readonly Problem[];
  readonly empty: string;
}

/** Row by row: where, what stood there, what is wrong, what would be right. */
export function ProblemTable({ caption, problems, empty }: ProblemTableProps) {
  return (
    <DataTable
      caption={caption}
      maxHeight={320}
      rows={problems}
      rowKey={(_, index) => index}
      empty={empty}
      columns={[
        { header: 'Row', right: true, width: 60, cell: (problem) => problem.row ?? 'all' },
        { header: 'Column', cell: (problem) => <OrUnknown text={problem.column} word="whole row" /> },
        { header: 'Value', cell: (problem) => <OrUnknown text={problem.value} word="empty" /> },
        { header: 'What is wrong', cell: (problem) => problem.reason },
        { header: 'What would be right', cell: (problem) => problem.remedy },
      ]}
    />
  );
}
