import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { type Quarter, quarterNumber } from '../../../core/calendar/quarter';
import { type Cents, formatCents } from '../../../core/money/cents';
import { shortAmount } from '../../format/amount';
import { Amount } from '../../parts/amount';
import { ChartFrame } from '../../parts/chart-frame';
import { ink, tipStyle } from '../../parts/chart-look';
import { DataTable } from '../../parts/data-table';
import { curveEnd } from './line-letter';
import type { Series } from './series';
import { SeriesLegend } from './series-legend';

interface CashRow {
  /** Quarters since the first one of each scenario: scenarios begin on different dates. */
  readonly quarter: number;
  readonly [letter: string]: number | null;
}

/** Balance of the operator's money, P50, counted from the first quarter of each scenario. */
export function OverlaidCash({ series }: { series: readonly Series[] }) {
  const rows = rowsOf(series);
  return (
    <ChartFrame
      title="Your balance by quarter of work"
      note="P50, counted from the first quarter of each scenario, because they begin on different dates"
      chart={<Lines series={series} rows={rows} />}
      table={
        <DataTable
          caption="Your balance by quarter of work"
          maxHeight={340}
          rows={rows}
          rowKey={(row) => row.quarter}
          columns={[
            { header: 'Quarter', right: true, cell: (row) => row.quarter },
            ...series.map(({ letter, outcome }) => ({
              header: `${letter} ${outcome.scenario.name}`,
              right: true,
              cell: (row: CashRow) =>
                row[letter] === null || row[letter] === undefined ? (
                  <span className="dimmed">over</span>
                ) : (
                  <Amount cents={row[letter] as Cents} />
                ),
            })),
          ]}
        />
      }
    />
  );
}

function rowsOf(series: readonly Series[]): CashRow[] {
  const most = Math.max(
    0,
    ...series.map(({ outcome }) => spanOf(outcome.cash?.map((row) => row.quarter) ?? [])),
  );
  return Array.from({ length: most }, (_, index) => ({
    quarter: index + 1,
    ...Object.fromEntries(
      series.map(({ letter, outcome }) => [letter, outcome.cash?.[index]?.balanceCents.middle ?? null]),
    ),
  }));
}

function spanOf(quarters: readonly Quarter[]): number {
  const [first, last] = [quarters[0], quarters.at(-1)];
  return first === undefined || last === undefined ? 0 : quarterNumber(last) - quarterNumber(first) + 1;
}

function Lines({ series, rows }: { series: readonly Series[]; rows: readonly CashRow[] }) {
  return (
    <>
      <div role="img" aria-label={describe(series)}>
        <ResponsiveContainer width="100%" height={270}>
          <LineChart
            data={[...rows]}
            margin={{ top: 14, right: 24, bottom: 0, left: 8 }}
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
            <ReferenceLine y={0} stroke="var(--co-chart-ink)" />
            <Tooltip
              formatter={(value, name) => [formatCents(Number(value) as Cents), name]}
              labelFormatter={(quarter) => `Quarter ${String(quarter)}`}
              contentStyle={tipStyle}
              isAnimationActive={false}
            />
            {series.map(({ letter, color, dash, outcome }, index) => (
              <Line
                key={letter}
                name={letter}
                dataKey={letter}
                type="linear"
                stroke={color}
                strokeWidth={2}
                strokeDasharray={dash}
                dot={curveEnd(letter, outcome.cash?.length ?? 0, (index + 1) / (series.length + 1))}
                isAnimationActive={false}
              />
            ))}
          </LineChart>
        </ResponsiveContainer>
      </div>
      <SeriesLegend series={series} />
    </>
  );
}

function describe(series: readonly Series[]): string {
  const words = series.map(({ letter, outcome }) => {
    const lowest = Math.min(0, ...(outcome.cash ?? []).map((row) => row.balanceCents.middle));
    return `${letter} ${outcome.scenario.name}: at the lowest ${formatCents(lowest as Cents)}`;
  });
  return `Your balance by quarter: ${words.join('; ')}`;
}
