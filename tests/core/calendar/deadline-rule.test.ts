import fc from 'fast-check';
import deadlinesJson from '../../../assets/reference/deadlines.json';
import { isBusinessDay } from '../../../core/calendar/business-day';
import { addMonths, calendarDate, fromDayNumber } from '../../../core/calendar/date';
import type { OffsetUnit } from '../../../core/calendar/deadline';
import { applyDeadlineRule, filingDueDate, type RuleTiming } from '../../../core/calendar/deadline-rule';
import { parseDeadlines } from '../../../core/reference/parse-deadlines';

type Roll = RuleTiming['roll'];
const timing = (value: number, unit: OffsetUnit, roll: Roll): RuleTiming => ({
  title: 'Rule under test',
  offset: { value, unit },
  offsetWords: `${value} ${unit}`,
  roll,
});
const unmeasured = (offsetWords: string, roll: Roll): RuleTiming => ({
  title: 'Rule under test',
  offset: null,
  offsetWords,
  roll,
});

const extension = timing(6, 'calendar months', 'none');
const status = timing(90, 'calendar days', 'next business day');
const subsidyBan = timing(60, 'calendar days', 'none');
const firstClaim = timing(1, 'calendar years', 'next business day');
const review = timing(90, 'calendar days', 'next business day');
const publication = timing(10, 'calendar days', 'none');
const filing = timing(0, 'business days', 'next business day');
const printed = timing(0, 'calendar days', 'none');
const report = timing(180, 'calendar days', 'next business day');

describe('Deadline rules', () => {
  // The anchors and dates are those of the reference data's test vectors.
  test.each([
    ['six months from a Sunday stay on the 29th', extension, '2023-10-29', '2024-04-29'],
    ['six months from 24 November', extension, '2023-11-24', '2024-05-24'],
    ['six months from 21 January', extension, '2025-01-21', '2025-07-21'],
    ['an extension that ends on a Sunday is not rolled', extension, '2025-01-20', '2025-07-20'],
    ['a status update 90 days after approval', status, '2022-07-15', '2022-10-13'],
    ['the subsidy ban 60 days after listing', subsidyBan, '2021-03-12', '2021-05-11'],
    ['the first claim a year after approval rolls from Saturday', firstClaim, '2022-07-15', '2023-07-17'],
    ['ten days after publication', publication, '2026-07-06', '2026-07-16'],
    ['a filing on Saturday 1 March moves to Monday', filing, '2025-03-01', '2025-03-03'],
    ['a filing on Saturday 15 June moves to Monday', filing, '2024-06-15', '2024-06-17'],
    ['a printed BIS date on a Sunday stays', printed, '2020-02-16', '2020-02-16'],
    ['the July 2023 report', report, '2023-01-11', '2023-07-10'],
    ['the July 2024 report', report, '2024-01-10', '2024-07-08'],
  ])('%s', (_sentence, rule, anchor, expected) => {
    expect(applyDeadlineRule(rule, calendarDate(anchor))).toEqual({ ok: true, value: expected });
  });

  test('a review of 90 days that was lengthened by 45 ends after 135 days', () => {
    const due = applyDeadlineRule(review, calendarDate('2022-01-31'), { lengthenedByDays: 45 });
    expect(due).toEqual({ ok: true, value: '2022-06-15' });
  });

  test('a closure of the FCC by public notice moves a filing further', () => {
    const closures = new Set([calendarDate('2025-03-03')]);
    expect(applyDeadlineRule(filing, calendarDate('2025-03-01'), { closures })).toEqual({
      ok: true,
      value: '2025-03-04',
    });
  });

  test('the annual report is due on the next 31 March', () => {
    const annual = unmeasured('fixed: 31 March', 'next business day');
    expect(applyDeadlineRule(annual, calendarDate('2025-12-31'))).toEqual({ ok: true, value: '2026-03-31' });
    expect(applyDeadlineRule(annual, calendarDate('2026-03-31'))).toEqual({ ok: true, value: '2027-03-31' });
  });

  test('a rule without a day count is reported, not guessed', () => {
    const disposal = applyDeadlineRule(unmeasured('no day count', 'none'), calendarDate('2025-01-01'));
    expect(disposal.ok).toBe(false);
    if (!disposal.ok) expect(disposal.problems[0]?.remedy).toMatch(/your own letter/);
  });

  test('a year from 29 February is 28 February', () => {
    const term = timing(1, 'calendar years', 'none');
    expect(applyDeadlineRule(term, calendarDate('2024-02-29'))).toEqual({ ok: true, value: '2025-02-28' });
  });

  test('in a filing period under seven days the weekend is not counted', () => {
    expect(filingDueDate(calendarDate('2026-11-20'), 3)).toBe('2026-11-25');
    expect(filingDueDate(calendarDate('2026-11-20'), 7)).toBe('2026-11-27');
  });

  test('every worked case of the shipped reference comes out, the lengthened review with its 45 days', () => {
    const { rules, vectors } = parseDeadlines(deadlinesJson);
    const computed = vectors.map(({ id, ruleId, anchorDate }) => {
      const rule = rules.find((candidate) => candidate.id === ruleId);
      const lengthenedByDays = ruleId === 'scrp-application-decision' ? 45 : 0;
      return [id, rule === undefined ? null : applyDeadlineRule(rule, anchorDate, { lengthenedByDays })];
    });
    expect(computed).toEqual(vectors.map(({ id, expected }) => [id, { ok: true, value: expected }]));
    expect(vectors).toHaveLength(14);
  });

  test('rolled dates are business days on or after the unrolled date; removal terms are never moved', () => {
    fc.assert(
      fc.property(fc.integer({ min: 15_000, max: 30_000 }), (day) => {
        const anchor = fromDayNumber(day);
        const rolled = applyDeadlineRule(filing, anchor);
        const term = applyDeadlineRule(extension, anchor);
        expect(rolled.ok && isBusinessDay(rolled.value) && rolled.value >= anchor).toBe(true);
        expect(term).toEqual({ ok: true, value: addMonths(anchor, 6) });
      }),
    );
  });
});
