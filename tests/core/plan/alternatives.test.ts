import fc from 'fast-check';
import { calendarDate } from '../../../core/calendar/date';
import type { AssetId } from '../../../core/inventory/asset';
import { assetCategories } from '../../../core/inventory/category';
import { dollars, sumCents } from '../../../core/money/cents';
import { checkChoice, type GroupChoice, withChoice } from '../../../core/plan/alternative';
import { choicesWords } from '../../../core/plan/alternative-words';
import { type PlanInput, planReplacement } from '../../../core/plan/plan';
import type { Quote } from '../../../core/plan/quote';
import { entry, flagged, rulesFrom, share, shippedRules } from './plan-fixture';

const line = (item: string, changes: object = {}) => ({
  catalogItemIds: [item],
  per: 'unit',
  quantity: 1,
  category: 'equipment',
  phase: 'replacement',
  basis: 'one for one',
  confidence: 'sourced',
  reason: 'Because.',
  ...changes,
});
const when = { categories: ['radio-unit'], entityIds: null, modelPattern: null };
const rules = rulesFrom({
  schema: 'changeout/replacement-rules/1',
  version: 'test',
  rules: [
    { id: 'radio', label: 'Radio', when, claims: true, gap: null, lines: [line('rru')] },
    {
      id: 'crew',
      label: 'Crew',
      when,
      claims: false,
      gap: null,
      lines: [line('crew', { per: 'site', category: 'tower-crew' })],
    },
    {
      id: 'tax',
      label: 'Tax',
      when,
      claims: false,
      gap: null,
      lines: [line('tax', { per: 'site-equipment', category: 'sales-tax' })],
    },
  ],
});
const catalog = [
  entry('rru', [4000, 6000, 12000]),
  entry('crew', [3500, 4900, 7000]),
  share('tax', [0, 0.05, 0.1]),
  entry('rru-5g', [6000, 9000, 15000], { item: '5G radio' }),
];
const assets = [
  flagged(1, { site: 'A', category: 'radio-unit', quantity: 3 }),
  flagged(2, { site: 'B', category: 'radio-unit', quantity: 1 }),
  flagged(3, { site: 'B', category: 'radio-unit', quantity: 3 }),
];
const choice = (changes: Partial<GroupChoice>): GroupChoice => ({
  category: 'radio-unit',
  site: null,
  assetIds: null,
  kind: 'upgrade',
  premium: [0.1, 0.25, 0.5],
  upgradeItems: [],
  source: '',
  reason: 'Board decision',
  ...changes,
});
const plan = (alternatives: readonly GroupChoice[], changes: Partial<PlanInput> = {}) =>
  planReplacement({
    flagged: assets,
    rules,
    catalog,
    catalogVersion: 'test',
    pins: [],
    includeReview: false,
    alternatives,
    ...changes,
  });

describe('An upgrade of a group', () => {
  test('keeps the comparable lines as they are and puts the premium beside them, ineligible', () => {
    const like = plan([]).lines;
    const { lines } = plan([choice({ site: 'A' })]);
    const excess = lines.filter((l) => l.eligibilityCode === 'upgrade_excess');
    expect(lines.filter((l) => !excess.includes(l))).toEqual(like);
    expect(excess.map((l) => [l.lineId, l.quantity, l.lowCents, l.likelyCents, l.highCents])).toEqual([
      ['A/radio/rru/huawei/upgrade', 3, dollars(600), dollars(1500), dollars(3000)],
      ['A/tax/tax/upgrade', 1, dollars(0), dollars(225), dollars(450)],
    ]);
    expect(excess[0]).toMatchObject({
      basis: 'planning assumption',
      confidence: 'uncertain',
      replacement: 'Upgrade: part above the comparable Item rru',
    });
    expect(excess[0]?.formula).toContain('10 / 25 / 50 % above the comparable price $6,000.00');
  });

  test('with a price of its own costs that price less the likely comparable one, never below zero', () => {
    const upgradeItems = [{ comparableItemId: 'rru', upgradeItemId: 'rru-5g' }];
    const [excess] = plan([choice({ upgradeItems })]).lines.filter(
      (l) => l.eligibilityCode === 'upgrade_excess',
    );
    expect([excess?.lowCents, excess?.likelyCents, excess?.highCents]).toEqual(
      [0, 3000, 9000].map((amount) => dollars(amount)),
    );
    expect(excess?.replacement).toBe('5G radio: part above the comparable Item rru');
  });

  test('takes the volume tier of a quote by the units that are upgraded, not by all comparable ones', () => {
    const quote: Quote = {
      id: 1,
      vendor: 'Maker',
      number: 'Q-1',
      date: calendarDate('2024-03-01'),
      expiryDate: null,
      evidenceSha256: null,
      fileName: null,
      notes: null,
      lines: [
        {
          catalogItemId: 'rru-5g',
          description: '5G radio',
          unitPriceCents: dollars(9000),
          discountFraction: 0,
          tiers: [{ fromQuantity: 4, unitPriceCents: dollars(8000) }],
        },
      ],
    };
    const quoting = { quotes: [quote], asOf: calendarDate('2024-04-01') };
    const upgradeItems = [{ comparableItemId: 'rru', upgradeItemId: 'rru-5g' }];
    const premiums = (alternatives: readonly GroupChoice[]) =>
      plan(alternatives, { quoting })
        .lines.filter((l) => l.ruleId === 'radio' && l.lineId.endsWith('/upgrade'))
        .map((l) => [l.site, l.quantity, l.likelyCents]);
    // Three of the seven radios: $9,000 - $6,000. Three at A and one at B are four: $8,000 - $6,000.
    expect(premiums([choice({ site: 'A', upgradeItems })])).toEqual([['A', 3, dollars(3000)]]);
    const four = [
      choice({ site: 'A', upgradeItems }),
      choice({ site: 'B', assetIds: [2 as AssetId], upgradeItems }),
    ];
    expect(premiums(four)).toEqual([
      ['A', 3, dollars(2000)],
      ['B', 1, dollars(2000)],
    ]);
  });

  test('of chosen assets counts only their units', () => {
    const { lines } = plan([choice({ assetIds: [2 as AssetId] })]);
    const [excess] = lines.filter((l) => l.lineId === 'B/radio/rru/huawei/upgrade');
    expect(excess).toMatchObject({ quantity: 1, assetIds: [2] });
    expect(excess?.formula).toContain('1 of 4 units: 4 x 1 / 4 = 1');
  });

  test('with a source of one’s own is a price of the user', () => {
    const [excess] = plan([choice({ source: 'Offer of May 2' })]).lines.filter((l) =>
      l.lineId.endsWith('/upgrade'),
    );
    expect(excess).toMatchObject({
      basis: 'user',
      confidence: 'sourced',
      source: { document: 'Offer of May 2' },
    });
  });

  test('can be pinned like any line, and the pin is not lost', () => {
    const pin = {
      lineId: 'A/radio/rru/huawei/upgrade',
      quantity: null,
      lowCents: null,
      likelyCents: dollars(1000),
      highCents: null,
      priceYear: null,
      basis: 'quote' as const,
      source: 'Quote',
      reason: 'Firm',
    };
    const pinned = plan([choice({ site: 'A' })], { pins: [pin] });
    expect(pinned.gaps).toEqual([]);
    expect(pinned.lines.find((l) => l.lineId === pin.lineId)?.likelyCents).toBe(dollars(1000));
    expect(plan([], { pins: [pin] }).gaps[0]?.reason).toContain('has no line any more');
  });
});

