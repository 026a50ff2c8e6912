import { Button, Text } from '@mantine/core';
import type { CalendarDate } from '../../../core/calendar/date';
import type { ClaimTimingRow } from '../../../core/funding/claim-timing';
import type { ClaimTimingView } from '../../../engine/api';
import { useRun } from '../../app/run/use-run';
import { useWrite } from '../../app/use-write';
import { useRunInput, useWorkspace } from '../../app/workspace-context';
import { formatShare } from '../../format/count';
import { formatDate } from '../../format/date';
import { usDates } from '../../format/prose';
import { Amount } from '../../parts/amount';
import { ChartFrame } from '../../parts/chart-frame';
import { type Column, DataTable } from '../../parts/data-table';
import { RunView } from '../../parts/run-view';
import { ClaimTimingChart } from './claim-timing-chart';
import classes from './funding.module.css';

/** Claiming early brings money early and starts the removal term early: the trade-off. */
export function ClaimTimingSection() {
  const timing = useRun('claim-timing', useRunInput());
  return (
    <RunView run={timing} doing="Comparing early and late claims">
      {(view) => <Timing view={view} />}
    </RunView>
  );
}

function Timing({ view }: { view: ClaimTimingView }) {
  return (
    <ChartFrame
      title="Claim early or late"
      note="The removal term runs from the first payment: claiming early brings money early and starts the term early."
      chart={
        <>
          <ClaimTimingChart view={view} />
          <Remarks view={view} />
        </>
      }
      table={<TimingTable view={view} />}
    />
  );
}

function TimingTable({ view }: { view: ClaimTimingView }) {
  const { settings } = useWorkspace();
  return (
    <>
      <DataTable
        caption="Claim early or late"
        rows={view.rows}
        rowKey={(row) => row.firstClaimDate ?? 'at once'}
        isChosen={(row) => row.firstClaimDate === settings.firstClaimDate}
        columns={columnsOf(view)}
      />
      <div className={classes.tableFoot}>
        <Remarks view={view} />
      </div>
    </>
  );
}

function columnsOf(view: ClaimTimingView): Column<ClaimTimingRow>[] {
  const hasTerm = view.termMonths !== null;
  return [
    { header: 'Claims from', width: 130, cell: (row) => <ClaimsFrom date={row.firstClaimDate} /> },
    { header: 'First payment', right: true, cell: ({ firstPayment }) => dayWords(firstPayment?.p50) },
    ...(hasTerm
      ? [
          { header: 'Term ends', right: true, cell: ({ termEnd }: ClaimTimingRow) => dayWords(termEnd?.p50) },
          {
            header: 'Finished by then',
            right: true,
            cell: ({ pFinished }: ClaimTimingRow) => <b>{shareWords(pFinished)}</b>,
          },
          {
            header: 'With 6 months more',
            right: true,
            cell: ({ pFinishedExtended }: ClaimTimingRow) => shareWords(pFinishedExtended),
          },
        ]
      : []),
    {
      header: 'Advanced, P50',
      right: true,
      cell: ({ peakAdvanceCents }) => <Amount cents={peakAdvanceCents.p50} />,
    },
    { header: 'P80', right: true, cell: ({ peakAdvanceCents }) => <Amount cents={peakAdvanceCents.p80} /> },
    ...(view.bridgeRate === null
      ? []
      : [
          {
            header: 'Loan costs, P50',
            right: true,
            cell: ({ bridgeCents }: ClaimTimingRow) => <Amount cents={bridgeCents?.p50 ?? null} />,
          },
        ]),
    {
      header: <span className="visually-hidden">Choose</span>,
      isControl: true,
      right: true,
      cell: (row) => <Choose row={row} />,
    },
  ];
}

function ClaimsFrom({ date }: { date: CalendarDate | null }) {
  return date === null ? 'As money is spent' : formatDate(date);
}

function Choose({ row }: { row: ClaimTimingRow }) {
  const { settings } = useWorkspace();
  const { write, busy } = useWrite();
  if (row.firstClaimDate === settings.firstClaimDate) return <span className="dimmed">chosen</span>;
  return (
    <Button
      size="compact-xs"
      variant="default"
      disabled={busy}
      aria-label={`Plan with it: claims from ${row.firstClaimDate === null ? 'the day of spending' : formatDate(row.firstClaimDate)}`}
      onClick={() => write('settings-change', { patch: { firstClaimDate: row.firstClaimDate } })}
    >
      Plan with it
    </Button>
  );
}

function Remarks({ view }: { view: ClaimTimingView }) {
  return (
    <Text size="xs" c="dimmed" component="div" mt={6}>
      {view.remarks.map((remark) => (
        <div key={remark}>{usDates(remark)}.</div>
      ))}
    </Text>
  );
}

function dayWords(day: CalendarDate | undefined): string {
  return day === undefined ? 'none' : formatDate(day);
}

function shareWords(share: number | null): string {
  return share === null ? 'no rule' : formatShare(share);
}
