import { Text } from '@mantine/core';
import type { TakenListRow } from '../../../engine/api';
import { useRun } from '../../app/run/use-run';
import { formatCount } from '../../format/count';
import { DataTable } from '../../parts/data-table';
import { DateText } from '../../parts/date-text';
import { Section } from '../../parts/page';
import { RunView } from '../../parts/run-view';

/** Every version that was taken into this workspace, the newest on top. */
export function TakenLists() {
  const history = useRun('list-history', {});
  return (
    <RunView run={history} doing="Reading the lists taken">
      {(rows) =>
        rows.length === 0 ? (
          <Text size="sm" c="dimmed">
            No newer list was taken into this workspace: the lists that came with the program are in force.
          </Text>
        ) : (
          <TakenTable rows={rows} />
        )
      }
    </RunView>
  );
}

function TakenTable({ rows }: { rows: readonly TakenListRow[] }) {
  return (
    <Section
      title="Taken into this workspace"
      note="Every version is kept; the newest of each list is the one in force. Undo takes the last one out again."
      flush
    >
      <DataTable
        caption="Lists taken into this workspace"
        rows={rows.toReversed()}
        rowKey={(row) => row.id}
        columns={[
          { header: 'List', cell: (row) => row.list },
          { header: 'Kind of file', cell: (row) => row.label },
          { header: 'File', cell: (row) => <span title={`SHA-256 ${row.sha256}`}>{row.file}</span> },
          { header: 'Parties', right: true, cell: (row) => formatCount(row.parties) },
          { header: 'Rows refused', right: true, cell: (row) => formatCount(row.rejectedRows) },
          { header: 'Taken', right: true, cell: (row) => <DateText date={row.takenDate} /> },
        ]}
      />
    </Section>
  );
}
