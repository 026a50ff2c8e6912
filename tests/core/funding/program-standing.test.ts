import { defaultProgram } from '../../../core/funding/default-program';
import type { Program, ProgramStatus } from '../../../core/funding/program';
import { knownHistory, programStanding } from '../../../core/funding/program-status';
import { tierOf } from '../../../core/funding/tiers';
import { dollars } from '../../../core/money/cents';
import { bill2019, day, scrp2022 } from './support';

const entry = (
  date: string,
  event: string,
  datePrecision: ProgramStatus['datePrecision'] = 'day',
): ProgramStatus => ({
  ...(bill2019().statusHistory[0] as ProgramStatus),
  date: day(date),
  event,
  datePrecision,
});
const bill = (id: string, ...statusHistory: ProgramStatus[]): Program => bill2019({ id, statusHistory });

test('of which only the year or the month is known counts from its last day', () => {
  const one = bill('b', entry('2019-01-01', 'a year', 'year'), entry('2019-02-01', 'a month', 'month'));
  const known = (asOf: string) => knownHistory(one, day(asOf)).map(({ event }) => event);
  expect(known('2019-02-27')).toEqual([]);
  expect(known('2019-02-28')).toEqual(['a month']);
  expect(known('2019-12-31')).toEqual(['a month', 'a year']);
});

test('a bill is in force once it is signed, and never after it has ended', () => {
  const one = bill('b', entry('2019-01-02', 'introduced'), entry('2020-03-12', 'signed into law'));
  expect(programStanding(one, day('2020-03-11'))).toMatchObject({ inForce: false, canPay: true });
  expect(programStanding(one, day('2020-03-12'))).toMatchObject({ inForce: true, canPay: true });
  const dead = bill('b', entry('2019-01-02', 'introduced'), entry('2021-01-03', 'died with the Congress'));
  expect(programStanding(dead, day('2021-01-03'))).toMatchObject({ inForce: false, canPay: false });
  expect(programStanding(one, day('2018-01-01'))).toMatchObject({
    status: null,
    canPay: false,
    text: 'did not exist on 2018-01-01',
  });
});

test('a record that pays no operator never pays, dated or not', () => {
  const gap = { ...bill('g', entry('2019-01-02', 'signed')), kind: 'gap' } as Program;
  expect(programStanding(gap, day('2022-01-01'))).toMatchObject({ canPay: false, inForce: false });
  expect(programStanding({ ...gap, statusHistory: [] }, day('2022-01-01'))).toMatchObject({
    canPay: false,
    inForce: false,
    openToNewApplicants: false,
  });
});

test('a program without a history is taken as it is written, a bill without one is not in force', () => {
  const undated = (kind: Program['kind']) =>
    programStanding(scrp2022({ kind, statusHistory: [], newApplicants: true }), day('2022-01-01'));
  expect(undated('program')).toMatchObject({ canPay: true, inForce: true, openToNewApplicants: true });
  expect(undated('bill')).toMatchObject({ canPay: true, inForce: false });
});

test('proposed is the newest of what is alive, programs before laws before bills', () => {
  const old = bill('old', entry('2019-01-02', 'introduced'));
  const newer = bill('newer', entry('2019-05-22', 'introduced'));
  const law = { ...bill('law', entry('2018-01-02', 'signed')), kind: 'law' } as Program;
  const at = (...programs: Program[]) => defaultProgram(programs, day('2019-11-04'))?.id ?? null;
  expect(at(old, newer)).toBe('newer');
  expect(at(newer, old)).toBe('newer');
  expect(at(old, law, newer)).toBe('law');
  expect(at({ ...newer, availableCents: null }, old)).toBe('old');
  expect(at({ ...newer, vendorIds: [] })).toBeNull();
  expect(at()).toBeNull();
});

test('of two of the same day the first stays', () => {
  const [a, b] = ['a', 'b'].map((id) => bill(id, entry('2019-01-02', 'introduced')));
  if (!a || !b) throw new Error('two bills');
  expect(defaultProgram([b, a], day('2019-11-04'))?.id).toBe('b');
});

test('a program without tiers and without a limit asks for no number of customers', () => {
  const open = bill2019({ availableCents: dollars(1) });
  expect(tierOf(open, null)).toEqual({ tier: null, tooLarge: false, remarks: [] });
  expect(tierOf(open, 5_000_000)).toEqual({ tier: null, tooLarge: false, remarks: [] });
  expect(tierOf({ ...open, maxCustomers: 100 }, 101).tooLarge).toBe(true);
});
