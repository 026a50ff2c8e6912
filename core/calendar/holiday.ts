// Federal holidays of 5 U.S.C. 6103 by rule, not by table, so that any year works. A holiday on Saturday
// is observed on Friday, one on Sunday on Monday; New Year's Day can so be observed in the old year.
// Juneteenth counts from 2021. Inauguration Day is a holiday in the Washington area only: it moves a
// filing with the FCC (47 CFR 1.4) but not a crew in the field, so it is asked for separately.

import { addDays, type CalendarDate, dateOf, dayOfWeek, daysInMonth, partsOf } from './date';

export interface FederalHoliday {
  readonly name: string;
  /** The day that the law names. */
  readonly date: CalendarDate;
  /** The day on which nobody works. */
  readonly observed: CalendarDate;
}

const FIRST_JUNETEENTH = 2021;
const [MONDAY, THURSDAY] = [1, 4];

/** The holidays whose legal day lies in the year, in calendar order. */
export function federalHolidays(year: number): readonly FederalHoliday[] {
  const juneteenth = year >= FIRST_JUNETEENTH ? [fixed('Juneteenth', dateOf(year, 6, 19))] : [];
  return [
    fixed("New Year's Day", dateOf(year, 1, 1)),
    floating('Birthday of Martin Luther King, Jr.', nthWeekday(year, 1, MONDAY, 3)),
    floating("Washington's Birthday", nthWeekday(year, 2, MONDAY, 3)),
    floating('Memorial Day', lastWeekday(year, 5, MONDAY)),
    ...juneteenth,
    fixed('Independence Day', dateOf(year, 7, 4)),
    floating('Labor Day', nthWeekday(year, 9, MONDAY, 1)),
    floating('Columbus Day', nthWeekday(year, 10, MONDAY, 2)),
    fixed('Veterans Day', dateOf(year, 11, 11)),
    floating('Thanksgiving Day', nthWeekday(year, 11, THURSDAY, 4)),
    fixed('Christmas Day', dateOf(year, 12, 25)),
  ];
}

/** True on the legal day and on the observed day. */
export function isFederalHoliday(date: CalendarDate): boolean {
  const { year } = partsOf(date);
  return [...federalHolidays(year), ...federalHolidays(year + 1).slice(0, 1)].some(
    (holiday) => holiday.date === date || holiday.observed === date,
  );
}

/** Observed days of the years from `first` to `last`, New Year observed in the old year included: for whole calendars. */
export function observedHolidays(first: number, last: number): ReadonlySet<CalendarDate> {
  const days = new Set<CalendarDate>();
  for (let year = first; year <= last + 1; year += 1) {
    for (const { observed } of federalHolidays(year)) days.add(observed);
  }
  return days;
}

/** 20 January after a presidential election, or the next day where that is a Sunday; null in other years. */
export function inaugurationDay(year: number): CalendarDate | null {
  if (year % 4 !== 1) return null;
  const day = dateOf(year, 1, 20);
  return dayOfWeek(day) === 0 ? addDays(day, 1) : day;
}

function fixed(name: string, date: CalendarDate): FederalHoliday {
  const weekday = dayOfWeek(date);
  const shift = weekday === 6 ? -1 : weekday === 0 ? 1 : 0;
  return { name, date, observed: addDays(date, shift) };
}

function floating(name: string, date: CalendarDate): FederalHoliday {
  return { name, date, observed: date };
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): CalendarDate {
  const first = dateOf(year, month, 1);
  return addDays(first, ((weekday - dayOfWeek(first) + 7) % 7) + 7 * (nth - 1));
}

function lastWeekday(year: number, month: number, weekday: number): CalendarDate {
  const last = dateOf(year, month, daysInMonth(year, month));
  return addDays(last, -((dayOfWeek(last) - weekday + 7) % 7));
}
