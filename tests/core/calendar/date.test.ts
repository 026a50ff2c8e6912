import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addYears,
  calendarDate,
  dayNumber,
  dayOfWeek,
  daysBetween,
  earlier,
  fromDayNumber,
  isCalendarDate,
  later,
} from '../../../core/calendar/date';

const dates = fc.integer({ min: -100_000, max: 100_000 }).map(fromDayNumber);

describe('Calendar dates', () => {
  test.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2019-11-31', false],
    ['2019-13-01', false],
    ['2019-00-10', false],
    ['2019-11-00', false],
    ['2019-1-1', false],
    ['11/04/2019', false],
    ['2019-11-04T00:00', false],
  ])('%s is a date: %s', (text, expected) => {
    expect(isCalendarDate(text)).toBe(expected);
  });

  test('what is no date is refused by name', () => {
    expect(() => calendarDate('2019-02-30')).toThrow('2019-02-30');
  });

  test('known days of the week', () => {
    expect(dayOfWeek(calendarDate('1970-01-01'))).toBe(4);
    expect(dayOfWeek(calendarDate('2019-11-04'))).toBe(1);
    expect(dayOfWeek(calendarDate('1969-12-28'))).toBe(0);
  });

  test('the day after the 28th of February depends on the year', () => {
    expect(addDays(calendarDate('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(calendarDate('2023-02-28'), 1)).toBe('2023-03-01');
  });

  test('a month after the 31st is the last day of a shorter month', () => {
    expect(addMonths(calendarDate('2024-01-31'), 1)).toBe('2024-02-29');
    expect(addMonths(calendarDate('2024-12-15'), 1)).toBe('2025-01-15');
    expect(addMonths(calendarDate('2024-01-31'), -2)).toBe('2023-11-30');
    expect(addYears(calendarDate('2024-02-29'), 1)).toBe('2025-02-28');
  });

  test('a leap year has 366 days', () => {
    expect(daysBetween(calendarDate('2024-01-01'), calendarDate('2025-01-01'))).toBe(366);
    expect(daysBetween(calendarDate('2023-01-01'), calendarDate('2024-01-01'))).toBe(365);
  });

  test('day numbers and dates convert both ways', () => {
    fc.assert(fc.property(dates, (date) => fromDayNumber(dayNumber(date)) === date));
  });

  test('adding days and taking them back changes nothing, and the weekday moves along', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const moved = addDays(date, days);
        expect(addDays(moved, -days)).toBe(date);
        expect((((dayOfWeek(moved) - dayOfWeek(date) - days) % 7) + 7) % 7).toBe(0);
      }),
    );
  });

  test('text order is time order', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(a < b).toBe(dayNumber(a) < dayNumber(b));
        expect([earlier(a, b), later(a, b)]).toEqual([a, b].sort());
      }),
    );
  });
});
