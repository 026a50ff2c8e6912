import {
  Area,
  Bar,
  CartesianGrid,
  ComposedChart,
  Legend,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { CashBand, CashOutlook } from '../../../core/funding/cash-outlook';
import type { CashQuarter } from '../../../core/funding/funding';
import { type Cents, formatCents, zeroCents } from '../../../core/money/cents';
import { shortAmount } from '../../format/amount';
import { quarterWords } from '../../format/date';
import { Amount } from '../../parts/amount';
import { ChartFrame } from '../../parts/chart-frame';
import { ink, tipStyle } from '../../parts/chart-look';
import { DataTable } from '../../parts/data-table';

interface CashChartProps {
  readonly cash: readonly CashQuarter[];
  readonly outlook: CashOutlook | null;
  readonly peakAdvanceCents: Cents;
}

interface CashRow {
  readonly quarter: string;
  readonly spendCents: Cents;
  readonly reimbursedCents: Cents;
  readonly balanceCents: Cents | null;
  readonly band: CashBand | null;
}

export function CashChart({ cash, outlook, peakAdvanceCents }: CashChartProps) {
  const rows = rowsOf(cash, outlook);
  return (
    <ChartFrame
      title="Cash by quarter"
      note="Bars: most likely. Line and band: your balance at P50, and from P10 to P90. Below zero you advance money."
      chart={<Chart rows={rows} peakAdvanceCents={peakAdvanceCents} />}
      table={
        <DataTable
          caption="Cash by quarter"
          maxHeight={340}
          rows={rows}
          rowKey={(row) => row.quarter}
          columns={[
            { header: 'Quarter', cell: (row) => quarterWords(row.quarter) },
            { header: 'Spent', right: true, cell: (row) => <Amount cents={row.spendCents} /> },
            { header: 'Reimbursed', right: true, cell: (row) => <Amount cents={row.reimbursedCents} /> },
            { header: 'Balance', right: true, cell: (row) => <Amount cents={row.balanceCents} /> },
            {
              header: 'Balance, P10',
              right: true,
              cell: ({ band }) => <Amount cents={band?.balanceCents.low ?? null} />,
            },
            {
              header: 'P50',
              right: true,
              cell: ({ band }) => <Amount cents={band?.balanceCents.middle ?? null} />,
            },
            {
              header: 'P90',
              right: true,
              cell: ({ band }) => <Amount cents={band?.balanceCents.high ?? null} />,
            },
          ]}
        />
      }
    />
  );
}

/** Every quarter of either; after the last one nothing moves, so the balance stays. */
function rowsOf(cash: readonly CashQuarter[], outlook: CashOutlook | null): CashRow[] {
  const quarters = [
    ...new Set([...cash.map((row) => row.quarter), ...(outlook?.quarters ?? []).map((row) => row.quarter)]),
  ].sort();
  let balance = cash[0] === undefined ? null : zeroCents;
  return quarters.map((quarter) => {
    const own = cash.find((row) => row.quarter === quarter);
    const band = outlook?.quarters.find((row) => row.quarter === quarter) ?? null;
    // Without a program nothing comes back, and what is spent is read off the trials.
    const spentAlone = cash.length === 0 ? band?.spendCents.middle : undefined;
    balance = own?.balanceCents ?? balance;
    return {
      quarter,
      spendCents: own?.spendCents ?? spentAlone ?? zeroCents,
      reimbursedCents: own?.reimbursedCents ?? zeroCents,
      balanceCents: balance,
      band,
    };
  });
}

function Chart({ rows, peakAdvanceCents }: { rows: readonly CashRow[]; peakAdvanceCents: Cents }) {
  const points = rows.map(({ quarter, spendCents, reimbursedCents, balanceCents, band }) => ({
    quarter: quarterWords(quarter),
    Spent: -spendCents,
    Reimbursed: reimbursedCents,
    Balance: band?.balanceCents.middle ?? balanceCents,
    'P10 to P90': band === null ? null : [band.balanceCents.low, band.balanceCents.high],
  }));
  return (
    <div role="img" aria-label={`Cash by quarter; at most ${formatCents(peakAdvanceCents)} advanced`}>
      <ResponsiveContainer width="100%" height={280}>
        <ComposedChart
          data={points}
          stackOffset="sign"
          margin={{ top: 8, right: 16, bottom: 0, left: 8 }}
          accessibilityLayer={false}
        >
          <CartesianGrid stroke="var(--co-chart-grid)" vertical={false} />
          <XAxis dataKey="quarter" tick={ink} stroke="var(--co-chart-grid)" />
          <YAxis
            tick={ink}
            width={64}
            stroke="var(--co-chart-grid)"
            tickFormatter={(value: number) => shortAmount(value as Cents)}
          />
          <Tooltip
            formatter={amountWords}
            contentStyle={tipStyle}
            cursor={{ fill: 'var(--co-hover)' }}
            isAnimationActive={false}
          />
          <Legend
            iconSize={10}
            wrapperStyle={{ fontSize: 12 }}
            formatter={(name) => <span className="dimmed">{name}</span>}
          />
          <ReferenceLine y={0} stroke="var(--co-chart-ink)" />
          <Bar
            dataKey="Spent"
            stackId="cash"
            fill="var(--co-chart-1)"
            isAnimationActive={false}
            maxBarSize={36}
          />
          <Bar
            dataKey="Reimbursed"
            stackId="cash"
            fill="var(--co-chart-2)"
            isAnimationActive={false}
            maxBarSize={36}
          />
          <Area
            dataKey="P10 to P90"
            type="linear"
            stroke="var(--co-chart-ink)"
            strokeOpacity={0.35}
            fill="var(--co-chart-ink)"
            fillOpacity={0.14}
            isAnimationActive={false}
          />
          <Line
            dataKey="Balance"
            type="linear"
            stroke="var(--co-chart-ink)"
            strokeWidth={2}
            strokeDasharray="5 3"
            dot={{ r: 3, fill: 'var(--co-surface)', strokeDasharray: '' }}
            isAnimationActive={false}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}

/** The tip's words for one amount, or for the two ends of the band. */
function amountWords(value: unknown): string {
  if (Array.isArray(value)) return value.map((one) => formatCents(Number(one) as Cents)).join(' to ');
  return formatCents(Number(value) as Cents);
}
