import { join } from 'node:path';
import fc from 'fast-check';
import { calendarDate } from '../../../core/calendar/date';
import { createJudge } from '../../../core/flagging/judge';
import type { FlagSubject } from '../../../core/flagging/verdict';
import { createFlagger } from '../../../core/flagging/verdict-of';
import { loadReference } from '../../../engine/reference/load-reference';
import { labeledCases } from './labeled-cases';
import { subjectWith } from './subject';

const reference = loadReference(join(__dirname, '..', '..', '..', 'assets'));
const onDates = ['2019-11-04', '2026-11-24'].map((text) => {
  const asOf = calendarDate(text);
  return { flag: createFlagger(reference, asOf), judge: createJudge(reference, asOf) };
});

function expectSame(subject: FlagSubject): void {
  for (const { flag, judge } of onDates) expect(flag(subject)).toEqual(judge.verdict(subject, null));
}

/** Few values, so that the same kind of asset comes again and again. */
const anySubject: fc.Arbitrary<FlagSubject> = fc.record({
  manufacturer: fc.constantFrom(null, 'Huawei', 'Hauwei', 'Hikvision', 'Cisco', '1:Huawei', '-', 'Lorex'),
  model: fc.constantFrom(null, 'MA5603T', 'DS-2CD2143G0-I', 'NV4108E-HS', '1:M', 'DS-C9148S'),
  mac: fc.constantFrom(
    null,
    '00e0fc000001',
    '00:E0:FC:00:00:02',
    '00000c000001',
    'B0-B3-53-60-00-01',
    '02e0fc1',
    'x',
  ),
  sysObjectId: fc.constantFrom(null, '1.3.6.1.4.1.2011.2', '1.3.6.1.4.1.9.1', '1.3.6.1.4.1.50001.1'),
  systemDescription: fc.constantFrom(null, 'Cisco IOS Software', 'Server: Hikvision-Webs'),
  component: fc.constantFrom(null, 'Hi3516'),
  category: fc.constantFrom('unknown', 'camera', 'customer-device', 'power'),
  countryOfProduction: fc.constantFrom(null, 'VN', 'USA'),
  use: fc.constantFrom('unknown', 'other', 'public-safety'),
  purchaseDate: fc.constantFrom(null, calendarDate('2020-06-30'), calendarDate('2020-07-01')),
});

test('what the flagger remembers of other assets never changes a verdict', () => {
  fc.assert(
    fc.property(fc.array(anySubject, { maxLength: 30 }), (subjects) => subjects.forEach(expectSame)),
    { numRuns: 150 },
  );
});

test('any text at all is judged the same', () => {
  const text = fc.option(fc.string({ unit: 'binary', maxLength: 12 }), { nil: null });
  const subjects = fc
    .record({ manufacturer: text, model: text, mac: text, component: text })
    .map(subjectWith);
  fc.assert(fc.property(fc.array(subjects, { maxLength: 8 }), (all) => all.forEach(expectSame)));
});

test('every labeled case is judged the same, twice over', () => {
  const cases = labeledCases();
  for (const one of [...cases, ...cases]) expectSame(one.subject);
});

test('two cameras of one kind share their duties and keep their own addresses', () => {
  const [{ flag }] = onDates as [(typeof onDates)[number]];
  const one = flag(subjectWith({ manufacturer: 'Hikvision', mac: 'C0:56:E3:00:00:01' }));
  const other = flag(subjectWith({ manufacturer: 'Hikvision', mac: 'C0:56:E3:00:00:02' }));
  expect(other.duties).toBe(one.duties);
  expect(one.evidence.map((piece) => piece.matched)).toContain('C0:56:E3:00:00:01');
  expect(other.evidence.map((piece) => piece.matched)).toContain('C0:56:E3:00:00:02');
});
