import { formatDate } from '../../format/date';
import classes from './gantt.module.css';
import type { GanttScale } from './gantt-scale';
import { chanceOf, type ShownDeadline } from './shown-deadline';

export const deadlineRow = 15;
const pixelsPerLetter = 6.4;

export interface DeadlinePlace {
  readonly deadline: ShownDeadline;
  readonly x: number;
  readonly words: string;
  /** Row of the label, the first on top. */
  readonly level: number;
  /** True where the label stands left of its line. */
  readonly isLeft: boolean;
}

/** Labels that do not touch: each in the first row that has room; past the middle they stand left of their line. */
export function deadlinePlaces(deadlines: readonly ShownDeadline[], scale: GanttScale): DeadlinePlace[] {
  const ends: { from: number; to: number }[][] = [];
  const middle = ((scale.lastDay - scale.firstDay) * scale.pixelsPerDay) / 2;
  return [...deadlines]
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map((deadline) => {
      const x = scale.xEnd(deadline.date);
      const name = `${formatDate(deadline.date)}${deadline.granted ? '' : ' if granted'}: `;
      const words = `${name}${chanceOf(deadline)}`;
      const isLeft = x > middle;
      // Room for any chance, so that no label moves when it comes.
      const width = (name.length + 4) * pixelsPerLetter + 8;
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

/** Granted dates are solid, possible ones dashed. Names stand over the lines of all. */
export function DeadlineMarks({ places, left, bottom, named = false }: DeadlineMarksProps) {
  return (
    <>
      {places.map(({ deadline, x, level }) => (
        <line
          key={deadline.id}
          x1={x - left}
          x2={x - left}
          y1={named ? level * deadlineRow + 2 : 0}
          y2={bottom}
          className={`${classes.deadline} ${deadline.granted ? '' : classes.possible}`}
        />
      ))}
      {named &&
        places.map(({ deadline, x, words, level, isLeft }) => (
          <text
            key={deadline.id}
            x={x - left + (isLeft ? -5 : 5)}
            y={level * deadlineRow + 12}
            className={classes.deadlineText}
            textAnchor={isLeft ? 'end' : 'start'}
          >
            {words}
            <title>{`${deadline.name}: ${words}`}</title>
          </text>
        ))}
    </>
  );
}
