import {
  Bar,
  CartesianGrid,
  ComposedChart,
  Legend,
  Line,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { ClaimTimingRow } from '../../../core/funding/claim-timing';
import { type Cents, formatCents } from '../../../core/money/cents';
import type { ClaimTimingView } from '../../../engine/api';
import { shortAmount } from '../../format/amount';
import { formatShare } from '../../format/count';
import { formatDate, formatMonth } from '../../format/date';
import { ink, shareTick, tipStyle } from '../../parts/chart-look';

const finished = 'Finished within the term';
const extended = 'With 6 months more';
const advanced = 'Advanced, P80';

/** Money as bars, chances as lines with different dashes: reads the same in gray. */
export function ClaimTimingChart({ view }: { view: ClaimTimingView }) {
  const points = view.rows.map((row) => ({
    from: row.firstClaimDate === null ? 'At once' : formatMonth(row.firstClaimDate),
    [advanced]: row.peakAdvanceCents.p80,
    [finished]: row.pFinished,
    [extended]: row.pFinishedExtended,
  }));
  return (
    <div role="img" aria-label={describe(view.rows)}>
      <ResponsiveContainer width="100%" height={250}>
        <ComposedChart
          data={points}
          margin={{ top: 8, right: 8, bottom: 0, left: 8 }}
          accessibilityLayer={false}
        >
          <CartesianGrid stroke="var(--co-chart-grid)" vertical={false} />
          <XAxis dataKey="from" tick={ink} stroke="var(--co-chart-grid)" />
          <YAxis
            yAxisId="money"
            tick={ink}
            width={64}
            stroke="var(--co-chart-grid)"
            tickFormatter={(value: number) => shortAmount(value as Cents)}
          />
          <YAxis
            yAxisId="chance"
            orientation="right"
            domain={[0, 1]}
            ticks={[0, 0.25, 0.5, 0.75, 1]}
            tick={ink}
            width={48}
            stroke="var(--co-chart-grid)"
            tickFormatter={shareTick}
          />
          <Tooltip
            formatter={(value, name) =>
              name === advanced ? formatCents(Number(value) as Cents) : formatShare(Number(value))
            }
            labelFormatter={(from) => `Claims from: ${String(from)}`}
            contentStyle={tipStyle}
            cursor={{ fill: 'var(--co-hover)' }}
            isAnimationActive={false}
          />
          <Legend
            iconSize={10}
            wrapperStyle={{ fontSize: 12 }}
            formatter={(name) => <span className="dimmed">{name}</span>}
          />
          <Bar
            yAxisId="money"
            dataKey={advanced}
            fill="var(--co-chart-2)"
            maxBarSize={44}
            isAnimationActive={false}
          />
          <Line
            yAxisId="chance"
            dataKey={finished}
            type="linear"
            stroke="var(--co-chart-ink)"
            strokeWidth={2}
            dot={{ r: 4, fill: 'var(--co-chart-ink)' }}
            isAnimationActive={false}
          />
          <Line
            yAxisId="chance"
            dataKey={extended}
            type="linear"
            stroke="var(--co-chart-ink)"
            strokeDasharray="5 3"
            dot={{ r: 3, fill: 'var(--co-surface)', strokeDasharray: '' }}
            isAnimationActive={false}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}

function describe(rows: readonly ClaimTimingRow[]): string {
  const words = rows.map((row) => {
    const from = row.firstClaimDate === null ? 'at once' : formatDate(row.firstClaimDate);
    const chance = row.pFinished === null ? 'no term' : `${formatShare(row.pFinished)} finished in the term`;
    return `${from}: ${chance}, ${formatCents(row.peakAdvanceCents.p80)} advanced`;
  });
  return `Claim early or late: ${words.join('; ')}`;
}
