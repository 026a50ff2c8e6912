// When the money moves, for a terminal and for --json.

import type { CashOutlook, DayRange } from '../core/funding/cash-outlook';
import { formatCents } from '../core/money/cents';
import type { ClaimTimingView } from '../engine/api';
import { tableLines } from './table';

/** The curve of 101 points is for drawing; the document has its percentiles. */
export function outlookDocument(outlook: CashOutlook): Record<string, unknown> {
  const { netCurve: _, ...rest } = outlook;
  return rest;
}

export function outlookLines(outlook: CashOutlook): string[] {
  const { netCents, peakAdvanceCents, peakOwedCents, bridge } = outlook;
  return [
    `From ${outlook.trials} trials: net cost P10 ${formatCents(netCents.p10)}, P50 ${formatCents(netCents.p50)}, P80 ${formatCents(netCents.p80)}, P90 ${formatCents(netCents.p90)}`,
    `Largest amount out of pocket: P50 ${formatCents(peakAdvanceCents.p50)}, P80 ${formatCents(peakAdvanceCents.p80)}; of it to be paid back: P50 ${formatCents(peakOwedCents.p50)}, P80 ${formatCents(peakOwedCents.p80)}`,
    bridge === null
      ? 'Bridge loan: give a yearly rate with --bridge-rate'
      : `Bridge loan: P50 ${formatCents(bridge.costCents.p50)}, P80 ${formatCents(bridge.costCents.p80)} (${bridge.formula})`,
    '',
    ...tableLines(
      [
        { heading: 'Quarter', cell: (row) => row.quarter },
        { heading: 'Balance P10', cell: (row) => formatCents(row.balanceCents.low), align: 'right' },
        { heading: 'P50', cell: (row) => formatCents(row.balanceCents.middle), align: 'right' },
        { heading: 'P90', cell: (row) => formatCents(row.balanceCents.high), align: 'right' },
      ],
      outlook.quarters,
    ),
  ];
}

export function timingLines({ rows, remarks }: ClaimTimingView): string[] {
  return [
    ...tableLines(
      [
        { heading: 'Claims from', cell: (row) => row.firstClaimDate ?? 'at once' },
        { heading: 'First payment', cell: (row) => middle(row.firstPayment) },
        { heading: 'Term ends', cell: (row) => middle(row.termEnd) },
        { heading: 'Finished by then', cell: (row) => share(row.pFinished), align: 'right' },
        { heading: 'With 6 more months', cell: (row) => share(row.pFinishedExtended), align: 'right' },
        { heading: 'Advanced P80', cell: (row) => formatCents(row.peakAdvanceCents.p80), align: 'right' },
        {
          heading: 'Loan P50',
          cell: (row) => (row.bridgeCents === null ? 'no rate' : formatCents(row.bridgeCents.p50)),
          align: 'right',
        },
      ],
      rows,
    ),
    ...remarks,
  ];
}

function middle(range: DayRange | null): string {
  return range?.p50 ?? 'none';
}

function share(value: number | null): string {
  return value === null ? 'no term' : `${(value * 100).toFixed(1)} %`;
}
