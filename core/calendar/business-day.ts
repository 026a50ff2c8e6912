// Business days: Monday to Friday, no federal holiday. Two calendars that differ by one day in four
// years: crews work in the field on Inauguration Day, the FCC in Washington does not take filings.

import { addDays, type CalendarDate, dayOfWeek, partsOf } from './date';
import { inaugurationDay, isFederalHoliday } from './holiday';

export function isWeekend(date: CalendarDate): boolean {
  const weekday = dayOfWeek(date);
  return weekday === 0 || weekday === 6;
}

/** A day on which crews work. */
export function isBusinessDay(date: CalendarDate): boolean {
  return !isWeekend(date) && !isFederalHoliday(date);
}

/** A day on which the FCC takes filings (47 CFR 1.4(e)). Closures by public notice are typed by the user. */
export function isFilingDay(date: CalendarDate, closures: ReadonlySet<CalendarDate> = new Set()): boolean {
  return isBusinessDay(date) && date !== inaugurationDay(partsOf(date).year) && !closures.has(date);
}

/** The date itself where it is a business day, else the next one. */
export function rollToBusinessDay(date: CalendarDate): CalendarDate {
  return rollUntil(date, isBusinessDay);
}

/** The date itself where the FCC takes filings, else the next such day (47 CFR 1.4(j)). */
export function rollToFilingDay(
  date: CalendarDate,
  closures: ReadonlySet<CalendarDate> = new Set(),
): CalendarDate {
  return rollUntil(date, (day) => isFilingDay(day, closures));
}

/** `count` business days after the date; the date itself is day 0. Count >= 0. */
export function addBusinessDays(date: CalendarDate, count: number): CalendarDate {
  let day = date;
  for (let left = count; left > 0; left -= 1) day = rollToBusinessDay(addDays(day, 1));
  return day;
}

function rollUntil(date: CalendarDate, isOpen: (day: CalendarDate) => boolean): CalendarDate {
  let day = date;
  while (!isOpen(day)) day = addDays(day, 1);
  return day;
}
