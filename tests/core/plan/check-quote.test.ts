import { calendarDate } from '../../../core/calendar/date';
import { dollars } from '../../../core/money/cents';
import { checkQuote } from '../../../core/plan/check-quote';
import { partsOfLineId } from '../../../core/plan/line-id';
import type { Quote, QuoteLine } from '../../../core/plan/quote';

const quoteLine = (changes: Partial<QuoteLine> = {}): QuoteLine => ({
  catalogItemId: 'router',
  description: 'Router',
  unitPriceCents: dollars(10),
  discountFraction: 0,
  tiers: [],
  ...changes,
});

function problemsOf(changes: Partial<Quote>): string[] {
  const quote = {
    vendor: 'Axis',
    number: 'Q1',
    date: calendarDate('2022-07-18'),
    expiryDate: null,
    evidenceSha256: null,
    fileName: null,
    notes: null,
    lines: [quoteLine()],
    ...changes,
  };
  return checkQuote(quote, new Set(['router'])).map(({ reason }) => reason);
}

test('a quote may expire on its own day, not before it', () => {
  expect(problemsOf({ expiryDate: calendarDate('2022-07-18') })).toEqual([]);
  expect(problemsOf({ expiryDate: calendarDate('2022-07-17') })).toEqual([
    'The quote expires before its own date',
  ]);
});

test('a quote without a line is none', () => {
  expect(problemsOf({ lines: [] })).toEqual(['The quote has no line']);
});

test('a line of an unknown item and tiers that start together are named by the place of the line', () => {
  const tier = { fromQuantity: 10, unitPriceCents: dollars(9) };
  const lines = [quoteLine({ tiers: [tier] }), quoteLine({ catalogItemId: 'teapot', tiers: [tier, tier] })];
  expect(problemsOf({ lines })).toEqual([
    'Line 2 of the quote: the catalog has no such item priced by the unit',
    'Line 2 of the quote: two tiers start at the same quantity',
  ]);
});

test('a line id gives back the site with a slash or a percent sign in its name', () => {
  expect(partsOfLineId('North%2FSouth 5%25/bbu/ran-bbu')).toEqual({
    site: 'North/South 5%',
    ruleId: 'bbu',
    itemId: 'ran-bbu',
  });
  expect(partsOfLineId('North/bbu')).toBeNull();
});
