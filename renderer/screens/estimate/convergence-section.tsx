import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { Convergence } from '../../../core/estimate/estimate';
import { type Cents, cents, formatCents } from '../../../core/money/cents';
import { shortAmount } from '../../format/amount';
import { countOf, formatCount, formatShare } from '../../format/count';
import { Amount } from '../../parts/amount';
import { ChartFrame } from '../../parts/chart-frame';
import { ink } from '../../parts/chart-look';
import { DataTable } from '../../parts/data-table';

interface ConvergenceSectionProps {
  readonly convergence: Convergence;
  readonly trials: number;
}

/** How the percentiles settle as trials are added, and whether there are enough. */
export function ConvergenceSection({ convergence, trials }: ConvergenceSectionProps) {
  const { percentile, points } = convergence;
  return (
    <ChartFrame
      title={convergence.isEnough ? 'Enough trials' : 'Too few trials'}
      note={verdict(convergence, trials)}
      chart={<Settling convergence={convergence} />}
      table={
        <DataTable
          caption="Percentiles after so many trials"
          rows={points}
          rowKey={(point) => point.trials}
          columns={[
            { header: 'Trials', right: true, cell: (point) => formatCount(point.trials) },
            { header: 'P50', right: true, cell: (point) => <Amount cents={point.p50Cents} /> },
            {
              header: 'P50 ± two standard errors',
              right: true,
              cell: (point) => <Amount cents={band(point.p50ErrorCents)} />,
            },
            {
              header: `P${percentile}`,
              right: true,
              cell: (point) => <Amount cents={point.percentileCents} />,
            },
            {
              header: `P${percentile} ± two standard errors`,
              right: true,
              cell: (point) => <Amount cents={band(point.percentileErrorCents)} />,
            },
          ]}
        />
      }
    />
  );
}

/** Half of the band around a percentile: the sentence, the picture and the table say the same. */
function band(standardError: Cents): Cents {
  return cents(2 * standardError);
}

function verdict({ percentile, relativeError, isEnough, trialsNeeded }: Convergence, trials: number): string {
  const known = `With ${countOf(trials, 'trial')} P${percentile} is known to ±${formatShare(relativeError, 1)} (two standard errors)`;
  return isEnough
    ? `${known}: 1% is enough to plan by.`
    : `${known}; ${formatCount(trialsNeeded)} trials would give 1%.`;
}

function Settling({ convergence: { percentile, points } }: { convergence: Convergence }) {
  const rows = points.map((point) => ({
    trials: point.trials,
    p50: point.p50Cents,
    p50Band: [point.p50Cents - band(point.p50ErrorCents), point.p50Cents + band(point.p50ErrorCents)],
    high: point.percentileCents,
    highBand: [
      point.percentileCents - band(point.percentileErrorCents),
      point.percentileCents + band(point.percentileErrorCents),
    ],
  }));
  const last = points.at(-1);
  const label = last
    ? `P50 settles at ${formatCents(last.p50Cents)}, P${percentile} at ${formatCents(last.percentileCents)}`
    : 'No trials';
  return (
    <div role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={200}>
        <ComposedChart
          data={rows}
          margin={{ top: 8, right: 16, bottom: 0, left: 8 }}
          accessibilityLayer={false}
        >
          <CartesianGrid stroke="var(--co-chart-grid)" vertical={false} />
          <XAxis
            type="number"
            scale="log"
            dataKey="trials"
            domain={['dataMin', 'dataMax']}
            ticks={points.map(({ trials }) => trials)}
            tickFormatter={(value: number) => formatCount(value)}
            tick={ink}
            stroke="var(--co-chart-grid)"
          />
          <YAxis
            domain={['auto', 'auto']}
            tickFormatter={(value: number) => shortAmount(value as Cents)}
            tick={ink}
            width={56}
            stroke="var(--co-chart-grid)"
          />
          <Tooltip content={<SettlingTip percentile={percentile} />} isAnimationActive={false} />
          <Area
            dataKey="p50Band"
            stroke="none"
            fill="var(--co-chart-1)"
            fillOpacity={0.14}
            isAnimationActive={false}
          />
          <Area
            dataKey="highBand"
            stroke="none"
            fill="var(--co-chart-ink)"
            fillOpacity={0.1}
            isAnimationActive={false}
          />
          <Line
            dataKey="p50"
            stroke="var(--co-chart-1)"
            strokeWidth={2}
            dot={false}
            isAnimationActive={false}
          />
          <Line
            dataKey="high"
            stroke="var(--co-chart-ink)"
            strokeDasharray="7 4"
            strokeWidth={2}
            dot={false}
            isAnimationActive={false}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}

interface SettlingTipProps {
  readonly percentile: number;
  readonly active?: boolean;
  readonly payload?: readonly {
    readonly payload: { readonly trials: number; readonly p50: number; readonly high: number };
  }[];
}

function SettlingTip({ percentile, active, payload }: SettlingTipProps) {
  const point = payload?.[0]?.payload;
  if (!active || !point) return null;
  return (
    <div className="chart-tip">
      After {countOf(point.trials, 'trial')}: P50 {shortAmount(point.p50 as Cents)}, P{percentile}{' '}
      {shortAmount(point.high as Cents)}
    </div>
  );
}
