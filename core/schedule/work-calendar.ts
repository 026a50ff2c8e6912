// The crews' calendar as integer tables, so that no date is touched inside a simulation: days count from the start date
// (day 0), work days (Monday to Friday, no federal holiday) are numbered 0, 1, 2 ... A season window is a table
// over the work days: the next one on which the site can be reached, and the last one of that stretch.

import { type CalendarDate, dayNumber, dayOfWeek, fromDayNumber, partsOf } from '../calendar/date';
import { observedHolidays } from '../calendar/holiday';
import type { SeasonWindow } from '../inventory/site';

export interface WorkCalendar {
  /** Day number (days since 1970-01-01) of day 0. */
  readonly firstDay: number;
  readonly days: number;
  /** day -> first work day on or after it; `workDays` past the last one. Length `days + 1`. */
  readonly workDayFrom: Int32Array;
  /** work day -> day. */
  readonly dayOf: Int32Array;
  readonly workDays: number;
  readonly seasons: readonly SeasonTable[];
}

export interface SeasonTable {
  /** work day -> first work day in season on or after it; `workDays` where none is left. Length `workDays + 1`. */
  readonly nextOpen: Int32Array;
  /** work day in season -> last work day of its stretch. */
  readonly lastOpen: Int32Array;
  /** Shortest whole stretch in work days: longer tasks cannot be done in one. */
  readonly shortestStretch: number;
}

/** @param days length of the horizon in calendar days */
export function workCalendar(
  start: CalendarDate,
  days: number,
  seasons: readonly SeasonWindow[],
): WorkCalendar {
  const firstDay = dayNumber(start);
  const dayOf = openDays(firstDay, days);
  const workDayFrom = new Int32Array(days + 1).fill(dayOf.length);
  let day = 0;
  dayOf.forEach((open, workDay) => {
    workDayFrom.fill(workDay, day, open + 1);
    day = open + 1;
  });
  const months =
    seasons.length === 0 ? dayOf : dayOf.map((at) => partsOf(fromDayNumber(firstDay + at)).month);
  const tables = seasons.map((season) => seasonTable(months, season));
  return { firstDay, days, workDayFrom, dayOf, workDays: dayOf.length, seasons: tables };
}

/** Calendars by length, each made once: schedulers of one run share them. */
export type CalendarSource = (days: number) => WorkCalendar;

export function calendarSource(start: CalendarDate, seasons: readonly SeasonWindow[]): CalendarSource {
  const known = new Map<number, WorkCalendar>();
  return (days) => {
    const calendar = known.get(days) ?? workCalendar(start, days, seasons);
    known.set(days, calendar);
    return calendar;
  };
}

/** Work days from one day to another, both included. */
export function workDaysBetween({ workDayFrom }: WorkCalendar, first: number, last: number): number {
  return (workDayFrom[last + 1] ?? 0) - (workDayFrom[first] ?? 0);
}

/** Days that are no weekend and no observed holiday. */
function openDays(firstDay: number, days: number): Int32Array {
  const yearOf = (day: number): number => partsOf(fromDayNumber(day)).year;
  const holidays = new Set(
    [...observedHolidays(yearOf(firstDay), yearOf(firstDay + days))].map(
      (date) => dayNumber(date) - firstDay,
    ),
  );
  const firstWeekday = dayOfWeek(fromDayNumber(firstDay));
  const isOpen = (day: number): boolean => {
    const weekday = (firstWeekday + day) % 7;
    return weekday !== 0 && weekday !== 6 && !holidays.has(day);
  };
  return Int32Array.from(Array.from({ length: days }, (_, day) => day).filter(isOpen));
}

/** Months wrap round the new year where the first is after the last (November to March). */
export function isInSeason(month: number, season: SeasonWindow): boolean {
  const { firstMonth, lastMonth } = season;
  return firstMonth <= lastMonth
    ? month >= firstMonth && month <= lastMonth
    : month >= firstMonth || month <= lastMonth;
}

function seasonTable(months: Int32Array, season: SeasonWindow): SeasonTable {
  const count = months.length;
  const nextOpen = new Int32Array(count + 1).fill(count);
  const lastOpen = new Int32Array(count);
  for (let day = count - 1; day >= 0; day -= 1) {
    const open = isInSeason(months[day] ?? 0, season);
    nextOpen[day] = open ? day : (nextOpen[day + 1] ?? count);
    lastOpen[day] =
      open && nextOpen[day + 1] === day + 1 && day + 1 < count ? (lastOpen[day + 1] ?? day) : day;
  }
  return { nextOpen, lastOpen, shortestStretch: shortestStretch(nextOpen, lastOpen) };
}

/** The first and the last stretch are cut by the horizon and do not count. */
function shortestStretch(nextOpen: Int32Array, lastOpen: Int32Array): number {
  const count = lastOpen.length;
  let shortest = Number.POSITIVE_INFINITY;
  let from = nextOpen[0] ?? count;
  for (let first = true; from < count; first = false) {
    const last = lastOpen[from] ?? from;
    if (!first && last < count - 1) shortest = Math.min(shortest, last - from + 1);
    from = nextOpen[last + 1] ?? count;
  }
  return shortest;
}
