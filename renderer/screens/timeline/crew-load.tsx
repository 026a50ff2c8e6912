import { NumberInput, Slider } from '@mantine/core';
import { useMemo } from 'react';
import { type CrewCounts, type CrewLoad as Load, type Trade, trades } from '../../../core/schedule/timeline';
import type { TriedTask } from '../../../engine/api';
import { countOf, formatShare } from '../../format/count';
import { type BusyStep, busySteps } from './crew-steps';
import classes from './gantt.module.css';
import { labelWidth } from './gantt-scale';
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
          {load && <span className="dimmed">{formatShare(load.utilization)} busy</span>}
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
      <LoadChart {...{ steps, count, peak, view, label }} />
    </>
  );
}

interface LoadChartProps {
  readonly steps: readonly BusyStep[];
  readonly count: number;
  readonly peak: number;
  readonly view: GanttView;
  readonly label: string;
}

const height = 54;
const room = { top: 16, bottom: 4 };

function LoadChart({ steps, count, peak, view, label }: LoadChartProps) {
  const { scale, seen } = view;
  const width = Math.max(0, seen.width - labelWidth);
  const x = (day: number): number => (day - scale.firstDay) * scale.pixelsPerDay - seen.left;
  const y = (busy: number): number =>
    height - room.bottom - ((height - room.top - room.bottom) * busy) / Math.max(count, peak, 1);
  const last = steps.at(-1);
  const outline = steps.map(({ day, busy }) => `H${x(day).toFixed(1)}V${y(busy).toFixed(1)}`).join('');
  const words = `${label}: ${peak} of ${countOf(count, 'crew')} busy at most`;
  return (
    <svg className={classes.loadChart} width={width} height={height} role="img" aria-label={words}>
      {last !== undefined && (
        <path
          d={`M${x(steps[0]?.day ?? 0).toFixed(1)} ${y(0)}${outline}V${y(0)}Z`}
          className={classes.busy}
        />
      )}
      <line x2={width} y1={y(count)} y2={y(count)} className={classes.available} />
      <line x2={width} y1={y(0)} y2={y(0)} className={classes.gridLine} />
      <text x={4} y={12} className={classes.loadText}>
        {`${peak} of ${count} busy at most`}
      </text>
    </svg>
  );
}
