import fc from 'fast-check';
import { assetCategories } from '../../../core/inventory/category';
import { dollars } from '../../../core/money/cents';
import type { LinePin } from '../../../core/plan/pin';
import { type PlanInput, planReplacement } from '../../../core/plan/plan';
import { entry, flagged, rulesFrom, share, shippedRules } from './plan-fixture';

const radioRule = {
  id: 'radio-unit',
  label: 'Remote radio unit',
  when: { categories: ['radio-unit'], entityIds: null, modelPattern: null },
  claims: true,
  gap: null,
  lines: [line('rru', 'unit', 1, 'equipment')],
};
const crewRule = { ...radioRule, id: 'crew', claims: false, lines: [line('crew', 'site', 3, 'tower-crew')] };
const licenseRule = {
  ...radioRule,
  id: 'license',
  claims: false,
  lines: [line('license', 'project-site', 1, 'software')],
};
const taxRule = {
  ...radioRule,
  id: 'tax',
  claims: false,
  lines: [line('tax', 'site-equipment', 1, 'sales-tax')],
};

function line(item: string, per: string, quantity: number, category: string): object {
  return {
    catalogItemIds: [item],
    per,
    quantity,
    category,
    phase: 'replacement',
    basis: 'planning assumption, no published figure found',
    confidence: 'uncertain',
    reason: 'Because.',
  };
}

const rules = rulesFrom({
  schema: 'changeout/replacement-rules/1',
  version: 'test',
  rules: [radioRule, crewRule, licenseRule, taxRule],
});
const catalog = [
  entry('rru', [4000, 6900, 12000]),
  entry('crew', [3500, 4900, 7000], { group: 'labor', unit: 'per day' }),
  entry('license', null),
  share('tax', [0, 0.05, 0.1]),
];
const twoSites = [
  flagged(1, { site: 'Bowman', category: 'radio-unit', model: 'RRU3908', quantity: 3 }),
  flagged(2, { site: 'Amidon', category: 'radio-unit', model: 'RRU3908', quantity: 1 }),
  flagged(3, { site: 'Amidon', category: 'radio-unit', model: 'RRU3959', quantity: 2 }),
  flagged(4, { site: 'Amidon', category: 'radio-unit', quantity: 9 }, { verdict: 'review' }),
  flagged(5, { site: 'Amidon', category: 'radio-unit', quantity: 9 }, { verdict: 'clear', entityId: null }),
];

const plan = (changes: Partial<PlanInput> = {}) =>
  planReplacement({
    flagged: twoSites,
    rules,
    catalog,
    catalogVersion: 'test',
    pins: [],
    includeReview: false,
    ...changes,
  });

const pin = (changes: Partial<LinePin>): LinePin => ({
  lineId: 'Bowman/radio-unit/rru/huawei',
  quantity: null,
  lowCents: null,
  likelyCents: null,
  highCents: null,
  priceYear: null,
  basis: 'quote',
  source: 'Quote 17 of Prairie Wireless',
  reason: 'Firm offer',
  ...changes,
});

