import { Modal, Stack } from '@mantine/core';
import type { AmountChange } from '../../../core/estimate/compare-runs';
import { type Cents, cents } from '../../../core/money/cents';
import type { ComparedRuns } from '../../../engine/api';
import { useRun } from '../../app/run/use-run';
import { formatCount } from '../../format/count';
import { formatMoment } from '../../format/date';
import { Amount } from '../../parts/amount';
import { type Column, DataTable } from '../../parts/data-table';
import { RunView } from '../../parts/run-view';

interface CompareRunsProps {
  readonly before: number;
  readonly after: number;
  readonly onClose: () => void;
}

export function CompareRuns({ before, after, onClose }: CompareRunsProps) {
  const compared = useRun('estimate-run-compare', { before, after });
  return (
    <Modal opened onClose={onClose} title="What changed between two runs" size="min(1000px, 94vw)">
      <RunView run={compared} doing="Comparing two runs">
        {(view) => <Compared view={view} />}
      </RunView>
    </Modal>
  );
}

function Compared({ view }: { view: ComparedRuns }) {
  const heads = { before: formatMoment(view.before.at), after: formatMoment(view.after.at) };
  const shown = view.lines.length < view.changedLines ? `, the first ${view.lines.length}` : '';
  return (
    <Stack gap="md">
      <DataTable
        caption="Figures of both runs"
        rows={view.figures}
        rowKey={({ name }) => name}
        columns={amountColumns('Figure', heads)}
      />
      <DataTable
        caption="Inputs that differ"
        rows={view.inputs}
        rowKey={({ label }) => label}
        empty="No setting differs."
        columns={[
          { header: 'Input', cell: ({ label }) => label },
          { header: 'Before', cell: ({ before }) => before },
          { header: 'After', cell: ({ after }) => after },
        ]}
      />
      <DataTable
        caption="Mean by cost group"
        rows={view.groups}
        rowKey={({ name }) => name}
        columns={amountColumns('Cost group, mean', heads)}
      />
      <DataTable
        caption="Lines that differ"
        maxHeight={320}
        rows={view.lines}
        rowKey={({ lineId }) => lineId}
        empty="No line differs."
        columns={[
          {
            header: `${formatCount(view.changedLines)} lines differ${shown}`,
            cell: ({ label, changes }) => (
              <>
                {label}
                <div className="dimmed">{changes.join('; ')}</div>
              </>
            ),
          },
          { header: 'Before', right: true, cell: ({ beforeCents }) => <Amount cents={beforeCents} /> },
          { header: 'After', right: true, cell: ({ afterCents }) => <Amount cents={afterCents} /> },
        ]}
      />
    </Stack>
  );
}

function amountColumns(
  name: string,
  heads: { readonly before: string; readonly after: string },
): Column<AmountChange>[] {
  return [
    { header: name, cell: (row) => row.name.charAt(0).toUpperCase() + row.name.slice(1) },
    { header: heads.before, right: true, cell: (row) => <Amount cents={row.beforeCents} /> },
    { header: heads.after, right: true, cell: (row) => <Amount cents={row.afterCents} /> },
    { header: 'Change', right: true, cell: (row) => <Difference row={row} /> },
  ];
}

function Difference({ row }: { row: AmountChange }) {
  const difference = centsBetween(row);
  return difference === null ? null : (
    <>
      {difference > 0 ? '+' : ''}
      <Amount cents={difference} />
    </>
  );
}

function centsBetween({ beforeCents, afterCents }: AmountChange): Cents | null {
  return beforeCents === null && afterCents === null ? null : cents((afterCents ?? 0) - (beforeCents ?? 0));
}
