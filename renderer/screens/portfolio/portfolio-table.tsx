import { Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { describeProblem } from '../../../core/problem';
import type { Portfolio, PortfolioFigures, PortfolioRow } from '../../../engine/api';
import { useRun } from '../../app/run/use-run';
import { useOpening } from '../../app/use-opening';
import { countOf, formatCount, formatShare } from '../../format/count';
import { formatDate } from '../../format/date';
import { fileName } from '../../format/file-name';
import { Amount, AmountRange } from '../../parts/amount';
import { type Column, DataTable } from '../../parts/data-table';
import { Notice } from '../../parts/notice';
import { RunView } from '../../parts/run-view';

interface PortfolioTableProps {
  readonly paths: readonly string[];
  readonly onBack: () => void;
  /** A workspace was opened in this window. */
  readonly onOpen: () => void;
}

export function PortfolioTable({ paths, onBack, onOpen }: PortfolioTableProps) {
  const portfolio = useRun('portfolio-read', { paths });
  return (
    <Stack>
      <RunView run={portfolio} doing={`Reading ${countOf(paths.length, 'workspace')}`}>
        {(value) => <Content portfolio={value} onOpen={onOpen} />}
      </RunView>
      <Group>
        <Button variant="default" leftSection={<IconArrowLeft size={16} />} onClick={onBack}>
          Choose others
        </Button>
      </Group>
    </Stack>
  );
}

function Content({ portfolio, onOpen }: { portfolio: Portfolio; onOpen: () => void }) {
  const opening = useOpening();
  const { rows, totals } = portfolio;
  const open = (row: PortfolioRow): void => {
    onOpen();
    void opening.open(row.path);
  };
  return (
    <>
      {rows.map(
        ({ path, problem }) =>
          problem && (
            <Notice key={path} kind="bad">
              {describeProblem(problem)}
            </Notice>
          ),
      )}
      <DataTable
        caption="Workspaces side by side"
        rows={rows.filter((row) => row.figures !== null)}
        rowKey={(row) => row.path}
        empty="None of the chosen workspaces could be read."
        columns={columns}
        onOpen={open}
        foot={[
          countOf(totals.workspaces, 'workspace'),
          '',
          `${formatCount(totals.listedAssets)} of ${formatCount(totals.assets)}`,
          formatCount(totals.reviewAssets),
          <Amount key="point" cents={totals.pointCents} short />,
          '',
          '',
          '',
          '',
        ]}
      />
      <Text size="xs" c="dimmed">
        Ranges run from P50 to P80 of each workspace. Point estimates add up; percentiles of several
        workspaces do not, so no sum is shown for them.
      </Text>
    </>
  );
}

const of = (show: (figures: PortfolioFigures, row: PortfolioRow) => ReactNode) => (row: PortfolioRow) =>
  row.figures === null ? null : show(row.figures, row);

const columns: readonly Column<PortfolioRow>[] = [
  { header: 'Workspace', cell: of(({ name }, { path }) => name || fileName(path)) },
  { header: 'As of', cell: of(({ asOf }) => formatDate(asOf)) },
  {
    header: 'Listed assets',
    right: true,
    cell: of(({ listedAssets, assets }) => `${formatCount(listedAssets)} of ${formatCount(assets)}`),
  },
  { header: 'To review', right: true, cell: of(({ reviewAssets }) => formatCount(reviewAssets)) },
  {
    header: 'Point estimate',
    right: true,
    cell: of(({ pointCents }) => <Amount cents={pointCents} short />),
  },
  {
    header: 'Cost',
    right: true,
    cell: of(({ p50Cents, p80Cents }) => <AmountRange low={p50Cents} high={p80Cents} short />),
  },
  {
    header: 'Own money',
    right: true,
    cell: of(({ netP50Cents, netP80Cents }) => <AmountRange low={netP50Cents} high={netP80Cents} short />),
  },
  { header: 'Done by (P80)', cell: of(({ finishP80 }) => formatDate(finishP80)) },
  {
    header: 'Deadline',
    cell: of(({ deadlineDate, pDeadlineMet }) =>
      deadlineDate === null ? (
        <span className="dimmed">none</span>
      ) : (
        `${pDeadlineMet === null ? '' : `${formatShare(pDeadlineMet)} by `}${formatDate(deadlineDate)}`
      ),
    ),
  },
];
