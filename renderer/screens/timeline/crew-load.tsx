import { NumberInput, Slider } from '@mantine/core';
import { memo, useMemo } from 'react';
import { type CrewCounts, type CrewLoad as Load, type Trade, trades } from '../../../core/schedule/timeline';
import type { TriedTask } from '../../../engine/api';
import { countOf, formatShare } from '../../format/count';
import { type BusyStep, busySteps, stepsByPixel } from './crew-steps';
import classes from './gantt.module.css';
import { type GanttScale, labelWidth } from './gantt-scale';
import type { CrewTry } from './use-crew-try';
import type { GanttView } from './use-gantt-view';

interface CrewLoadProps {
  /** Share of the time that the crews are busy, by trade; empty while it is not known. */
  readonly loads: readonly Load[];
  readonly tasks: readonly TriedTask[];
  readonly crewTry: CrewTry;
  readonly view: GanttView;
}

const mostBySlider = 12;
const most = 200;

/** Busy crews against those there are, on the time axis of the Gantt; a count is dragged and the work moves. */
export function CrewLoad({ tasks, loads, crewTry, view }: CrewLoadProps) {
  const used = trades.filter(({ id }) => tasks.some(({ trade }) => trade === id));
  return (
    <section className={classes.load} aria-label="Crew load">
      {used.map(({ id, label }) => (
        <TradeLoad key={id} {...{ tasks, loads, crewTry, view, trade: id, label }} />
      ))}
    </section>
  );
}

interface TradeLoadProps extends CrewLoadProps {
  readonly trade: Trade;
  readonly label: string;
}

function TradeLoad({ tasks, loads, crewTry, view, trade, label }: TradeLoadProps) {
  const load = loads.find((one) => one.trade === trade);
  const steps = useMemo(() => busySteps(tasks, trade), [tasks, trade]);
  const count = crewTry.crews[trade];
  const peak = steps.reduce((max, { busy }) => Math.max(max, busy), 0);
  const withCount = (next: number): CrewCounts => ({ ...crewTry.crews, [trade]: next });
  return (
    <>
      <div className={classes.loadLabel}>
        <div className={classes.loadName}>
          <span>{label}</span>
        </div>
        <div className={classes.loadControls}>
          <Slider
            size="sm"
            thumbLabel={`Crews by slider: ${label}`}
            label={(crews) => countOf(crews, 'crew')}
            min={1}
            max={Math.max(mostBySlider, count)}
            value={count}
            onChange={(next) => crewTry.drag(withCount(next))}
            onChangeEnd={(next) => crewTry.release(withCount(next))}
          />
          <NumberInput
            size="xs"
            aria-label={`Crews: ${label}`}
            min={1}
            max={most}
            clampBehavior="strict"
            allowDecimal={false}
            allowNegative={false}
            value={count}
            onChange={(next) => typeof next === 'number' && next >= 1 && crewTry.release(withCount(next))}
          />
        </div>
      </div>
      <LoadChart
        {...{ steps, count, peak, label }}
        scale={view.scale}
        left={view.seen.left}
        width={view.seen.width}
        share={load === undefined ? null : formatShare(load.utilization)}
      />
    </>
  );
}

interface LoadChartProps {
  readonly steps: readonly BusyStep[];
  readonly count: number;
  readonly peak: number;
  readonly label: string;
  /** Share of the time in which they are busy; null while it is not known. */
  readonly share: string | null;
  readonly scale: GanttScale;
  readonly left: number;
  /** Of the whole chart, with the labels. */
  readonly width: number;
}

const height = 54;
const room = { top: 16, bottom: 4 };

/** Not drawn again while only rows scroll; its outline is made once a zoom. */
const LoadChart = memo(function LoadChart(props: LoadChartProps) {
  const { steps, count, peak, label, share, scale, left } = props;
  const width = Math.max(0, props.width - labelWidth);
  const most = Math.max(count, peak, 1);
  const y = (busy: number): number => levelOf(busy, most);
  const outline = useMemo(() => outlineOf(steps, scale, most), [steps, scale, most]);
  const words = `${label}: ${peak} of ${countOf(count, 'crew')} busy at most`;
  return (
    <svg className={classes.loadChart} width={width} height={height} role="img" aria-label={words}>
      <path d={outline} transform={`translate(${-left} 0)`} className={classes.busy} />
      <line x2={width} y1={y(count)} y2={y(count)} className={classes.available} />
      <line x2={width} y1={y(0)} y2={y(0)} className={classes.gridLine} />
      <text x={4} y={12} className={classes.loadText}>
        {`${peak} of ${count} busy at most${share === null ? '' : `, ${share} on average`}`}
      </text>
    </svg>
  );
});

function levelOf(busy: number, most: number): number {
  return height - room.bottom - ((height - room.top - room.bottom) * busy) / most;
}

function outlineOf(steps: readonly BusyStep[], scale: GanttScale, most: number): string {
  const [first] = steps;
  if (first === undefined) return '';
  const x = (day: number): string => ((day - scale.firstDay) * scale.pixelsPerDay).toFixed(1);
  const ground = levelOf(0, most);
  const way = stepsByPixel(steps, scale.pixelsPerDay).map(
    ({ day, busy }) => `H${x(day)}V${levelOf(busy, most).toFixed(1)}`,
  );
  return `M${x(first.day)} ${ground}${way.join('')}V${ground}Z`;
}
