import fc from 'fast-check';
import { calendarDate, fromDayNumber } from '../../../core/calendar/date';
import {
  addQuarters,
  quarterFromNumber,
  quarterNumber,
  quarterOf,
  quarterRange,
  quarterStart,
} from '../../../core/calendar/quarter';

describe('Calendar quarters', () => {
  test.each([
    ['2019-11-04', '2019Q4', '2019-10-01'],
    ['2020-01-01', '2020Q1', '2020-01-01'],
    ['2020-06-30', '2020Q2', '2020-04-01'],
    ['2020-07-01', '2020Q3', '2020-07-01'],
  ])('%s lies in %s, which starts on %s', (date, quarter, start) => {
    expect(quarterOf(calendarDate(date))).toBe(quarter);
    expect(quarterStart(quarterOf(calendarDate(date)))).toBe(start);
  });

  test('quarters run over the turn of the year, both ends included', () => {
    const range = quarterRange(quarterOf(calendarDate('2019-11-04')), quarterOf(calendarDate('2020-05-01')));
    expect(range).toEqual(['2019Q4', '2020Q1', '2020Q2']);
    expect(
      quarterRange(quarterOf(calendarDate('2020-05-01')), quarterOf(calendarDate('2019-11-04'))),
    ).toEqual([]);
  });

  test('numbers and quarters convert both ways, and adding goes both ways', () => {
    const dates = fc.integer({ min: -30_000, max: 60_000 }).map(fromDayNumber);
    fc.assert(
      fc.property(dates, fc.integer({ min: -80, max: 80 }), (date, count) => {
        const quarter = quarterOf(date);
        expect(quarterFromNumber(quarterNumber(quarter))).toBe(quarter);
        expect(addQuarters(addQuarters(quarter, count), -count)).toBe(quarter);
        expect(quarterStart(quarter) <= date && date < quarterStart(addQuarters(quarter, 1))).toBe(true);
      }),
    );
  });
});
