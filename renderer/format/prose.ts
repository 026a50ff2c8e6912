import { calendarDate, isCalendarDate } from '../../core/calendar/date';
import { formatDate } from './date';

/** A sentence of the engine with its dates as people here write them: `2019-11-18` becomes `Nov 18, 2019`. */
export function usDates(sentence: string): string {
  return sentence.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (iso) =>
    isCalendarDate(iso) ? formatDate(calendarDate(iso)) : iso,
  );
}
