import {
  addDays,
  addMonths,
  type CalendarDate,
  dayNumber,
  earlier,
  later,
} from '../../../core/calendar/date';
import type { GanttFigure } from '../../../core/document/block';
import { monthWords } from '../../../core/document/words';
import { monthTicks, scaleOf } from './scale';
import { DASHED, fitText, line, type Scene, type Shape, SOLID, textWidth, words } from './scene';

const LEFT = 112;
const RIGHT = 8;
const BOTTOM = 18;
const LABEL_ROW = 11;
const LABEL_SIZE = 7.5;
const BAR_SHARE = 0.52;

type Deadline = GanttFigure['deadlines'][number];
type X = (date: CalendarDate) => number;

/** Height that gives every row its room. */
export function ganttHeight({ rows, deadlines }: GanttFigure): number {
  return topOf(deadlines) + Math.max(1, rows.length) * 17 + BOTTOM;
}

/** Bars by site, a diamond at the P80 finish, deadlines as upright lines: solid granted, dashed possible. */
export function ganttScene(figure: GanttFigure, width: number): Scene {
  const height = ganttHeight(figure);
  const { rows, deadlines } = figure;
  const [from, to] = span(figure);
  const scale = scaleOf(dayNumber(from), dayNumber(to), LEFT, width - RIGHT);
  const x: X = (date) => scale(dayNumber(date));
  const [top, bottom] = [topOf(deadlines), height - BOTTOM];
  const rowHeight = (bottom - top) / Math.max(1, rows.length);
  const shapes: Shape[] = [
    ...monthTicks(from, to, 8).flatMap((tick) => [
      line(
        [
          { x: x(tick), y: top },
          { x: x(tick), y: bottom },
        ],
        'faint',
        0.5,
      ),
      words(monthWords(tick), { x: x(tick), y: bottom + 12 }, { anchor: 'middle' }),
    ]),
    ...rows.flatMap((row, index) => rowShapes(row, x, top + index * rowHeight, rowHeight)),
    ...deadlineLines(shownDeadlines(deadlines, [from, to]), { x, bottom, width }),
  ];
  return { width, height, shapes };
}

function topOf(deadlines: readonly Deadline[]): number {
  return 8 + deadlines.length * LABEL_ROW;
}

function span({ rows, deadlines }: GanttFigure): [CalendarDate, CalendarDate] {
  const [first] = rows;
  if (first === undefined) {
    const day = deadlines[0]?.date ?? ('2000-01-01' as CalendarDate);
    return [day, addMonths(day, 1)];
  }
  const start = rows.reduce((date, row) => earlier(date, row.start), first.start);
  const finish = rows.reduce((date, row) => later(date, later(row.finish, row.finishP80)), first.finish);
  const room = Math.max(30, dayNumber(finish) - dayNumber(start));
  const limits: readonly [CalendarDate, CalendarDate] = [
    addDays(start, -Math.round(room * 0.5)),
    addDays(finish, Math.round(room * 1.5)),
  ];
  const near = deadlines.map(({ date }) => date).filter((date) => date >= limits[0] && date <= limits[1]);
  const [from, to] = [near.reduce(earlier, start), near.reduce(later, finish)];
  const margin = Math.max(7, Math.round((dayNumber(to) - dayNumber(from)) * 0.03));
  return [from === start ? from : addDays(from, -margin), addDays(to, margin)];
}

/** A date far from the work would squeeze it: such a deadline stands in the table only. */
function shownDeadlines(
  deadlines: readonly Deadline[],
  [from, to]: [CalendarDate, CalendarDate],
): Deadline[] {
  return deadlines
    .filter(({ date }) => date >= from && date <= to)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

interface DeadlineFrame {
  readonly x: X;
  readonly bottom: number;
  readonly width: number;
}

/** All words on one side of their lines: to the right with the earliest on top, or to the left with the latest on top, so that no line crosses the words of another. */
function deadlineLines(sorted: readonly Deadline[], frame: DeadlineFrame): Shape[] {
  const { x, width } = frame;
  const fitsRight = sorted.every(
    (one) => x(one.date) + 4 + textWidth(deadlineWords(one), LABEL_SIZE) <= width,
  );
  const fitsLeft = sorted.every((one) => x(one.date) - 4 - textWidth(deadlineWords(one), LABEL_SIZE) >= 0);
  const side = !fitsRight && fitsLeft ? 'left' : 'right';
  const rows = side === 'right' ? sorted : [...sorted].reverse();
  return rows.flatMap((deadline, index) => deadlineShapes(deadline, { ...frame, index, side }));
}

function deadlineWords({ label, date }: Deadline): string {
  return label.includes(date) ? label : `${label}, ${date}`;
}

function rowShapes(row: GanttFigure['rows'][number], x: X, top: number, rowHeight: number): Shape[] {
  const height = rowHeight * BAR_SHARE;
  const y = top + (rowHeight - height) / 2;
  const middle = y + height / 2;
  return [
    words(
      fitText(row.label, LEFT - 10, LABEL_SIZE),
      { x: LEFT - 6, y: middle + 2.6 },
      { anchor: 'end', ink: 'ink' },
    ),
    { kind: 'box', x: x(row.start), y, width: x(row.finish) - x(row.start), height, fill: 'accent' },
    line(
      [
        { x: x(row.finish), y: middle },
        { x: x(row.finishP80), y: middle },
      ],
      'accent',
      0.9,
    ),
    { kind: 'diamond', x: x(row.finishP80), y: middle, radius: 3 },
  ];
}

interface DeadlinePlace extends DeadlineFrame {
  readonly index: number;
  readonly side: 'left' | 'right';
}

function deadlineShapes(deadline: Deadline, { x, index, bottom, width, side }: DeadlinePlace): Shape[] {
  const { date, granted } = deadline;
  const y = 8 + index * LABEL_ROW;
  const at = x(date);
  const room = side === 'right' ? width - at - 4 : at - 4;
  return [
    line(
      [
        { x: at, y: y - 6 },
        { x: at, y: bottom },
      ],
      'ink',
      1.1,
      granted ? SOLID : DASHED,
    ),
    words(
      fitText(deadlineWords(deadline), room, LABEL_SIZE),
      { x: side === 'right' ? at + 4 : at - 4, y },
      { anchor: side === 'right' ? 'start' : 'end', ink: 'ink', bold: granted },
    ),
  ];
}