describe('The replacement plan', () => {
  test('three radios at one site and three at another become six radios, two crews, two tax lines', () => {
    expect(plan().lines.map((l) => [l.lineId, l.quantity, l.likelyCents])).toEqual([
      ['Amidon/radio-unit/rru/huawei', 3, dollars(6900)],
      ['Amidon/crew/crew', 3, dollars(4900)],
      ['Amidon/tax/tax', 1, dollars(0.05 * 3 * 6900)],
      ['Bowman/radio-unit/rru/huawei', 3, dollars(6900)],
      ['Bowman/crew/crew', 3, dollars(4900)],
      ['Bowman/tax/tax', 1, dollars(0.05 * 3 * 6900)],
    ]);
  });

  test('a line says what is there now and how its quantity came about', () => {
    const [first] = plan().lines;
    expect(first?.existing).toBe('2 x RRU3959 (Huawei), 1 x RRU3908 (Huawei)');
    expect(first?.formula).toBe(
      '3 units x 1 = 3 (priced each). Because. Quantity: planning assumption, no published figure found.',
    );
    expect(first?.confidence).toBe('uncertain');
    expect(first?.assetIds).toEqual([2, 3]);
  });

  test('an item without a price is a gap with a remedy, never a line of zero', () => {
    const { lines, gaps } = plan();
    expect(lines.some((l) => l.catalogItemId === 'license')).toBe(false);
    expect(gaps).toEqual([
      {
        site: '(project)',
        assetIds: [1, 2, 3],
        lineId: '(project)/license/license',
        reason: 'no price found for Item license (license): 2 sites x 1 = 2 (priced each)',
        remedy: 'Enter a quote for this line',
      },
    ]);
  });

  test('a quote on the gap closes it', () => {
    const quoted = pin({ lineId: '(project)/license/license', likelyCents: dollars(800), priceYear: 2026 });
    const { lines, gaps } = plan({ pins: [quoted] });
    expect(gaps).toEqual([]);
    expect(lines.at(-1)).toMatchObject({
      site: '(project)',
      quantity: 2,
      lowCents: dollars(800),
      likelyCents: dollars(800),
      highCents: dollars(800),
      distribution: 'fixed',
      priceYear: 2026,
      basis: 'quote',
      entityId: null,
      pinned: true,
    });
  });

  test('assets under review are planned only where the user asks for it', () => {
    expect(plan({ includeReview: true }).lines[0]?.quantity).toBe(12);
  });

  test('a changed quantity keeps the price, says so, and moves the tax', () => {
    const { lines } = plan({ pins: [pin({ quantity: 2, basis: 'user', source: 'Site drawing' })] });
    const radios = lines.find((l) => l.lineId === 'Bowman/radio-unit/rru/huawei');
    expect(radios).toMatchObject({ quantity: 2, likelyCents: dollars(6900), basis: 'user', pinned: true });
    expect(radios?.formula).toMatch(
      /^Changed by hand \(quantity; Site drawing\): Firm offer\. Now 2 \(priced each\)\./,
    );
    expect(lines.find((l) => l.lineId === 'Bowman/tax/tax')?.likelyCents).toBe(dollars(690));
  });

  test('a change whose line is gone is reported, not forgotten', () => {
    const { gaps } = plan({ pins: [pin({ lineId: 'Closed site/radio-unit/rru/huawei', quantity: 1 })] });
    expect(gaps.some((gap) => gap.reason.includes('Closed site/radio-unit/rru/huawei'))).toBe(true);
  });

  test('radios of two listed makers at one site stay on two lines, the crew on one', () => {
    const mixed = [...twoSites, flagged(9, { site: 'Bowman', category: 'radio-unit' }, { entityId: 'zte' })];
    const bowman = plan({ flagged: mixed }).lines.filter((l) => l.site === 'Bowman');
    expect(bowman.map((l) => [l.ruleId, l.entityId, l.quantity])).toEqual([
      ['radio-unit', 'huawei', 3],
      ['radio-unit', 'zte', 1],
      ['crew', 'huawei', 3],
      ['tax', 'huawei', 1],
    ]);
  });

  test('an asset without a site is planned under (no site)', () => {
    expect(plan({ flagged: [flagged(1, { category: 'radio-unit' })] }).lines[0]?.site).toBe('(no site)');
  });

  test('the order of the inventory does not change the plan', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(twoSites, { minLength: twoSites.length }), (shuffled) => {
        expect(plan({ flagged: shuffled })).toEqual(plan());
      }),
    );
  });

  test('line ids are unique and no unit is replaced twice under the shipped rules', () => {
    const category = fc.constantFrom(...assetCategories.map(({ id }) => id));
    const model = fc.constantFrom(
      null,
      'RRU3908',
      'RTN 950',
      'DS-2CD2T43G2',
      'DS-7732NI',
      'USN9810 HSS',
      'SUN2000',
    );
    const inventory = fc.array(fc.tuple(category, model, fc.constantFrom('A', 'B/1', 'B%2F1')), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(inventory, (rows) => {
        const assets = rows.map(([kind, name, site], i) =>
          flagged(i + 1, { category: kind, model: name, site }),
        );
        const { lines, gaps } = plan({ flagged: assets, rules: shippedRules, catalog: everyItem });
        expect(new Set(lines.map((l) => l.lineId)).size).toBe(lines.length);
        for (const { asset } of assets) {
          const claiming = lines.filter((l) => l.assetIds.includes(asset.id) && claims.has(l.ruleId));
          const claimedBy = new Set(claiming.map((l) => l.ruleId));
          const missing = gaps.filter((gap) => gap.assetIds.includes(asset.id) && gap.lineId === null);
          expect(claimedBy.size + missing.length).toBe(1);
        }
      }),
      { numRuns: 50 },
    );
  });
});

const claims = new Set(shippedRules.rules.filter((rule) => rule.claims).map((rule) => rule.id));
const everyItem = [
  ...new Set(shippedRules.rules.flatMap((r) => r.lines.flatMap((l) => l.catalogItemIds))),
].map((id) => entry(id, [1, 2, 3]));
