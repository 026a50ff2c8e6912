import {
  Area,
  AreaChart,
  CartesianGrid,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { EstimateResult } from '../../../core/estimate/estimate';
import { type Cents, cents, formatCents } from '../../../core/money/cents';
import { shortAmount } from '../../format/amount';
import { axisTicks } from '../../format/axis-ticks';
import { formatShare } from '../../format/count';
import { Amount } from '../../parts/amount';
import { ChartFrame } from '../../parts/chart-frame';
import { ink, shareTick } from '../../parts/chart-look';
import { DataTable } from '../../parts/data-table';
import { BudgetLine } from './budget-line';
import classes from './estimate.module.css';

interface SCurveProps {
  readonly estimate: EstimateResult;
  /** As set, or as it is being moved. */
  readonly budget: Cents | null;
  readonly onMove: (budget: Cents) => void;
  readonly onCommit: (budget: Cents) => void;
}

/** Probability that the cost stays at or under an amount. Lines differ by dash and label, not by color alone. */
export function SCurve(props: SCurveProps) {
  const { estimate } = props;
  return (
    <ChartFrame
      title="Probability that the cost stays at or under"
      note="Drag the budget line, or move it with the arrow keys: its chance follows."
      chart={<Curve {...props} />}
      table={
        <DataTable
          caption="Probability that the cost stays at or under an amount"
          maxHeight={340}
          rows={estimate.sCurve.filter((_, index) => index % 5 === 0)}
          rowKey={(point) => point.probability}
          columns={[
            { header: 'Probability', right: true, cell: (point) => formatShare(point.probability) },
            { header: 'Cost at or under', right: true, cell: (point) => <Amount cents={point.cents} /> },
          ]}
        />
      }
    />
  );
}

function Curve({ estimate, budget, onMove, onCommit }: SCurveProps) {
  const { sCurve, pointCents, percentilesCents, budgetCents } = estimate;
  const marks = [
    { cents: pointCents, label: 'Point', dash: '2 3' },
    { cents: percentilesCents['50'] ?? null, label: 'P50', dash: '5 3' },
    { cents: percentilesCents['80'] ?? null, label: 'P80', dash: '9 4' },
  ];
  const first = Math.min(sCurve[0]?.cents ?? 0, budgetCents ?? Number.POSITIVE_INFINITY, pointCents);
  const last = Math.max(sCurve.at(-1)?.cents ?? 1, budgetCents ?? 0, pointCents);
  return (
    <div className={classes.curve}>
      <div role="img" aria-label={describe(estimate)}>
        <ResponsiveContainer width="100%" height={300}>
          <AreaChart
            data={[...sCurve]}
            margin={{ top: 24, right: 24, bottom: 4, left: 0 }}
            accessibilityLayer={false}
          >
            <CartesianGrid stroke="var(--co-chart-grid)" vertical={false} />
            <XAxis
              type="number"
              dataKey="cents"
              domain={[first, last]}
              tickFormatter={(value: number) => shortAmount(value as Cents)}
              tick={ink}
              ticks={axisTicks(first, last, 8)}
              stroke="var(--co-chart-grid)"
            />
            <YAxis
              domain={[0, 1]}
              ticks={[0, 0.2, 0.4, 0.5, 0.6, 0.8, 1]}
              tickFormatter={shareTick}
              tick={ink}
              width={48}
              stroke="var(--co-chart-grid)"
            />
            <Tooltip content={<CurveTip />} isAnimationActive={false} />
            <Area
              type="linear"
              dataKey="probability"
              stroke="var(--co-chart-1)"
              strokeWidth={2}
              fill="var(--co-chart-1)"
              fillOpacity={0.12}
              isAnimationActive={false}
            />
            {marks.map(
              (mark, index) =>
                mark.cents !== null && (
                  <ReferenceLine
                    key={mark.label}
                    x={mark.cents}
                    stroke="var(--co-chart-ink)"
                    strokeDasharray={mark.dash}
                    label={{ value: mark.label, position: 'top', ...ink, dy: index % 2 === 0 ? 0 : -10 }}
                  />
                ),
            )}
          </AreaChart>
        </ResponsiveContainer>
      </div>
      <BudgetLine
        curve={sCurve}
        low={cents(first)}
        high={cents(last)}
        budget={budget}
        start={percentilesCents['80'] ?? pointCents}
        onMove={onMove}
        onCommit={onCommit}
      />
    </div>
  );
}

interface CurveTipProps {
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload: { readonly cents: Cents; readonly probability: number } }[];
}

function CurveTip({ active, payload }: CurveTipProps) {
  const point = payload?.[0]?.payload;
  if (!active || !point) return null;
  return (
    <div className="chart-tip">
      {formatShare(point.probability)} chance of {formatCents(point.cents)} or less
    </div>
  );
}

function describe({ percentilesCents, pointCents }: EstimateResult): string {
  const p50 = percentilesCents['50'];
  const p80 = percentilesCents['80'];
  const words = [
    p50 === undefined ? '' : `P50 ${formatCents(p50)}`,
    p80 === undefined ? '' : `P80 ${formatCents(p80)}`,
    `point estimate ${formatCents(pointCents)}`,
  ];
  return `Curve of the cost: ${words.filter(Boolean).join(', ')}`;
}
