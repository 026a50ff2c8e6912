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
  return deadlines.map((deadline) => {
    const x = scale.x(deadline.date);
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
            textAnchor={x > scale.width - 60 ? 'end' : 'middle'}
          >
            {formatDate(deadline.date)}
          </text>
        )}
      </g>
    );
  });
}
