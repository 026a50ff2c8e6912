import { calendarDate } from '../../../core/calendar/date';
import { type DeadlineLetter, letterCases } from '../../../core/schedule/deadline-letter';

const asOf = calendarDate('2023-12-31');
const base = calendarDate('2023-07-01');
const letter = (id: number, date: string, changes: Partial<DeadlineLetter>): DeadlineLetter => ({
  id,
  kind: 'extension',
  status: 'granted',
  letterDate: calendarDate(date),
  deadlineDate: null,
  extensionDays: null,
  probability: null,
  source: 'Letter of the bureau',
  evidenceFile: null,
  notes: null,
  ...changes,
});
const told = (letters: readonly DeadlineLetter[], from: typeof base | null = base) =>
  letterCases(letters, asOf, from).cases.map(({ id, date, probability }) => [id, date, probability]);

test('letters are read in order of their dates, those of one day in the order they were entered', () => {
  const letters = [
    letter(3, '2023-05-01', { extensionDays: 30 }),
    letter(2, '2023-02-01', { extensionDays: 10 }),
    letter(1, '2023-02-01', { extensionDays: 20 }),
  ];
  // 2023-07-01 + 20 days, + 10 days, + 30 days
  expect(told(letters)).toEqual([
    ['letter-1', '2023-07-21', 1],
    ['letter-2', '2023-07-31', 1],
    ['letter-3', '2023-08-30', 1],
  ]);
});

test('days of an extension say nothing where no date is in force to count them from', () => {
  expect(told([letter(1, '2023-02-01', { extensionDays: 30 })], null)).toEqual([]);
});

test('a letter with neither a date nor days leaves the date as it is', () => {
  expect(told([letter(1, '2023-02-01', {})])).toEqual([['letter-1', '2023-07-01', 1]]);
});

test('a second request goes on from the first, and a refusal is about the first', () => {
  const letters = [
    letter(1, '2023-02-01', { status: 'requested', extensionDays: 30, probability: 0.4 }),
    letter(2, '2023-03-01', { status: 'requested', extensionDays: 31 }),
    letter(3, '2023-04-01', { status: 'refused', extensionDays: 30 }),
  ];
  expect(told(letters)).toEqual([
    ['letter-1', '2023-07-31', 0],
    ['letter-2', '2023-08-31', null],
    ['letter-3', '2023-07-31', 0],
  ]);
  expect(letterCases(letters, asOf, base).isAsked).toBe(true);
});

test('a refusal that answers no request is about the date in force', () => {
  const letters = [letter(1, '2023-04-01', { status: 'refused', extensionDays: 30 })];
  expect(told(letters)).toEqual([['letter-1', '2023-07-31', 0]]);
  expect(letterCases(letters, asOf, base).isAsked).toBe(true);
});

test('the chance that was given for a request is its chance, and the evidence is named', () => {
  const request = letter(1, '2023-02-01', {
    status: 'requested',
    deadlineDate: calendarDate('2023-09-01'),
    probability: 0.25,
    evidenceFile: 'petition.pdf',
  });
  expect(letterCases([request], asOf, base).cases[0]).toMatchObject({
    date: '2023-09-01',
    probability: 0.25,
    source: 'Letter of the bureau, petition.pdf',
  });
});
