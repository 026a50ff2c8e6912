import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { CurvePoint } from '../../../core/estimate/estimate';
import { type Cents, formatCents } from '../../../core/money/cents';
import { shortAmount } from '../../format/amount';
import { axisTicks } from '../../format/axis-ticks';
import { formatShare } from '../../format/count';
import { Amount } from '../../parts/amount';
import { ChartFrame } from '../../parts/chart-frame';
import { ink, shareTick } from '../../parts/chart-look';
import { DataTable } from '../../parts/data-table';
import { curveEnd } from './line-letter';
import type { Series } from './series';
import { SeriesLegend } from './series-legend';

type Which = 'net' | 'gross';

const tableStep = 10;
/** Letters stand at different heights, so that curves that coincide can still be told apart. */
const lowestLetter = 0.38;
const letterStep = 0.09;

/** The chance that you pay, or that it costs, an amount or less, for every scenario. */
export function OverlaidCurves({ series }: { series: readonly Series[] }) {
  const [which, setWhich] = useState<Which>('net');
  const curve = ({ outcome }: Series): readonly CurvePoint[] =>
    which === 'net' ? (outcome.netCurve ?? outcome.sCurve) : outcome.sCurve;
  const rows = (series[0] ? curve(series[0]) : [])
    .map(({ probability }, index) => ({ probability, index }))
    .filter(({ index }) => index % tableStep === 0);
  return (
    <ChartFrame
      title={which === 'net' ? 'You pay at most' : 'It costs at most'}
      note="Chance that it stays at or under an amount"
      actions={
        <SegmentedControl
          size="xs"
          aria-label="What the curves show"
          value={which}
          onChange={(next) => setWhich(next === 'gross' ? 'gross' : 'net')}
          data={[
            { value: 'net', label: 'You pay' },
            { value: 'gross', label: 'Whole cost' },
          ]}
        />
      }
      chart={<Curves series={series} curve={curve} />}
      table={
        <DataTable
          caption={which === 'net' ? 'What you pay by probability' : 'Whole cost by probability'}
          maxHeight={340}
          rows={rows}
          rowKey={(row) => row.index}
          columns={[
            { header: 'Probability', right: true, cell: (row) => formatShare(row.probability) },
            ...series.map((one) => ({
              header: `${one.letter} ${one.outcome.scenario.name}`,
              right: true,
              cell: (row: (typeof rows)[number]) => <Amount cents={curve(one)[row.index]?.cents ?? null} />,
            })),
          ]}
        />
      }
    />
  );
}

interface CurvesProps {
  readonly series: readonly Series[];
  readonly curve: (series: Series) => readonly CurvePoint[];
}

function Curves({ series, curve }: CurvesProps) {
  const ends = series.flatMap((one) => [curve(one)[0]?.cents ?? 0, curve(one).at(-1)?.cents ?? 0]);
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  const label = series
    .map(
      (one) =>
        `${one.letter} ${one.outcome.scenario.name}: P50 ${formatCents(curve(one)[50]?.cents ?? (0 as Cents))}`,
    )
    .join('; ');
  return (
    <>
      <div role="img" aria-label={`Curves of the scenarios: ${label}`}>
        <ResponsiveContainer width="100%" height={270}>
          <LineChart margin={{ top: 14, right: 24, bottom: 0, left: 0 }} accessibilityLayer={false}>
            <CartesianGrid stroke="var(--co-chart-grid)" vertical={false} />
            <XAxis
              type="number"
              dataKey="cents"
              domain={[first, last]}
              ticks={axisTicks(first, last, 7)}
              tickFormatter={(value: number) => shortAmount(value as Cents)}
              tick={ink}
              stroke="var(--co-chart-grid)"
              allowDuplicatedCategory={false}
            />
            <YAxis
              domain={[0, 1]}
              ticks={[0, 0.2, 0.4, 0.6, 0.8, 1]}
              tickFormatter={shareTick}
              tick={ink}
              width={48}
              stroke="var(--co-chart-grid)"
            />
            {series.map((one, index) => (
              <Line
                key={one.letter}
                name={one.letter}
                data={[...curve(one)]}
                dataKey="probability"
                type="linear"
                stroke={one.color}
                strokeWidth={2}
                strokeDasharray={one.dash}
                dot={curveEnd(one.letter, curve(one).length, lowestLetter + index * letterStep)}
                isAnimationActive={false}
              />
            ))}
            <Tooltip content={<CurveTip series={series} />} isAnimationActive={false} />
          </LineChart>
        </ResponsiveContainer>
      </div>
      <SeriesLegend series={series} />
    </>
  );
}

interface CurveTipProps {
  readonly series: readonly Series[];
  readonly active?: boolean;
  readonly payload?: readonly { readonly name?: string; readonly payload: CurvePoint }[];
}

function CurveTip({ active, payload }: CurveTipProps) {
  if (!active || !payload?.length) return null;
  return (
    <div className="chart-tip">
      {payload.map(({ name, payload: point }) => (
        <div key={name}>
          <b>{name}</b> {formatShare(point.probability)} chance of {formatCents(point.cents)} or less
        </div>
      ))}
    </div>
  );
}
