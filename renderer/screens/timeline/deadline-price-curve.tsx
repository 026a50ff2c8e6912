import { Text } from '@mantine/core';
import { CartesianGrid, Line, LineChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { type CalendarDate, dayNumber, fromDayNumber } from '../../../core/calendar/date';
import type { Cents } from '../../../core/money/cents';
import { type CrewCounts, trades } from '../../../core/schedule/timeline';
import type { DeadlinePrice } from '../../../engine/api';
import { useRun } from '../../app/run/use-run';
import { useRunInput } from '../../app/workspace-context';
import { shortAmount } from '../../format/amount';
import { formatShare } from '../../format/count';
import { formatMonth } from '../../format/date';
import { Amount } from '../../parts/amount';
import { ChartFrame } from '../../parts/chart-frame';
import { DataTable } from '../../parts/data-table';
import { DateText } from '../../parts/date-text';
import { RunView } from '../../parts/run-view';

export function DeadlinePriceCurve({ confidence }: { confidence: number }) {
  const price = useRun('deadline-price', { ...useRunInput(), confidence });
  return (
    <RunView run={price} doing="Trying more crews">
      {(found) => (
        <ChartFrame
          title={`Cost of finishing by a date, met with ${formatShare(found.confidence)}`}
          note={[found.worth?.sentence ?? '', ...found.remarks].join(' ')}
          chart={<Curve curve={found.curve} />}
          table={
            <DataTable
              caption="Cost of finishing by a date"
              rows={found.curve}
              rowKey={(point) => point.date}
              empty="No date can be met at this chance."
              columns={[
                { header: 'Finished by', cell: (point) => <DateText date={point.date} /> },
                { header: 'Mean cost', right: true, cell: (point) => <Amount cents={point.meanCents} /> },
                { header: 'P80 cost', right: true, cell: (point) => <Amount cents={point.p80Cents} /> },
                { header: 'Crews', cell: (point) => crewWords(point.crews) },
                { header: 'Overtime', cell: (point) => (point.overtime ? 'yes' : 'no') },
                { header: 'Expedited', cell: (point) => (point.expedite ? 'yes' : 'no') },
              ]}
            />
          }
        />
      )}
    </RunView>
  );
}

const ink = { fontSize: 12, fill: 'var(--co-chart-ink)' };

function Curve({ curve }: { curve: DeadlinePrice['curve'] }) {
  const points = curve.map((point) => ({ ...point, day: dayNumber(point.date) }));
  return (
    <div role="img" aria-label="Mean and P80 cost by finishing date; the table view has every number">
      <ResponsiveContainer width="100%" height={240}>
        <LineChart
          data={points}
          margin={{ top: 12, right: 56, bottom: 0, left: 8 }}
          accessibilityLayer={false}
        >
          <CartesianGrid stroke="var(--co-chart-grid)" vertical={false} />
          <XAxis
            type="number"
            dataKey="day"
            domain={['dataMin', 'dataMax']}
            tick={ink}
            stroke="var(--co-chart-grid)"
            tickFormatter={(day: number) => formatMonth(fromDayNumber(day) satisfies CalendarDate)}
          />
          <YAxis
            width={64}
            domain={['auto', 'auto']}
            tick={ink}
            stroke="var(--co-chart-grid)"
            tickFormatter={(amount: number) => shortAmount(amount as Cents)}
          />
          <Line
            dataKey="meanCents"
            name="Mean"
            stroke="var(--co-chart-1)"
            strokeWidth={2}
            isAnimationActive={false}
          />
          <Line
            dataKey="p80Cents"
            name="P80"
            stroke="var(--co-chart-ink)"
            strokeWidth={2}
            strokeDasharray="5 3"
            isAnimationActive={false}
          />
        </LineChart>
      </ResponsiveContainer>
      <Text size="xs" c="dimmed">
        Solid: mean. Dashed: P80. Each corner is the cheapest plan for its date.
      </Text>
    </div>
  );
}

function crewWords(crews: CrewCounts): string {
  return trades.map((trade) => `${crews[trade.id]} ${trade.label.toLowerCase()}`).join(', ');
}
