import { type CalendarDate, partsOf } from '../../core/calendar/date';

export const monthNames = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];

/** `Nov 4, 2019`. */
export function formatDate(date: CalendarDate): string {
  const { year, month, day } = partsOf(date);
  return `${monthNames[month - 1]} ${day}, ${year}`;
}

/** `Nov 2019`. */
export function formatMonth(date: CalendarDate): string {
  const { year, month } = partsOf(date);
  return `${monthNames[month - 1]} ${year}`;
}

/** `2019Q4` as `Q4 2019`. */
export function quarterWords(quarter: string): string {
  return `${quarter.slice(4)} ${quarter.slice(0, 4)}`;
}

export function monthName(month: number): string {
  return monthNames[month - 1] ?? String(month);
}

/** A moment of the history, in the time zone of the reader: `Nov 4, 2019, 3:05 PM`. */
export function formatMoment(iso: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  return moment.toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' });
}
