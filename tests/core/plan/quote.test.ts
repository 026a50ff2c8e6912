import fc from 'fast-check';
import { calendarDate } from '../../../core/calendar/date';
import { dollars } from '../../../core/money/cents';
import { planReplacement } from '../../../core/plan/plan';
import { type Quote, type QuoteLine, quotedPrice, quoteStanding } from '../../../core/plan/quote';
import { entry, flagged, rulesFrom } from './plan-fixture';

const line: QuoteLine = {
  catalogItemId: 'rru',
  description: 'Radio unit',
  unitPriceCents: dollars(1000),
  discountFraction: 0.1,
  tiers: [
    { fromQuantity: 50, unitPriceCents: dollars(700) },
    { fromQuantity: 10, unitPriceCents: dollars(900) },
  ],
};
const quote = (changes: Partial<Quote> = {}): Quote => ({
  id: 1,
  vendor: 'Prairie Wireless',
  number: 'Q-17',
  date: calendarDate('2026-03-01'),
  expiryDate: calendarDate('2026-06-30'),
  evidenceSha256: null,
  fileName: null,
  notes: null,
  lines: [line],
  ...changes,
});
const rules = rulesFrom({
  schema: 'changeout/replacement-rules/1',
  version: 'test',
  rules: [
    {
      id: 'radio',
      label: 'Radio',
      when: { categories: ['radio-unit'], entityIds: null, modelPattern: null },
      claims: true,
      gap: null,
      lines: [
        {
          catalogItemIds: ['rru'],
          per: 'unit',
          quantity: 1,
          category: 'equipment',
          phase: 'replacement',
          basis: 'one for one',
          confidence: 'sourced',
          reason: 'Because.',
        },
      ],
    },
  ],
});
const planOf = (quotes: readonly Quote[], units = 9, asOf = '2026-05-01') =>
  planReplacement({
    flagged: [
      flagged(1, { site: 'A', category: 'radio-unit', quantity: units - 4 }),
      flagged(2, { site: 'B', category: 'radio-unit', quantity: 4 }),
    ],
    rules,
    catalog: [entry('rru', [4000, 6900, 12000]), entry('rru', [1, 2, 3], { basis: 'user', priceYear: 2020 })],
    catalogVersion: 'test',
    pins: [],
    includeReview: false,
    quoting: { quotes, asOf: calendarDate(asOf) },
  }).lines;

describe('A vendor quote', () => {
  test('is valid from its date to its last day, both included', () => {
    const on = (day: string) => quoteStanding(quote(), calendarDate(day));
    expect(['2026-02-28', '2026-03-01', '2026-06-30', '2026-07-01'].map(on)).toEqual([
      'not yet',
      'valid',
      'valid',
      'expired',
    ]);
    expect(quoteStanding(quote({ expiryDate: null }), calendarDate('2030-01-01'))).toBe('valid');
  });

  test('gives the price of the tier that the quantity reaches, less the discount', () => {
    const price = (quantity: number) => quotedPrice(line, quantity).unitCents;
    expect([1, 9, 10, 49, 50, 5000].map(price)).toEqual(
      [900, 900, 810, 810, 630, 630].map((amount) => dollars(amount)),
    );
    expect(quotedPrice(line, 12).words).toBe('$900.00 each from 10 on (12 in the plan) less 10 % = $810.00');
  });

  test('counts the units of the whole plan for its tiers: nine cost $900 each, ten $810', () => {
    expect(planOf([quote()], 9).map((l) => [l.site, l.quantity, l.likelyCents])).toEqual([
      ['A', 5, dollars(900)],
      ['B', 4, dollars(900)],
    ]);
    expect(planOf([quote()], 10).map((l) => l.likelyCents)).toEqual([dollars(810), dollars(810)]);
  });

  test('of two valid ones the later date goes first, of one day the lower price; both stay on the line', () => {
    const later = quote({
      id: 2,
      number: 'Q-18',
      date: calendarDate('2026-04-01'),
      lines: [{ ...line, unitPriceCents: dollars(2000), discountFraction: 0, tiers: [] }],
    });
    const [first] = planOf([quote(), later]);
    expect(first).toMatchObject({ likelyCents: dollars(2000), quoteId: 2, basis: 'quote' });
    expect(first?.setAside?.map(({ basis, likelyCents, reason }) => [basis, likelyCents, reason])).toEqual([
      ['quote', dollars(900), 'a later quote goes first'],
      ['planning assumption', dollars(6900), 'a valid quote goes first'],
      ['user', dollars(2), 'a valid quote goes first'],
    ]);
    const sameDay = { ...later, date: quote().date };
    expect(planOf([sameDay, quote()])[0]?.quoteId).toBe(1);
  });

  test('that has expired is not used: the own price is, and the line says why', () => {
    const [first] = planOf([quote()], 9, '2026-07-01');
    expect(first).toMatchObject({ likelyCents: dollars(2), basis: 'user' });
    expect(first?.setAside?.[0]).toEqual({
      basis: 'quote',
      source: 'Quote Q-17 of Prairie Wireless, 2026-03-01',
      likelyCents: dollars(900),
      cause: 'quote-expired',
      reason: 'expired on 2026-06-30, before 2026-07-01',
    });
  });

  test('never costs more for a larger quantity where its tiers go down, and its tiers have no order', () => {
    const tiers = fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { maxLength: 6 });
    fc.assert(
      fc.property(
        tiers,
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 0, max: 50 }),
        (starts, n, more) => {
          const falling = [...starts]
            .sort((a, b) => a - b)
            .map((fromQuantity, i) => ({ fromQuantity, unitPriceCents: dollars(900 - 100 * i) }));
          const sorted = { ...line, tiers: falling };
          const turned = { ...line, tiers: [...falling].reverse() };
          expect(quotedPrice(turned, n)).toEqual(quotedPrice(sorted, n));
          expect(quotedPrice(sorted, n + more).unitCents).toBeLessThanOrEqual(
            quotedPrice(sorted, n).unitCents,
          );
        },
      ),
    );
  });
});
