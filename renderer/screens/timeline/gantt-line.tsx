import { memo } from 'react';
import { addMonths, dateOf, dayNumber, fromDayNumber, partsOf } from '../../../core/calendar/date';
import type { SeasonWindow } from '../../../core/inventory/site';
import type { StepId } from '../../../core/schedule/timeline';
import { isInSeason } from '../../../core/schedule/work-calendar';
import classes from './gantt.module.css';
import type { GanttBar, GanttRow } from './gantt-rows';
import { type GanttScale, rowHeight } from './gantt-scale';
import { stepLabel } from './gantt-words';

/** Four looks for seven steps, apart in lightness and hatching so that they read in gray. */
export const looks: Readonly<Record<StepId, string | undefined>> = {
  survey: classes.prepare,
  engineering: classes.prepare,
  order: classes.wait,
  install: classes.work,
  cutover: classes.work,
  remove: classes.remove,
  dispose: classes.remove,
};

interface LineProps {
  readonly row: GanttRow;
  readonly scale: GanttScale;
  /** Day numbers between which bars are drawn. */
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly activeId: string | null;
}

/** One row of bars, from the left edge of what is seen. */
export const GanttLine = memo(function GanttLine({ row, scale, from, to, left, activeId }: LineProps) {
  const seen = row.bars.filter(({ firstDay, lastDay }) => lastDay >= from - 1 && firstDay <= to);
  const middle = rowHeight / 2;
  return (
    <g transform={`translate(${-left} 0)`}>
      {row.season !== null &&
        closedMonths(row.season, from, to).map(([start, end]) => (
          <rect
            key={start}
            x={(start - scale.firstDay) * scale.pixelsPerDay}
            width={(end - start) * scale.pixelsPerDay}
            y={1}
            height={rowHeight - 2}
            className={classes.closed}
          />
        ))}
      {row.finishP80 !== null && row.finishP80 > row.finish && (
        <path
          d={`M${scale.xEnd(row.finish)} ${middle}H${scale.xEnd(row.finishP80)}m0 -5v10`}
          className={classes.whisker}
        />
      )}
      {seen.map((bar) => (
        <Bar
          key={bar.task.taskId}
          bar={bar}
          row={row}
          scale={scale}
          isActive={bar.task.taskId === activeId}
        />
      ))}
    </g>
  );
});

interface BarProps {
  readonly bar: GanttBar;
  readonly row: GanttRow;
  readonly scale: GanttScale;
  readonly isActive: boolean;
}

const roomPerLetter = 6.6;

function Bar({ bar: { task, lane, lanes }, row, scale, isActive }: BarProps) {
  const height = Math.max(3, Math.floor(16 / lanes));
  const x = scale.x(task.start);
  const y = (rowHeight - height * lanes) / 2 + lane * height;
  const width = Math.max(2, scale.xEnd(task.finish) - x);
  const words = row.site === null ? task.site : stepLabel(task.step);
  const hasRoom = lanes === 1 && width > words.length * roomPerLetter + 8;
  return (
    <g data-task={task.taskId} className={classes.bar}>
      <rect
        x={x}
        y={y}
        width={width}
        height={height - (lanes > 1 ? 1 : 0)}
        rx={2}
        className={`${looks[task.step]} ${isActive ? classes.active : ''}`}
      />
      {hasRoom && (
        <text x={x + 5} y={y + height - 4} className={labelLooks[task.step]}>
          {words}
        </text>
      )}
    </g>
  );
}

const labelLooks: Readonly<Record<StepId, string | undefined>> = {
  survey: classes.onLight,
  engineering: classes.onLight,
  order: classes.onLight,
  install: classes.onDark,
  cutover: classes.onDark,
  remove: classes.onYellow,
  dispose: classes.onYellow,
};

/** Stretches of days in which the site cannot be reached, `[first, after the last]`. */
function closedMonths(season: SeasonWindow, from: number, to: number): [number, number][] {
  const { year, month } = partsOf(fromDayNumber(from));
  const stretches: [number, number][] = [];
  for (let date = dateOf(year, month, 1); dayNumber(date) <= to; date = addMonths(date, 1)) {
    if (isInSeason(partsOf(date).month, season)) continue;
    const [start, end] = [Math.max(from, dayNumber(date)), dayNumber(addMonths(date, 1))];
    const last = stretches.at(-1);
    if (last?.[1] === start) last[1] = end;
    else stretches.push([start, end]);
  }
  return stretches;
}
