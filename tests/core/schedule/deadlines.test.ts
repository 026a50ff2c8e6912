import deadlinesJson from '../../../assets/reference/deadlines.json';
import { type CalendarDate, calendarDate } from '../../../core/calendar/date';
import { parseDeadlines } from '../../../core/reference/parse-deadlines';
import { deadlineOfScenario } from '../../../core/scenario/deadline-of-scenario';
import type { DeadlineLetter } from '../../../core/schedule/deadline-letter';
import type { PricePoint } from '../../../core/schedule/deadline-price';
import {
  type DeadlineInput,
  deadlineCases,
  furtherDeadlines,
  governingDeadline,
} from '../../../core/schedule/deadlines';
import { extensionWorth } from '../../../core/schedule/extension-worth';

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

type Said = Partial<DeadlineLetter> & { readonly date?: string };
/** Letters in the order of their dates, the first of 1 January 2023. */
function letters(said: readonly Said[]): DeadlineLetter[] {
  return said.map(
    ({ date, ...more }, index): DeadlineLetter => ({
      id: index + 1,
      kind: date === undefined ? 'extension' : 'deadline',
      status: 'granted',
      letterDate: calendarDate(`2023-0${index + 1}-01`),
      deadlineDate: date === undefined ? null : calendarDate(date),
      extensionDays: null,
      probability: null,
      source: 'letter',
      evidenceFile: null,
      notes: null,
      ...more,
    }),
  );
}
const withLetters = (...said: readonly Said[]) => on('2023-12-01', { letters: letters(said) });
const asked = { status: 'requested', extensionDays: 90, probability: 0.4 } as const;
const refused = { status: 'refused', extensionDays: 90 } as const;

describe('Letters about a deadline', () => {
  test('a later letter with an earlier date takes the place of all before it', () => {
    const cases = withLetters({ date: '2024-06-30' }, asked, { date: '2024-03-31' });
    expect(governingDeadline(cases)?.date).toBe('2024-03-31');
    expect(cases.map(({ name, date, probability }) => [name, date, probability])).toEqual([
      ['Deadline, letter of 2023-03-01', '2024-03-31', 1],
      ['Deadline, letter of 2023-01-01, replaced', '2024-06-30', 0],
      ['Extension of 90 days requested, letter of 2023-02-01, replaced', '2024-09-28', 0],
      ['Possible extension of up to six months, on petition', '2024-09-30', null],
      ['Possible second extension of up to six months, on petition', '2025-03-30', null],
    ]);
  });

  test('a refusal in a letter of its own is about the days that were asked for, and closes the request', () => {
    // 90 days after 30 June 2024 is 28 September, for both; not 27 December.
    const cases = withLetters({ date: '2024-06-30' }, asked, refused);
    expect(words(cases)).toEqual(['2024-06-30 granted 1', '2024-09-28 possible 0', '2024-09-28 possible 0']);
    expect(cases.map(({ name }) => name).sort()).toEqual([
      'Deadline, letter of 2023-01-01',
      'Extension of 90 days denied, letter of 2023-03-01',
      'Extension of 90 days requested, letter of 2023-02-01, answered',
    ]);
    expect(words(withLetters({ date: '2024-06-30' }, asked, refused, asked)).at(-1)).toBe(
      '2024-09-28 possible 0.4',
    );
  });

  test('a grant of fewer days answers the request, and what the rule allows runs from it', () => {
    // 60 days after 30 June 2024 is 29 August; the rule's six months run from there.
    const cases = withLetters({ date: '2024-06-30' }, asked, { extensionDays: 60 });
    expect(governingDeadline(cases)?.date).toBe('2024-08-29');
    expect(words(cases).slice(2)).toEqual([
      '2024-09-28 possible 0',
      '2025-02-28 possible ?',
      '2025-08-28 possible ?',
    ]);
  });

  test('a refused extension is taken as granted in no scenario and has no worth', () => {
    const open = withLetters({ date: '2024-06-30' }, asked);
    const closed = withLetters({ date: '2024-06-30' }, asked, refused);
    expect(deadlineOfScenario(open, 1)?.date).toBe('2024-09-28');
    expect(deadlineOfScenario(closed, 1)?.date).toBe('2024-06-30');
    const point = (date: string, amount: number) =>
      ({ date: calendarDate(date), meanCents: amount, extraCents: 0 }) as PricePoint;
    const curve = [point('2024-06-01', 500), point('2024-09-01', 200)];
    expect(extensionWorth(curve, open, 0.8)).toMatchObject({ extendedDate: '2024-09-28', worthCents: 300 });
    expect(extensionWorth(curve, closed, 0.8)).toBeNull();
  });

  test('before the law nobody can extend a date of one’s own; a further license can still come', () => {
    const own = on('2019-11-04', { settings: settings('2022-06-30', null) });
    expect(extensionWorth([], own, 0.8)).toBeNull();
    const [license, further] = on('2019-11-04');
    expect(deadlineOfScenario(on('2019-11-04'), 1)).toEqual(further);
    expect(license === undefined ? null : furtherDeadlines(license, on('2019-11-04'))).toEqual([]);
  });
});
