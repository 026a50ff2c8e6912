import { CartesianGrid, Legend, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { RunningOnQuarter } from '../../../core/spares/running-on';
import { formatShare } from '../../format/count';
import { quarterWords } from '../../format/date';
import { ink, shareTick, tipStyle } from '../../parts/chart-look';

const asItIs = 'With the spares on hand';
const bought = 'With every spare bought that may be';

/** The chance that a site has had to wait, quarter by quarter: solid as it is, dashed after buying. */
export function RunningOnChart({ quarters }: { quarters: readonly RunningOnQuarter[] }) {
  const points = quarters.map(({ quarter, pEverDown, afterBuying }) => ({
    quarter: quarterWords(quarter),
    [asItIs]: pEverDown,
    [bought]: afterBuying.pEverDown,
  }));
  // The quarters of decades stand closer than their dots are wide.
  const hasDots = quarters.length <= 40;
  return (
    <div role="img" aria-label={describe(quarters)}>
      <ResponsiveContainer width="100%" height={230}>
        <LineChart
          data={points}
          margin={{ top: 8, right: 16, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <CartesianGrid stroke="var(--co-chart-grid)" vertical={false} />
          <XAxis dataKey="quarter" tick={ink} stroke="var(--co-chart-grid)" minTickGap={24} />
          <YAxis
            domain={[0, 1]}
            ticks={[0, 0.25, 0.5, 0.75, 1]}
            width={48}
            tick={ink}
            stroke="var(--co-chart-grid)"
            tickFormatter={shareTick}
          />
          <Tooltip
            formatter={(share) => formatShare(Number(share))}
            labelFormatter={(quarter) => `By the end of ${String(quarter)}`}
            contentStyle={tipStyle}
            isAnimationActive={false}
          />
          <Legend
            iconType="plainline"
            iconSize={22}
            wrapperStyle={{ fontSize: 12 }}
            formatter={(name) => <span className="dimmed">{name}</span>}
          />
          <Line
            dataKey={asItIs}
            stroke="var(--co-chart-ink)"
            strokeWidth={2}
            dot={hasDots && { r: 2.5 }}
            isAnimationActive={false}
          />
          <Line
            dataKey={bought}
            stroke="var(--co-chart-1)"
            strokeWidth={2}
            strokeDasharray="6 4"
            dot={hasDots && { r: 2.5, strokeDasharray: '' }}
            isAnimationActive={false}
          />
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}

function describe(quarters: readonly RunningOnQuarter[]): string {
  const last = quarters.at(-1);
  if (last === undefined) return 'No quarter is at risk';
  return `Chance that a site has been down for want of a spare, by quarter: ${formatShare(last.pEverDown)} by ${quarterWords(last.quarter)}, ${formatShare(last.afterBuying.pEverDown)} with the spares bought; the table view has every number`;
}
