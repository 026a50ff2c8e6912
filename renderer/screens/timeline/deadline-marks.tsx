import type { DeadlineOutcome } from '../../../core/schedule/timeline';
import { formatDate } from '../../format/date';
import type { GanttScale } from './gantt-scale';
import classes from './timeline.module.css';

interface DeadlineMarksProps {
  readonly deadlines: readonly DeadlineOutcome[];
  readonly scale: GanttScale;
  readonly top: number;
  readonly bottom: number;
  /** With the date beside the line. */
  readonly named?: boolean;
}

/** Granted dates are solid, possible ones dashed. */
export function DeadlineMarks({ deadlines, scale, top, bottom, named = false }: DeadlineMarksProps) {
  const places = deadlines.map((deadline) => scale.x(deadline.date));
  return deadlines.map((deadline, index) => {
    const x = places[index] ?? 0;
    return (
      <g key={deadline.id}>
        <line
          x1={x}
          x2={x}
          y1={top}
          y2={bottom}
          className={`${classes.deadline} ${deadline.granted ? '' : classes.possible}`}
        >
          <title>{`${deadline.name}: ${formatDate(deadline.date)}`}</title>
        </line>
        {named && (
          <text
            x={x}
            y={top - 4}
            className={classes.deadlineText}
            textAnchor={anchorOf(index, places, scale.width)}
          >
            {formatDate(deadline.date)}
          </text>
        )}
      </g>
    );
  });
}

const labelPixels = 84;

/** Centered on its line, but turned away from a neighbor or the edge that is too near. */
function anchorOf(index: number, places: readonly number[], width: number): 'start' | 'middle' | 'end' {
  const x = places[index] ?? 0;
  const isNear = (place: number): boolean => Math.abs(place - x) < labelPixels;
  const others = places.filter((_, at) => at !== index);
  if (x > width - labelPixels / 2 || others.some((place) => place >= x && isNear(place))) return 'end';
  return others.some(isNear) ? 'start' : 'middle';
}
