import { cashByQuarter } from '../../funding/cash';
import type { CashQuarter } from '../../funding/funding';
import { cents, formatCents, sumCents } from '../../money/cents';
import {
  type CashFigure,
  left,
  type PacketSection,
  paragraph,
  right,
  type TableModel,
  table,
} from '../block';
import type { RunResult } from '../run-result';
import { amountWords, quarterWords } from '../words';

const QUARTERS_SHOWN = 12;

/** When the money moves. */
export function cashSection(run: RunResult): PacketSection {
  const quarters = cashQuarters(run);
  return {
    heading: 'Cash by quarter',
    finding: finding(run, quarters),
    startsPage: true,
    blocks: [
      paragraph(
        'Each line is spent when the schedule reaches it, at its point estimate; reimbursement follows after the likely time for review and payment. Contingency is not spread over the quarters: keep it at hand.',
      ),
      { kind: 'figure', figure: figure(quarters) },
      table(quarterTable(quarters)),
    ],
  };
}

/** Quarters of the funding, or the spending alone where no program pays. */
export function cashQuarters({ funding, lines }: RunResult): readonly CashQuarter[] {
  if (funding?.inForce) return funding.cashByQuarter;
  return cashByQuarter({ lines, decisions: [], supportCents: cents(0), lagDays: 0 });
}

function finding({ funding }: RunResult, quarters: readonly CashQuarter[]): string {
  const dearest = quarters.reduce<CashQuarter | null>(
    (most, quarter) => (most === null || quarter.spendCents > most.spendCents ? quarter : most),
    null,
  );
  if (dearest === null) return 'Nothing is spent: the plan has no lines.';
  const peak = quarters.find((quarter) => -quarter.balanceCents === funding?.peakAdvanceCents);
  if (!funding?.inForce || peak === undefined)
    return `The most is spent in ${quarterWords(dearest.quarter)}: ${amountWords(dearest.spendCents)}.`;
  return `The company is out of pocket most at the end of ${quarterWords(peak.quarter)}, by ${amountWords(funding.peakAdvanceCents)}.`;
}

function figure(quarters: readonly CashQuarter[]): CashFigure {
  const spent = sumCents(quarters, (quarter) => quarter.spendCents);
  const reimbursed = sumCents(quarters, (quarter) => quarter.reimbursedCents);
  const lowest = quarters.reduce((low, quarter) => Math.min(low, quarter.balanceCents), 0);
  return {
    kind: 'cash',
    title: 'Spent, reimbursed, and the balance between them',
    altText: `Bars by quarter: ${amountWords(spent)} spent and ${amountWords(reimbursed)} reimbursed over ${quarters.length} quarters; the balance reaches ${amountWords(cents(lowest))} at its lowest.`,
    quarters: quarters.map((quarter) => ({ ...quarter, label: quarterWords(quarter.quarter) })),
  };
}

function quarterTable(quarters: readonly CashQuarter[]): TableModel {
  const shown = quarters.slice(0, QUARTERS_SHOWN);
  return {
    caption: 'Cash by quarter',
    columns: [left('Quarter', 2), right('Spent', 2), right('Reimbursed', 2), right('Balance, cumulative', 2)],
    rows: shown.map((quarter) => [
      quarterWords(quarter.quarter),
      formatCents(quarter.spendCents),
      formatCents(quarter.reimbursedCents),
      formatCents(quarter.balanceCents),
    ]),
    total: [
      'Total',
      formatCents(sumCents(quarters, (quarter) => quarter.spendCents)),
      formatCents(sumCents(quarters, (quarter) => quarter.reimbursedCents)),
      formatCents(quarters[quarters.length - 1]?.balanceCents ?? cents(0)),
    ],
    note:
      quarters.length > shown.length
        ? `${quarters.length - shown.length} later quarters are in the total and, one by one, in the workbook.`
        : null,
  };
}
