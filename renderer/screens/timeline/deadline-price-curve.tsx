import { Text } from '@mantine/core';
import { useState } from 'react';
import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { type CalendarDate, dayNumber, fromDayNumber } from '../../../core/calendar/date';
import type { Cents } from '../../../core/money/cents';
import type { PricePoint } from '../../../core/schedule/deadline-price';
import { noExtensionWorth } from '../../../core/schedule/extension-worth';
import type { DeadlinePrice } from '../../../engine/api';
import { useRun } from '../../app/run/use-run';
import { useRunInput, useWorkspace } from '../../app/workspace-context';
import { shortAmount } from '../../format/amount';
import { formatShare } from '../../format/count';
import { formatMonth } from '../../format/date';
import { usDates } from '../../format/prose';
import { Amount } from '../../parts/amount';
import { ChartFrame } from '../../parts/chart-frame';
import { ink } from '../../parts/chart-look';
import { DataTable } from '../../parts/data-table';
import { DateText } from '../../parts/date-text';
import { RunView } from '../../parts/run-view';
import { DeadlinePriceChoice } from './deadline-price-choice';
import { measureWords } from './deadline-price-measures';
import { PendingSection } from './pending-section';

export function DeadlinePriceCurve({ confidence }: { confidence: number }) {
  const price = useRun('deadline-price', { ...useRunInput(), confidence });
  return (
    <RunView
      run={price}
      doing="Trying crews, overtime and expediting"
      pending={(job) => (
        <PendingSection title={curveTitle(confidence)} height={330}>
          {job}
        </PendingSection>
      )}
    >
      {(found) => <FoundCurve price={found} />}
    </RunView>
  );
}

function curveTitle(confidence: number): string {
  return `Cost of finishing by a date, met with ${formatShare(confidence)}`;
}

function FoundCurve({ price }: { price: DeadlinePrice }) {
  const { settings } = useWorkspace();
  const [chosenDate, setChosenDate] = useState<CalendarDate | null>(null);
  const { curve, worth, confidence } = price;
  const chosen = curve.find(({ date }) => date === chosenDate) ?? curve.at(-1);
  return (
    <ChartFrame
      title={curveTitle(confidence)}
      note={<b>{usDates(worth?.sentence ?? noExtensionWorth)}</b>}
      chart={
        <>
          <Curve curve={curve} chosen={chosen ?? null} />
          {chosen && (
            <DeadlinePriceChoice
              curve={curve}
              chosen={chosen}
              crews={settings.crews}
              onChoose={setChosenDate}
            />
          )}
        </>
      }
      table={
        <DataTable
          caption="Cost of finishing by a date"
          rows={curve}
          rowKey={({ date }) => date}
          empty="No date can be met at this chance."
          columns={[
            { header: 'Finished by', cell: (point) => <DateText date={point.date} /> },
            {
              header: 'More than the plan',
              right: true,
              cell: (point) => <Amount cents={point.extraCents} />,
            },
            { header: 'Mean cost', right: true, cell: (point) => <Amount cents={point.meanCents} /> },
            { header: 'P80 cost', right: true, cell: (point) => <Amount cents={point.p80Cents} /> },
            { header: 'Measures', cell: (point) => measureWords(point, settings.crews) },
          ]}
        />
      }
    />
  );
}

function Curve({ curve, chosen }: { curve: DeadlinePrice['curve']; chosen: PricePoint | null }) {
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
          {chosen && <ReferenceLine x={dayNumber(chosen.date)} stroke="var(--co-chart-ink)" />}
          <Line
            type="stepAfter"
            dataKey="meanCents"
            name="Mean"
            stroke="var(--co-chart-1)"
            strokeWidth={2}
            isAnimationActive={false}
          />
          <Line
            type="stepAfter"
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
        Solid: mean. Dashed: P80. Each corner is the cheapest plan for its date; the upright line is the one
        chosen below.
      </Text>
    </div>
  );
}
