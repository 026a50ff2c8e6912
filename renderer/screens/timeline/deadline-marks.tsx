import type { DeadlineOutcome } from '../../../core/schedule/timeline';
import { formatShare } from '../../format/count';
import { formatDate } from '../../format/date';
import classes from './gantt.module.css';
import type { GanttScale } from './gantt-scale';

export const deadlineRow = 15;
const pixelsPerLetter = 6.4;

export interface DeadlinePlace {
  readonly deadline: DeadlineOutcome;
  readonly x: number;
  readonly words: string;
  /** Row of the label, the first on top. */
  readonly level: number;
  /** True where the label stands left of its line. */
  readonly isLeft: boolean;
}

/** Labels that do not touch: each in the first row that has room; past the middle they stand left of their line. */
export function deadlinePlaces(deadlines: readonly DeadlineOutcome[], scale: GanttScale): DeadlinePlace[] {
  const ends: { from: number; to: number }[][] = [];
  const middle = ((scale.lastDay - scale.firstDay) * scale.pixelsPerDay) / 2;
  return [...deadlines]
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map((deadline) => {
      const x = scale.xEnd(deadline.date);
      const words = `${formatDate(deadline.date)}${deadline.granted ? '' : ' if granted'}: ${formatShare(deadline.pMet)}`;
      const isLeft = x > middle;
      const width = words.length * pixelsPerLetter + 8;
      const [from, to] = isLeft ? [x - width, x] : [x, x + width];
      const isFree = (row: { from: number; to: number }[]): boolean =>
        row.every((taken) => taken.to < from || taken.from > to);
      const free = ends.findIndex(isFree);
      const level = free < 0 ? ends.length : free;
      const row = ends[level] ?? [];
      row.push({ from, to });
      ends[level] = row;
      return { deadline, x, words, level, isLeft };
    });
}

interface DeadlineMarksProps {
  readonly places: readonly DeadlinePlace[];
  readonly left: number;
  readonly bottom: number;
  /** Without it the lines stand alone, from the top. */
  readonly named?: boolean;
}

/** Granted dates are solid, possible ones dashed. */
export function DeadlineMarks({ places, left, bottom, named = false }: DeadlineMarksProps) {
  return places.map(({ deadline, x, words, level, isLeft }) => (
    <g key={deadline.id} transform={`translate(${x - left} 0)`}>
      <line
        y1={named ? level * deadlineRow + 2 : 0}
        y2={bottom}
        className={`${classes.deadline} ${deadline.granted ? '' : classes.possible}`}
      />
      {named && (
        <text
          x={isLeft ? -5 : 5}
          y={level * deadlineRow + 12}
          className={classes.deadlineText}
          textAnchor={isLeft ? 'end' : 'start'}
        >
          {words}
          <title>{`${deadline.name}: ${words}`}</title>
        </text>
      )}
    </g>
  ));
}
