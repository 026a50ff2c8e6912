// A deadline is an anchor date plus an offset, then a roll (method 4). The day after the anchor is day 1,
// so 90 days from 15 July is 13 October; months and years keep the day of the month. Filings roll to
// the next day on which the FCC takes them (47 CFR 1.4(j)); removal terms and BIS dates stay as they
// fall, Sundays included, as the published extension orders show. A rule without a day count is a Problem, never a guess.

import { type Problem, problem, type Result } from '../problem';
import { addBusinessDays, rollToFilingDay } from './business-day';
import { addDays, addMonths, addYears, type CalendarDate, dateOf, partsOf } from './date';
import type { DeadlineRule } from './deadline';

/** The part of a deadline rule that computes. */
export type RuleTiming = Pick<DeadlineRule, 'title' | 'offset' | 'offsetWords' | 'roll'>;

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
  const value =
    rule.roll === 'next business day' ? rollToFilingDay(lengthened, options.closures) : lengthened;
  return { ok: true, value };
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
  if (rule.offset !== null) return addOffset(anchor, rule.offset);
  const fixedDay = /^fixed: (\d{1,2}) ([a-z]+)$/i.exec(rule.offsetWords.trim());
  return fixedDay ? nextYearlyDay(anchor, Number(fixedDay[1]), fixedDay[2] ?? '') : null;
}

function addOffset(anchor: CalendarDate, offset: NonNullable<DeadlineRule['offset']>): CalendarDate {
  const add = {
    'calendar days': addDays,
    'calendar months': addMonths,
    'calendar years': addYears,
    'business days': addBusinessDays,
  }[offset.unit];
  return add(anchor, offset.value);
}

function nextYearlyDay(anchor: CalendarDate, day: number, monthName: string): CalendarDate | null {
  const month = MONTHS.findIndex((name) => name.toLowerCase() === monthName.toLowerCase()) + 1;
  if (month === 0) return null;
  const { year } = partsOf(anchor);
  const thisYear = dateOf(year, month, day);
  return thisYear > anchor ? thisYear : dateOf(year + 1, month, day);
}

function cannotCompute(rule: RuleTiming): Problem {
  return problem(
    `The deadline "${rule.title}" has no day count that can be computed`,
    'Enter the date from your own letter or notice',
    { value: rule.offsetWords },
  );
}
