import {
  addDays,
  addMonths,
  type CalendarDate,
  dateOf,
  dayNumber,
  dayOfWeek,
  fromDayNumber,
  partsOf,
} from '../../../core/calendar/date';
import type { SiteFinish } from '../../../core/schedule/timeline';
import type { ScheduleTry } from '../../../engine/api';
import { formatMonth, monthName } from '../../format/date';

export const labelWidth = 224;
export const rowHeight = 26;

/** Days to pixels from the chart's first day. */
export interface GanttScale {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly pixelsPerDay: number;
  /** Left edge of a day. */
  x(date: CalendarDate): number;
  /** Right edge of a day. */
  xEnd(date: CalendarDate): number;
}

/** Of the work up to its likely finish: room for the P80 finish, so that the days stay where they are when it comes. */
const roomForLate = 0.15;

/** Day numbers from the first work day to the last work, P80 finish or deadline, with a margin. */
export function ganttSpan(
  { tasks, deadlines, finishDate, presentFinishDate }: ScheduleTry,
  sites: readonly SiteFinish[] | null,
): readonly [number, number] {
  const from = tasks.reduce((first, { start }) => Math.min(first, dayNumber(start)), dayNumber(finishDate));
  const work = Math.max(dayNumber(finishDate), dayNumber(presentFinishDate));
  const ends = [...deadlines.map(({ date }) => date), ...(sites ?? []).map(({ finishP80 }) => finishP80)];
  const last = ends.reduce((end, date) => Math.max(end, dayNumber(date)), work);
  const margin = Math.max(7, Math.round((last - from + 1) * 0.02));
  return [from, Math.max(last + margin, work + Math.round((work - from + 1) * roomForLate))];
}

export function ganttScale([firstDay, lastDay]: readonly [number, number], pixelsPerDay: number): GanttScale {
  const x = (date: CalendarDate): number => (dayNumber(date) - firstDay) * pixelsPerDay;
  return { firstDay, lastDay, pixelsPerDay, x, xEnd: (date) => x(date) + pixelsPerDay };
}

export interface Tick {
  readonly date: CalendarDate;
  readonly label: string;
}

export interface Ticks {
  /** Empty where the small ones are years or more. */
  readonly large: readonly Tick[];
  readonly small: readonly Tick[];
}

interface Unit {
  readonly days: number;
  /** Room that its label needs. */
  readonly pixels: number;
  readonly start: (date: CalendarDate) => CalendarDate;
  readonly next: (date: CalendarDate) => CalendarDate;
  readonly label: (date: CalendarDate) => string;
}

const months = (count: number): Pick<Unit, 'start' | 'next'> => ({
  start: (date) => {
    const { year, month } = partsOf(date);
    const first = Math.floor((year * 12 + month - 1) / count) * count;
    return dateOf(Math.floor(first / 12), (first % 12) + 1, 1);
  },
  next: (date) => addMonths(date, count),
});
const dayLabel = (date: CalendarDate): string => String(partsOf(date).day);
/** A year apart, or several: work of decades is seen as a whole, too. */
const yearsUnit = (count: number): Unit => ({
  days: 365 * count,
  pixels: 36,
  ...months(12 * count),
  label: (date) => String(partsOf(date).year),
});
const yearUnit = yearsUnit(1);
const monthUnit: Unit = {
  days: 30.4,
  pixels: 30,
  ...months(1),
  label: (date) => monthName(partsOf(date).month),
};
const small: readonly Unit[] = [
  { days: 1, pixels: 24, start: (date) => date, next: (date) => addDays(date, 1), label: dayLabel },
  {
    days: 7,
    pixels: 26,
    start: (date) => addDays(date, -((dayOfWeek(date) + 6) % 7)),
    next: (date) => addDays(date, 7),
    label: dayLabel,
  },
  monthUnit,
  {
    days: 91,
    pixels: 26,
    ...months(3),
    label: (date) => `Q${Math.ceil(partsOf(date).month / 3)}`,
  },
  yearUnit,
  ...[2, 5, 10, 50].map(yearsUnit),
];

/** Ticks whose labels do not collide, between two day numbers. */
export function ticksOf(pixelsPerDay: number, span: readonly [number, number]): Ticks {
  const unit = small.find(({ days, pixels }) => days * pixelsPerDay >= pixels) ?? yearsUnit(100);
  const large = unit.days >= yearUnit.days ? null : unit.days < monthUnit.days ? namedMonth : yearUnit;
  return { small: ticksBetween(unit, span), large: large === null ? [] : ticksBetween(large, span) };
}

const namedMonth: Unit = { ...monthUnit, label: formatMonth };

function ticksBetween(unit: Unit, [from, to]: readonly [number, number]): Tick[] {
  const ticks: Tick[] = [];
  for (let date = unit.start(fromDayNumber(from)); dayNumber(date) <= to; date = unit.next(date)) {
    ticks.push({ date, label: unit.label(date) });
  }
  return ticks;
}
