import { addMonths, type CalendarDate, dateOf, dayNumber, partsOf } from '../../../core/calendar/date';
import type { TimelineResult } from '../../../core/schedule/timeline';
import { formatMonth } from '../../format/date';

export const labelWidth = 176;
export const rowHeight = 22;
const rightMargin = 16;

export interface GanttScale {
  readonly width: number;
  x(date: CalendarDate): number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
}

/** Days to pixels, from the first work day to the last P80 finish or deadline, with ticks that do not collide. */
export function ganttScale(timeline: TimelineResult, width: number): GanttScale {
  const lastWork = timeline.sites.reduce(
    (last, site) => (site.finishP80 > last ? site.finishP80 : last),
    timeline.finish.p80,
  );
  const last = timeline.deadlines.reduce(
    (end, deadline) => (deadline.date > end ? deadline.date : end),
    lastWork,
  );
  const [from, to] = [dayNumber(timeline.startDate), dayNumber(last) + 14];
  const pixelsPerDay = Math.max(0.2, (width - labelWidth - rightMargin) / Math.max(1, to - from));
  const x = (date: CalendarDate): number => labelWidth + (dayNumber(date) - from) * pixelsPerDay;
  return {
    width,
    x,
    ticks: monthTicks(timeline.startDate, last, pixelsPerDay).map((date) => ({
      x: x(date),
      label: formatMonth(date),
    })),
  };
}

const tickPixels = 74;

function monthTicks(first: CalendarDate, last: CalendarDate, pixelsPerDay: number): readonly CalendarDate[] {
  const months = Math.ceil(tickPixels / (30.4 * pixelsPerDay));
  const step = [1, 2, 3, 6, 12].find((candidate) => candidate >= months) ?? 12;
  const { year, month } = partsOf(first);
  const ticks: CalendarDate[] = [];
  let tick = addMonths(dateOf(year, Math.floor((month - 1) / step) * step + 1, 1), step);
  while (tick <= last) {
    ticks.push(tick);
    tick = addMonths(tick, step);
  }
  return ticks;
}
