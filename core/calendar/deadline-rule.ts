// A deadline is an anchor date plus an offset, then a roll (method 4). The day after the anchor is day 1,
// so 90 days from 15 July is 13 October; months and years keep the day of the month. Filings roll to
// the next day on which the FCC takes them (47 CFR 1.4(j)); removal terms and BIS dates stay as they
// fall, Sundays included, as the published extension orders show. The words of offset and roll are
// those of the reference data; words that are not known are a Problem, never a guess.

import { type Problem, problem, type Result } from '../problem';
import { addBusinessDays, rollToFilingDay } from './business-day';
import { addDays, addMonths, addYears, type CalendarDate, dateOf, partsOf } from './date';

/** The part of a deadline rule that computes; `DeadlineRule` of the reference data has these fields. */
export interface RuleTiming {
  readonly id: string;
  readonly title: string;
  readonly offset: { readonly value: number | null; readonly unit: string };
  readonly roll: string;
}

export interface DeadlineOptions {
  /** Days that the authority added to the period, e.g. 45 for the lengthened review. */
  readonly lengthenedByDays?: number;
  /** Days on which the FCC was closed by public notice. */
  readonly closures?: ReadonlySet<CalendarDate>;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Date on which the rule falls due. */
export function applyDeadlineRule(
  rule: RuleTiming,
  anchor: CalendarDate,
  options: DeadlineOptions = {},
): Result<CalendarDate> {
  const due = offsetDate(rule, anchor);
  if (due === null) return { ok: false, problems: [cannotCompute(rule)] };
  const lengthened = addDays(due, options.lengthenedByDays ?? 0);
  const value = isRolled(rule.roll) ? rollToFilingDay(lengthened, options.closures) : lengthened;
  return { ok: true, value };
}

/** True where the rule's words say that the date moves to the next business day. */
export function isRolled(roll: string): boolean {
  return roll.trim().toLowerCase().startsWith('next business day');
}

/**
 * A period for a filing, counted from a public notice (47 CFR 1.4): the first day is the day after it; in
 * periods under seven days the holidays in between are not counted (1.4(g)); the last day rolls.
 */
export function filingDueDate(publicNotice: CalendarDate, periodDays: number): CalendarDate {
  const last = periodDays < 7 ? addBusinessDays(publicNotice, periodDays) : addDays(publicNotice, periodDays);
  return rollToFilingDay(last);
}

function offsetDate(rule: RuleTiming, anchor: CalendarDate): CalendarDate | null {
  const unit = rule.offset.unit.trim().toLowerCase();
  const fixedDay = /^fixed: (\d{1,2}) ([a-z]+)$/.exec(unit);
  if (fixedDay) return nextYearlyDay(anchor, Number(fixedDay[1]), fixedDay[2] ?? '');
  const count = rule.offset.value;
  if (count === null) return null;
  if (/^(calendar )?days?\b/.test(unit)) return addDays(anchor, count);
  if (/^business days?\b/.test(unit)) return addBusinessDays(anchor, count);
  if (/^calendar months?\b/.test(unit)) return addMonths(anchor, count);
  if (/^calendar years?\b/.test(unit)) return addYears(anchor, count);
  return null;
}

function nextYearlyDay(anchor: CalendarDate, day: number, monthName: string): CalendarDate | null {
  const month = MONTHS.findIndex((name) => name.toLowerCase() === monthName) + 1;
  if (month === 0) return null;
  const { year } = partsOf(anchor);
  const thisYear = dateOf(year, month, day);
  return thisYear > anchor ? thisYear : dateOf(year + 1, month, day);
}

function cannotCompute(rule: RuleTiming): Problem {
  return problem(
    `The deadline "${rule.title}" has no day count that can be computed`,
    'Enter the date from your own letter or notice',
    { value: `${rule.offset.value ?? ''} ${rule.offset.unit}`.trim() },
  );
}
