import { useMemo } from 'react';
import { DeadlineMarks, type DeadlinePlace } from './deadline-marks';
import type { GanttProps } from './gantt';
import classes from './gantt.module.css';
import { axisHeight, GanttAxis, GanttGrid } from './gantt-axis';
import { GanttLabels } from './gantt-labels';
import { GanttLine } from './gantt-line';
import { GanttPatterns } from './gantt-patterns';
import type { GanttRow } from './gantt-rows';
import { labelWidth, rowHeight, ticksOf } from './gantt-scale';

interface PictureProps extends Omit<GanttProps, 'tasks' | 'deadlines' | 'onOpenSite'> {
  /** Height of axis and deadline labels. */
  readonly top: number;
  readonly height: number;
  readonly isPrinting: boolean;
  readonly places: readonly DeadlinePlace[];
  readonly activeId: string | null;
}

/** Axis, labels and the rows that are seen, each clipped to its own part. */
export function GanttPicture({
  rows,
  view,
  top,
  height,
  places,
  activeId,
  chosenRow,
  isPrinting,
}: PictureProps) {
  const { scale, seen } = view;
  const { left } = seen;
  const scrolled = isPrinting ? 0 : seen.top;
  const chartWidth = seen.width - labelWidth;
  const from = scale.firstDay + Math.floor(left / scale.pixelsPerDay);
  const to = Math.min(scale.lastDay, from + Math.ceil(chartWidth / scale.pixelsPerDay) + 1);
  const ticks = useMemo(() => ticksOf(scale.pixelsPerDay, [from, to]), [scale.pixelsPerDay, from, to]);
  const firstRow = Math.floor(scrolled / rowHeight);
  const shown = rows.slice(firstRow, firstRow + Math.ceil((height - top) / rowHeight) + 1);
  const y = (index: number): number => (firstRow + index) * rowHeight - scrolled;
  const bodyHeight = Math.max(0, height - top);
  return (
    <svg
      className={classes.stuck}
      width={seen.width}
      height={height}
      role="img"
      aria-label="Gantt"
      data-picture
    >
      <GanttPatterns />
      <svg aria-hidden="true" x={labelWidth} y={top} width={chartWidth} height={bodyHeight}>
        <GanttGrid ticks={ticks} scale={scale} left={left} height={bodyHeight} />
        {shown.map((row, index) => (
          <g key={row.id} transform={`translate(0 ${y(index)})`}>
            {row.id === chosenRow && (
              <rect width={chartWidth} height={rowHeight} className={classes.chosenRow} />
            )}
            <line x2={chartWidth} y1={rowHeight} y2={rowHeight} className={classes.rowLine} />
            <GanttLine
              row={row}
              scale={scale}
              from={from}
              to={to}
              left={left}
              activeId={activeIn(row, activeId)}
            />
          </g>
        ))}
        <DeadlineMarks places={places} left={left} bottom={bodyHeight} />
      </svg>
      <svg aria-hidden="true" y={top} width={labelWidth} height={bodyHeight}>
        <GanttLabels rows={shown} y={y} chosenRow={chosenRow} />
      </svg>
      <svg aria-hidden="true" x={labelWidth} width={chartWidth} height={top}>
        <GanttAxis ticks={ticks} scale={scale} left={left} top={top - axisHeight} />
        <DeadlineMarks places={places} left={left} bottom={top} named />
      </svg>
    </svg>
  );
}

/** So that a row without the active bar is not drawn again. */
function activeIn(row: GanttRow, activeId: string | null): string | null {
  return row.bars.some(({ task }) => task.taskId === activeId) ? activeId : null;
}