describe('A group that is left out', () => {
  test('is in no line and no gap, and is listed with its reason', () => {
    const left = plan([choice({ kind: 'leave-out', site: 'A' })]);
    expect(left.lines).toEqual(plan([]).lines.filter((l) => l.site !== 'A'));
    expect(left.leftOut).toEqual([
      { site: 'A', category: 'radio-unit', assetIds: [1], units: 3, reason: 'Board decision' },
    ]);
    expect(plan([]).leftOut).toBeUndefined();
  });

  test('needs a reason', () => {
    expect(checkChoice(choice({ kind: 'leave-out', reason: ' ' }))[0]?.reason).toBe(
      'The group is left out without a reason',
    );
    expect(checkChoice(choice({ premium: [0.5, 0.25, 0.1] }))[0]?.reason).toContain('not in the order');
  });
});

describe('Several choices', () => {
  test('the narrower one holds: chosen assets, then one site, then all sites', () => {
    const { lines, leftOut } = plan([
      choice({ kind: 'leave-out' }),
      choice({ kind: 'like-for-like', site: 'B' }),
      choice({ kind: 'leave-out', site: 'B', assetIds: [3 as AssetId] }),
    ]);
    expect(lines.filter((l) => l.ruleId === 'radio').map((l) => [l.site, l.quantity])).toEqual([['B', 1]]);
    expect(leftOut?.map((group) => group.assetIds)).toEqual([[1], [3]]);
  });

  test('a group is decided once: a new choice takes the place of the old one, like for like removes it', () => {
    const upgraded = withChoice([], choice({}));
    expect(withChoice(upgraded, choice({ kind: 'leave-out' }))).toEqual([choice({ kind: 'leave-out' })]);
    expect(withChoice(upgraded, choice({ kind: 'like-for-like' }))).toEqual([]);
    expect(withChoice(upgraded, choice({ kind: 'like-for-like', site: 'A' }))).toHaveLength(2);
  });

  test('are told in words', () => {
    expect(choicesWords([])).toBe('like for like everywhere');
    expect(choicesWords([choice({ site: 'A' })])).toBe(
      'Remote radio unit at A: 5G-ready or another upgrade, 10 / 25 / 50 % above the comparable price',
    );
  });
});

test('an upgrade adds exactly its excess to the plan of any inventory', () => {
  const everyItem = [
    ...new Set(shippedRules.rules.flatMap((r) => r.lines.flatMap((l) => l.catalogItemIds))),
  ].map((id) => entry(id, [10, 20, 30]));
  const category = fc.constantFrom(...assetCategories.map(({ id }) => id));
  const rows = fc.array(fc.tuple(category, fc.constantFrom('A', 'B'), fc.integer({ min: 1, max: 9 })), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(rows, category, (some, upgraded) => {
      const inventory = some.map(([kind, site, quantity], i) =>
        flagged(i + 1, { category: kind, site, quantity }),
      );
      const of = (alternatives: readonly GroupChoice[]) =>
        plan(alternatives, { flagged: inventory, rules: shippedRules, catalog: everyItem }).lines;
      const [like, up] = [of([]), of([choice({ category: upgraded })])];
      const excess = up.filter((l) => l.eligibilityCode === 'upgrade_excess');
      const total = (lines: typeof up) =>
        sumCents(lines, (l) => Math.round(l.quantity * l.likelyCents) as never);
      expect(total(up)).toBe(total(like) + total(excess));
      expect(new Set(up.map((l) => l.lineId)).size).toBe(up.length);
    }),
    { numRuns: 60 },
  );
});
