import classes from './gantt.module.css';
import type { GanttScale, Tick, Ticks } from './gantt-scale';

export const axisHeight = 34;

interface AxisProps {
  readonly ticks: Ticks;
  readonly scale: GanttScale;
  readonly left: number;
  readonly top: number;
}

/** Two rows of time: the large unit stays readable while its start is scrolled out. */
export function GanttAxis({ ticks, scale, left, top }: AxisProps) {
  const isLone = ticks.large.length === 0;
  return (
    <g transform={`translate(0 ${top})`}>
      {ticks.large.map((tick, index) => {
        const next = ticks.large[index + 1];
        const x = stuckX(scale.x(tick.date) - left, next === undefined ? null : scale.x(next.date) - left);
        return (
          x !== null && (
            <text key={tick.date} x={x + 4} y={12} className={classes.largeTick}>
              {tick.label}
            </text>
          )
        );
      })}
      {ticks.small.map((tick) => {
        const x = scale.x(tick.date) - left;
        return (
          x > -20 && (
            <g key={tick.date}>
              <line x1={x} x2={x} y1={isLone ? 8 : 18} y2={axisHeight} className={classes.gridLine} />
              {x >= -4 && (
                <text x={x + 4} y={28} className={classes.smallTick}>
                  {tick.label}
                </text>
              )}
            </g>
          )
        );
      })}
    </g>
  );
}

const largeLabelPixels = 64;

/** At the left edge while its start is scrolled out, unless the next one needs the room; null = not shown. */
function stuckX(own: number, next: number | null): number | null {
  if (own >= 0) return own;
  return next !== null && next < largeLabelPixels ? null : 0;
}

/** The lines down through the rows; those of the large unit are stronger. */
export function GanttGrid({ ticks, scale, left, height }: Omit<AxisProps, 'top'> & { height: number }) {
  const line = (tick: Tick, className: string | undefined) => {
    const x = scale.x(tick.date) - left;
    return <line key={`${className} ${tick.date}`} x1={x} x2={x} y1={0} y2={height} className={className} />;
  };
  return (
    <>
      {ticks.small.map((tick) => line(tick, classes.gridLine))}
      {ticks.large.map((tick) => line(tick, classes.largeLine))}
    </>
  );
}
