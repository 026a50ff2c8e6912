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
    ...shownDeadlines(deadlines, to).flatMap((deadline, index) =>
      deadlineShapes(deadline, { x, index, bottom, width }),
    ),
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
  const limit = addDays(finish, (dayNumber(finish) - dayNumber(start)) * 1.5);
  const end = deadlines.reduce(
    (date, deadline) => (deadline.date <= limit ? later(date, deadline.date) : date),
    finish,
  );
  return [start, addDays(end, Math.max(7, Math.round((dayNumber(end) - dayNumber(start)) * 0.03)))];
}

/** The latest first, so that no label is crossed by another's line. A date far behind the work would squeeze it: such a deadline stands in the table only. */
function shownDeadlines(deadlines: readonly Deadline[], to: CalendarDate): Deadline[] {
  return [...deadlines].filter(({ date }) => date <= to).sort((a, b) => (a.date > b.date ? -1 : 1));
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

interface DeadlinePlace {
  readonly x: X;
  readonly index: number;
  readonly bottom: number;
  readonly width: number;
}

function deadlineShapes(
  { date, label, granted }: Deadline,
  { x, index, bottom, width }: DeadlinePlace,
): Shape[] {
  const y = 8 + index * LABEL_ROW;
  const at = x(date);
  const text = `${label}, ${date}`;
  const fitsLeft = at - 4 - textWidth(text, LABEL_SIZE) >= 0;
  const shown = fitsLeft ? text : fitText(text, width - at - 4, LABEL_SIZE);
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
      shown,
      { x: fitsLeft ? at - 4 : at + 4, y },
      { anchor: fitsLeft ? 'end' : 'start', ink: 'ink', bold: granted },
    ),
  ];
}
