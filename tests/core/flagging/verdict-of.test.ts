import { join } from 'node:path';
import fc from 'fast-check';
import { addDays, calendarDate } from '../../../core/calendar/date';
import type { FlagSubject, Override } from '../../../core/flagging/verdict';
import { createFlagger } from '../../../core/flagging/verdict-of';
import { loadReference } from '../../../engine/reference/load-reference';
import { subjectWith } from './subject';

const reference = loadReference(join(__dirname, '..', '..', '..', 'assets'));
const today = calendarDate('2026-11-24');
const flag = createFlagger(reference, today);

test('a Hikvision camera in 2016 is clear, its evidence still shows, and no listing is quoted', () => {
  const verdict = createFlagger(
    reference,
    calendarDate('2016-06-01'),
  )(subjectWith({ manufacturer: 'Hikvision', model: 'DS-2CD2143G0-I' }));
  expect(verdict).toMatchObject({ verdict: 'clear', entityId: null, listings: [], question: null });
  expect(verdict.evidence.map((one) => one.kind)).toEqual(['name', 'model']);
});

test('independent kinds combine as noisy-or: 1 - 0.02 x 0.10 for a name and a strong model', () => {
  const verdict = flag(subjectWith({ manufacturer: 'Huawei', model: 'MA5603T' }));
  expect(verdict.confidence).toBeCloseTo(0.998, 9);
});

test('Cisco by name and Huawei by MAC address is a question, with both sides in the evidence', () => {
  const verdict = flag(subjectWith({ manufacturer: 'Cisco', mac: '00e0fc112233' }));
  expect(verdict).toMatchObject({ verdict: 'review', entityId: 'huawei' });
  expect(verdict.question).toContain('Cisco');
  expect(verdict.question).toContain('Huawei');
});

test('every listing is quoted with list, date and citation, and an end in the future is not told', () => {
  const verdict = createFlagger(reference, calendarDate('2016-05-01'))(subjectWith({ manufacturer: 'ZTE' }));
  expect(verdict.listings).toEqual([
    expect.objectContaining({
      list: 'BIS Entity List',
      effectiveDate: '2016-03-08',
      endDate: null,
      citation: '81 FR 12004',
    }),
  ]);
});

test('an override stands with its reason and keeps the evidence that it set aside in view', () => {
  const subject = subjectWith({ manufacturer: 'Huawei' });
  const override: Override = {
    verdict: 'clear',
    entityId: null,
    reason: 'Label typed wrong: it is a Nokia router, photo 12',
    author: 'Kim',
    at: '2026-11-20T10:00:00Z',
    setAside: flag(subject).evidence,
  };
  const verdict = flag(subject, override);
  expect(verdict).toMatchObject({ verdict: 'clear', confidence: 1, entityId: null, listings: [], override });
  expect(verdict.evidence.map((one) => one.entityId)).toEqual(['huawei']);
});

test('an override to a listed vendor quotes its listings in force', () => {
  const override: Override = {
    verdict: 'listed',
    entityId: 'dahua',
    reason: 'FCC ID on the board',
    author: 'Kim',
    at: '2026-11-20T10:00:00Z',
    setAside: [],
  };
  const verdict = flag(subjectWith({ manufacturer: 'Amcrest' }), override);
  expect(verdict.entity).toBe('Zhejiang Dahua Technology Co., Ltd.');
  expect(verdict.listings.map((one) => one.list)).toContain('FCC Covered List');
});

const stated: Override = {
  verdict: 'clear',
  entityId: null,
  reason: 'Photo of the label',
  author: 'Kim',
  at: '2026-11-20T10:00:00Z',
  setAside: flag(subjectWith({ manufacturer: 'Huawei', model: 'MA5603T' })).evidence,
};

test.each([
  ['the same facts', { manufacturer: 'Huawei', model: 'MA5603T' }, false],
  ['a MAC address found since', { manufacturer: 'Huawei', model: 'MA5603T', mac: '00e0fc112233' }, true],
  ['another model', { manufacturer: 'Huawei', model: 'MA5608T' }, true],
  ['the manufacturer corrected', { manufacturer: 'Nokia', model: 'MA5603T' }, true],
  ['another site use', { manufacturer: 'Huawei', model: 'MA5603T', use: 'other' as const }, false],
])('an override is stale or not: %s', (_, known, isStale) => {
  const verdict = flag(subjectWith(known), stated);
  expect(verdict).toMatchObject({ verdict: 'clear', overrideIsStale: isStale });
});

test('an override that comes back from the workspace file is as fresh as it was', () => {
  const stored = JSON.parse(JSON.stringify(stated)) as Override;
  expect(flag(subjectWith({ manufacturer: 'Huawei', model: 'MA5603T' }), stored).overrideIsStale).toBe(false);
});

test('the license is told beside a listed maker, and not where there is none', () => {
  expect(flag(subjectWith({ manufacturer: 'Huawei' })).license).toMatchObject({ isRequired: true });
  expect(flag(subjectWith({ manufacturer: 'Hytera' })).license).toMatchObject({ isRequired: false });
  expect(flag(subjectWith({ manufacturer: 'Cisco' })).license).toBeNull();
});

const text = fc.option(
  fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom('Huawei', 'Hauwei', 'Cisco', 'ZTE', 'DS-2CD2143G0-I', 'Lorex', 'TP-Link', 'Unknown'),
  ),
  { nil: null },
);
const anySubject: fc.Arbitrary<FlagSubject> = fc.record({
  manufacturer: text,
  model: text,
  mac: fc.option(fc.constantFrom('00e0fc112233', '00000c112233', '02e0fc112233', 'ffff'), { nil: null }),
  sysObjectId: fc.option(fc.constantFrom('1.3.6.1.4.1.2011.2', '1.3.6.1.4.1.9.1', 'x'), { nil: null }),
  systemDescription: text,
  component: text,
  category: fc.constantFrom('unknown', 'camera', 'customer-device', 'drone', 'power'),
  countryOfProduction: text,
  use: fc.constantFrom('unknown', 'other', 'public-safety'),
  purchaseDate: fc.constant(null),
});
const anyDate = fc.integer({ min: 0, max: 5000 }).map((days) => addDays(calendarDate('2013-06-01'), days));

test('whatever the asset and the date: a question exactly for review, four duties, nothing later than the date', () => {
  fc.assert(
    fc.property(anySubject, anyDate, (subject, asOf) => {
      const verdict = createFlagger(reference, asOf)(subject);
      expect(verdict.question !== null).toBe(verdict.verdict === 'review');
      expect(verdict.duties).toHaveLength(4);
      expect(verdict.confidence).toBeGreaterThanOrEqual(0);
      expect(verdict.confidence).toBeLessThanOrEqual(1);
      expect(verdict.listings.filter((one) => one.effectiveDate > asOf)).toEqual([]);
      if (verdict.verdict === 'listed') expect(verdict.listings.length).toBeGreaterThan(0);
      if (verdict.verdict === 'clear') expect(verdict.entityId).toBeNull();
      if (asOf < '2016-03-08') expect(verdict.verdict).toBe('clear');
    }),
    { numRuns: 60 },
  );
});

test('the same asset gives the same verdict, whatever was flagged before it', () => {
  fc.assert(
    fc.property(anySubject, anySubject, (before, subject) => {
      const first = createFlagger(reference, today)(subject);
      flag(before);
      expect(flag(subject)).toEqual(first);
    }),
    { numRuns: 60 },
  );
});
