import deadlinesJson from '../../../assets/reference/deadlines.json';
import { type CalendarDate, calendarDate } from '../../../core/calendar/date';
import { parseDeadlines } from '../../../core/reference/parse-deadlines';
import { type DeadlineInput, deadlineCases, governingDeadline } from '../../../core/schedule/deadlines';

const { events, rules } = parseDeadlines(deadlinesJson);
const on = (asOf: string, changes: Partial<DeadlineInput> = {}) =>
  deadlineCases({
    events,
    rules,
    asOf: calendarDate(asOf),
    settings: { ownDeadline: null, firstDisbursementDate: null },
    entityIds: ['huawei'],
    ...changes,
  });
const settings = (own: string | null, disbursed: string | null): DeadlineInput['settings'] => ({
  ownDeadline: own === null ? null : calendarDate(own),
  firstDisbursementDate: disbursed === null ? null : calendarDate(disbursed),
});
const words = (cases: ReturnType<typeof on>) =>
  cases.map(
    ({ date, granted, probability }) => `${date} ${granted ? 'granted' : 'possible'} ${probability ?? '?'}`,
  );

describe('Deadlines as of a date', () => {
  test('on 4 November 2019 the license runs to 18 November, a further 90 days are only possible', () => {
    const cases = on('2019-11-04');
    expect(words(cases)).toEqual(['2019-11-18 granted 1', '2020-02-16 possible ?']);
    expect(cases[0]?.source).toBe('BIS rule, Temporary General License (84 FR 43487)');
    expect(cases[1]?.confidence).toBe('uncertain');
  });

  test('nothing that was decided after the as-of date changes the answer', () => {
    const known = events.filter(({ date }) => date !== null && date <= calendarDate('2019-11-04'));
    expect(on('2019-11-04', { events: known })).toEqual(on('2019-11-04'));
  });

  test('on 20 February 2020 the third extension of 45 days is in force', () => {
    expect(words(on('2020-02-20'))).toEqual(['2020-04-01 granted 1', '2020-05-16 possible ?']);
  });

  test('after the last license there is no deadline without a date of the operator', () => {
    expect(on('2022-07-18')).toEqual([]);
    expect(governingDeadline([])).toBeNull();
  });

  test('a license about Huawei does not concern an owner of cameras', () => {
    expect(on('2019-11-04', { entityIds: ['hikvision'] })).toEqual([]);
  });

  test('the removal term is a year from the first disbursement, with two possible extensions of six months', () => {
    const cases = on('2023-01-10', { settings: settings(null, '2022-10-29') });
    expect(words(cases)).toEqual(['2023-10-29 granted 1', '2024-04-29 possible ?', '2024-10-29 possible ?']);
  });

  test('the term does not exist before the law that made it', () => {
    expect(words(on('2019-11-04', { settings: settings(null, '2022-10-29') }))).toEqual(
      words(on('2019-11-04')),
    );
  });

  test("the date in the operator's own letter wins, and extensions run from it", () => {
    const cases = on('2026-11-24', { settings: settings('2027-05-08', '2022-10-29') });
    expect(words(cases)).toEqual(['2027-05-08 granted 1', '2027-11-08 possible ?', '2028-05-08 possible ?']);
    expect(governingDeadline(cases)?.id).toBe('own');
  });

  test('the own letter also wins over a license that runs longer', () => {
    const cases = on('2019-11-04', { settings: settings('2019-11-10', null) });
    expect(governingDeadline(cases)?.date).toBe('2019-11-10' as CalendarDate);
  });
});
