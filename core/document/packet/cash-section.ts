import type { Quarter } from '../../calendar/quarter';
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
import { amountWords, countWords, quarterWords } from '../words';

/** As many rows as fit below the chart; one fewer when a note says what was left out. */
const QUARTERS_SHOWN = 13;
/** As many as fit below the chart where the few words that no program pays stand above it. */
const QUARTERS_BELOW_WORDS = 8;

/** When the money moves. */
export function cashSection(run: RunResult): PacketSection {
  const quarters = cashQuarters(run);
  return {
    heading: 'Cash by quarter',
    finding: finding(run, quarters),
    startsPage: run.funding !== null || quarters.length > QUARTERS_BELOW_WORDS,
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
  const rows = quietGathered(quarters);
  const shown = rows.length <= QUARTERS_SHOWN ? rows : rows.slice(0, QUARTERS_SHOWN - 1);
  const hidden = rows.length - shown.length;
  return {
    caption: 'Cash by quarter',
    columns: [left('Quarter', 2), right('Spent', 2), right('Reimbursed', 2), right('Balance, cumulative', 2)],
    rows: shown.map(({ first, quarter }) => [
      first === quarter.quarter
        ? quarterWords(first)
        : `${quarterWords(first)} to ${quarterWords(quarter.quarter)}`,
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
      hidden > 0
        ? `${countWords(hidden, 'later row')} in the total and, quarter by quarter, in the workbook.`
        : null,
  };
}

interface QuarterRow {
  readonly first: Quarter;
  /** The last of the row, whose balance it shows. */
  readonly quarter: CashQuarter;
}

/** Quarters in a row in which no money moves share one row. */
function quietGathered(quarters: readonly CashQuarter[]): QuarterRow[] {
  const rows: QuarterRow[] = [];
  for (const quarter of quarters) {
    const last = rows[rows.length - 1];
    if (last !== undefined && isQuiet(last.quarter) && isQuiet(quarter)) {
      rows[rows.length - 1] = { first: last.first, quarter };
    } else rows.push({ first: quarter.quarter, quarter });
  }
  return rows;
}

function isQuiet({ spendCents, reimbursedCents }: CashQuarter): boolean {
  return spendCents === 0 && reimbursedCents === 0;
}
