// Dates as inventories write them. ISO and written-out months read alone; `d/m/y` is decided once for a whole
// column from all its values (a part above 12 tells), never cell by cell; where nothing tells, the user is asked.
// Two-digit years 70 to 99 are 19xx. What cannot be read is an error, never 1970-01-01.

import { type CalendarDate, dateOf, daysInMonth, fromDayNumber } from '../calendar/date';

export type DateOrder = 'month-first' | 'day-first';

export type ParsedDate =
  | { readonly kind: 'date'; readonly date: CalendarDate }
  /** Both orders give a date, and nothing has decided which is meant. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'invalid' };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const time = String.raw`(?:[T ,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]\.?m\.?)?(?:\s*(?:Z|UTC|[+-]\d{2}:?\d{2}))?)?`;
const iso = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${time}$`, 'i');
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const slashed = new RegExp(`^(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})${time}$`, 'i');
const dotted = new RegExp(`^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})${time}$`, 'i');
const dayMonthName = new RegExp(
  `^(?:[a-z]{3,9},?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+([a-z]{3,9})\\.?,?[\\s-]+(\\d{4}|\\d{2})${time}$`,
  'i',
);
const monthNameDay = new RegExp(
  `^(?:[a-z]{3,9},?\\s+)?([a-z]{3,9})\\.?[\\s-]+(\\d{1,2})(?:st|nd|rd|th)?,?[\\s-]+(\\d{4}|\\d{2})${time}$`,
  'i',
);

/** Serial numbers of spreadsheets, 1900 system: 1954 to 2064, so that a year or a quantity is never taken for one. */
const serialRange = { low: 20_000, high: 60_000 };
const dayNumberOfSerialZero = -25_569;

/** The order that the slashed dates among the values require; null when none tells or they contradict. */
export function decideDateOrder(values: Iterable<string>): DateOrder | null {
  let isMonthFirst = false;
  let isDayFirst = false;
  for (const value of values) {
    const match = slashed.exec(value);
    if (!match) continue;
    if (Number(match[1]) > 12) isDayFirst = true;
    if (Number(match[2]) > 12) isMonthFirst = true;
  }
  return isMonthFirst === isDayFirst ? null : isMonthFirst ? 'month-first' : 'day-first';
}

/** @param order what was decided for the column; null = nothing */
export function parseDate(text: string, order: DateOrder | null): ParsedDate {
  const whole = iso.exec(text) ?? compact.exec(text);
  if (whole) return made(whole[1], whole[2], whole[3]);
  const named = dayMonthName.exec(text);
  if (named) return made(named[3], monthNumber(named[2]), named[1]);
  const american = monthNameDay.exec(text);
  if (american) return made(american[3], monthNumber(american[1]), american[2]);
  const european = dotted.exec(text);
  if (european) return made(european[3], european[2], european[1]);
  const parts = slashed.exec(text);
  if (parts) return parseSlashed([parts[1], parts[2], parts[3]], order);
  return parseSerial(text);
}

function parseSlashed(parts: readonly (string | undefined)[], order: DateOrder | null): ParsedDate {
  const monthFirst = made(parts[2], parts[0], parts[1]);
  const dayFirst = made(parts[2], parts[1], parts[0]);
  if (order !== null) return order === 'month-first' ? monthFirst : dayFirst;
  if (monthFirst.kind !== 'date') return dayFirst;
  if (dayFirst.kind !== 'date' || monthFirst.date === dayFirst.date) return monthFirst;
  return { kind: 'ambiguous' };
}

function parseSerial(text: string): ParsedDate {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return { kind: 'invalid' };
  const serial = Math.floor(Number(text));
  if (serial < serialRange.low || serial > serialRange.high) return { kind: 'invalid' };
  return { kind: 'date', date: fromDayNumber(serial + dayNumberOfSerialZero) };
}

function made(
  yearText: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
): ParsedDate {
  const year = fullYear(yearText ?? '');
  const [monthNumberOfYear, dayOfMonth] = [Number(month), Number(day)];
  const isDate =
    year >= 1900 &&
    monthNumberOfYear >= 1 &&
    monthNumberOfYear <= 12 &&
    dayOfMonth >= 1 &&
    dayOfMonth <= daysInMonth(year, monthNumberOfYear);
  return isDate ? { kind: 'date', date: dateOf(year, monthNumberOfYear, dayOfMonth) } : { kind: 'invalid' };
}

function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year >= 70 ? 1900 + year : 2000 + year;
}

function monthNumber(name: string | undefined): number {
  return months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}
