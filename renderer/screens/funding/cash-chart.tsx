import {
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
import type { CashQuarter } from '../../../core/funding/funding';
import { type Cents, formatCents } from '../../../core/money/cents';
import { shortAmount } from '../../format/amount';
import { Amount } from '../../parts/amount';
import { ChartFrame } from '../../parts/chart-frame';
import { DataTable } from '../../parts/data-table';

interface CashChartProps {
  readonly cash: readonly CashQuarter[];
  readonly peakAdvanceCents: Cents;
}

const ink = { fontSize: 12, fill: 'var(--co-chart-ink)' };

export function CashChart({ cash, peakAdvanceCents }: CashChartProps) {
  return (
    <ChartFrame
      title="Cash by quarter"
      note="Below zero you advance money that comes back later."
      chart={<Chart cash={cash} peakAdvanceCents={peakAdvanceCents} />}
      table={
        <DataTable
          caption="Cash by quarter"
          maxHeight={340}
          rows={cash}
          rowKey={(quarter) => quarter.quarter}
          columns={[
            { header: 'Quarter', cell: (quarter) => quarterWords(quarter.quarter) },
            { header: 'Spent', right: true, cell: (quarter) => <Amount cents={quarter.spendCents} /> },
            {
              header: 'Reimbursed',
              right: true,
              cell: (quarter) => <Amount cents={quarter.reimbursedCents} />,
            },
            { header: 'Balance', right: true, cell: (quarter) => <Amount cents={quarter.balanceCents} /> },
          ]}
        />
      }
    />
  );
}

function Chart({ cash, peakAdvanceCents }: CashChartProps) {
  const rows = cash.map((quarter) => ({
    quarter: quarterWords(quarter.quarter),
    Spent: -quarter.spendCents,
    Reimbursed: quarter.reimbursedCents,
    Balance: quarter.balanceCents,
  }));
  return (
    <div role="img" aria-label={`Cash by quarter; at most ${formatCents(peakAdvanceCents)} advanced`}>
      <ResponsiveContainer width="100%" height={260}>
        <ComposedChart
          data={rows}
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
            formatter={(value) => formatCents(Number(value) as Cents)}
            contentStyle={{
              background: 'var(--co-surface)',
              border: '1px solid var(--mantine-color-default-border)',
              borderRadius: 6,
              fontSize: 12,
            }}
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

/** `2019Q4` as `Q4 2019`. */
function quarterWords(quarter: string): string {
  return `${quarter.slice(4)} ${quarter.slice(0, 4)}`;
}
