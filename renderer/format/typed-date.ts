import { type CalendarDate, isCalendarDate } from '../../core/calendar/date';
import { monthNames } from './date';

const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const words = /^([A-Za-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})$/;

/** A date as people type it, `11/4/2019`, `Nov 4, 2019` or `2019-11-04`; null when it is none of these. */
export function parseTypedDate(text: string): CalendarDate | null {
  const trimmed = text.trim();
  if (isCalendarDate(trimmed)) return trimmed;
  const [, month = '', day = '', year = ''] = slashes.exec(trimmed) ?? words.exec(trimmed) ?? [];
  const iso = `${year}-${monthNumber(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(iso) ? iso : null;
}

function monthNumber(month: string): string {
  const index = monthNames.findIndex((name) => name.toLowerCase() === month.toLowerCase());
  return index >= 0 ? String(index + 1) : month;
}
