import fc from 'fast-check';
import {
  addBusinessDays,
  isBusinessDay,
  isFilingDay,
  isWeekend,
  rollToBusinessDay,
} from '../../../core/calendar/business-day';
import { addDays, calendarDate, dayOfWeek, fromDayNumber } from '../../../core/calendar/date';
import {
  federalHolidays,
  inaugurationDay,
  isFederalHoliday,
  observedHolidays,
} from '../../../core/calendar/holiday';

describe('Federal holidays', () => {
  test('the eleven holidays of 2026, with Independence Day observed on the Friday before', () => {
    expect(federalHolidays(2026).map((holiday) => `${holiday.observed} ${holiday.name}`)).toEqual([
      "2026-01-01 New Year's Day",
      '2026-01-19 Birthday of Martin Luther King, Jr.',
      "2026-02-16 Washington's Birthday",
      '2026-05-25 Memorial Day',
      '2026-06-19 Juneteenth',
      '2026-07-03 Independence Day',
      '2026-09-07 Labor Day',
      '2026-10-12 Columbus Day',
      '2026-11-11 Veterans Day',
      '2026-11-26 Thanksgiving Day',
      '2026-12-25 Christmas Day',
    ]);
  });

  test('Juneteenth begins in 2021 and was observed on Friday 18 June that year', () => {
    expect(federalHolidays(2020).some((holiday) => holiday.name === 'Juneteenth')).toBe(false);
    expect(isFederalHoliday(calendarDate('2021-06-18'))).toBe(true);
    expect(isBusinessDay(calendarDate('2020-06-19'))).toBe(true);
  });

  test('New Year on a Saturday is observed on the last day of the old year', () => {
    expect(isFederalHoliday(calendarDate('2021-12-31'))).toBe(true);
    expect(isBusinessDay(calendarDate('2021-12-31'))).toBe(false);
    expect(rollToBusinessDay(calendarDate('2021-12-31'))).toBe('2022-01-03');
  });

  test('a holiday on a Sunday is observed on Monday', () => {
    expect(isFederalHoliday(calendarDate('2022-12-26'))).toBe(true);
    expect(isFederalHoliday(calendarDate('2021-07-05'))).toBe(true);
  });

  test('Inauguration Day closes the FCC but not the crews', () => {
    expect(inaugurationDay(2021)).toBe('2021-01-20');
    expect(inaugurationDay(2013)).toBe('2013-01-21');
    expect(inaugurationDay(2022)).toBeNull();
    expect(isBusinessDay(calendarDate('2021-01-20'))).toBe(true);
    expect(isFilingDay(calendarDate('2021-01-20'))).toBe(false);
  });

  test('a week with Thanksgiving has four business days', () => {
    expect(addBusinessDays(calendarDate('2026-11-23'), 3)).toBe('2026-11-27');
    expect(addBusinessDays(calendarDate('2026-11-23'), 4)).toBe('2026-11-30');
  });

  test('no observed holiday falls on a weekend, and a business day is never more than five days away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
        const date = fromDayNumber(day);
        const rolled = rollToBusinessDay(date);
        expect(isBusinessDay(rolled)).toBe(true);
        expect(rolled >= date && rolled <= fromDayNumber(day + 5)).toBe(true);
      }),
    );
    for (let year = 1990; year < 2060; year += 1) {
      for (const holiday of federalHolidays(year)) expect([0, 6]).not.toContain(dayOfWeek(holiday.observed));
    }
  });
});

describe('A whole calendar of observed days', () => {
  test('has the same business days as asking day by day', () => {
    const observed = observedHolidays(2020, 2026);
    for (let date = calendarDate('2020-01-01'); date < '2027-01-01'; date = addDays(date, 1)) {
      expect(!isWeekend(date) && !observed.has(date)).toBe(isBusinessDay(date));
    }
  });
});
