import fc from 'fast-check';
import { assetCategories } from '../../../core/inventory/category';
import {
  noOwnRules,
  type OwnRules,
  ruleEntries,
  rulesFile,
  rulesInForce,
  withRulesFile,
} from '../../../core/plan/own-rules';
import { parseReplacementRule } from '../../../core/plan/parse-rules';
import { planReplacement } from '../../../core/plan/plan';
import type { ReplacementRule, ReplacementRules } from '../../../core/plan/rules';
import { entry, flagged, rulesFrom, shippedRules } from './plan-fixture';

function ruleOf(id: string, changes: object = {}): ReplacementRule {
  const parsed = parseReplacementRule({
    id,
    label: id,
    when: { categories: ['switch'], entityIds: null, modelPattern: null },
    claims: true,
    gap: null,
    lines: [
      {
        catalogItemIds: ['sw-48'],
        per: 'unit',
        quantity: 1,
        category: 'equipment',
        phase: 'replacement',
        basis: 'one for one',
        confidence: 'sourced',
        reason: 'Because.',
      },
    ],
    ...changes,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const [a, b, c] = ['a', 'b', 'c'].map((id) => ruleOf(id));
const three: ReplacementRules = { version: '1', rules: [a, b, c].flatMap((rule) => rule ?? []), items: [] };
const idsOf = (own: Partial<OwnRules>) =>
  rulesInForce(three, { ...noOwnRules, ...own }).rules.map((rule) => rule.id);

describe('Rules of one’s own over the shipped ones', () => {
  test('nothing said leaves the shipped set as it is', () => {
    expect(rulesInForce(three, noOwnRules)).toBe(three);
  });

  test('a new rule goes first, a changed one stays in its place, a disabled one is gone', () => {
    expect(idsOf({ rules: [ruleOf('new'), ruleOf('b', { label: 'Changed' })] })).toEqual([
      'new',
      'a',
      'b',
      'c',
    ]);
    expect(idsOf({ disabledIds: ['b'] })).toEqual(['a', 'c']);
    const entries = ruleEntries(three, {
      ...noOwnRules,
      rules: [ruleOf('b'), ruleOf('x')],
      disabledIds: ['c'],
    });
    expect(entries.map(({ rule, origin, isDisabled }) => [rule.id, origin, isDisabled])).toEqual([
      ['x', 'own', false],
      ['a', 'shipped', false],
      ['b', 'changed', false],
      ['c', 'shipped', true],
    ]);
  });

  test('a chosen order holds, and a rule that a later version ships stands behind its neighbor', () => {
    expect(idsOf({ order: ['c', 'a', 'b'] })).toEqual(['c', 'a', 'b']);
    expect(idsOf({ order: ['c', 'a'] })).toEqual(['c', 'a', 'b']);
    expect(idsOf({ order: ['b', 'c'] })).toEqual(['a', 'b', 'c']);
    expect(idsOf({ order: ['gone', 'b', 'a', 'c'] })).toEqual(['b', 'a', 'c']);
  });

  test('the exported file, taken as the whole set, gives the same rules in the same order', () => {
    const own: OwnRules = {
      rules: [ruleOf('new'), ruleOf('b', { label: 'Changed' })],
      disabledIds: ['c'],
      order: ['c', 'new', 'b', 'a'],
    };
    const file = rulesFile(three, own) as { rules: ReplacementRule[]; disabledIds: string[] };
    expect(rulesFrom(JSON.parse(JSON.stringify(file))).rules).toEqual(file.rules);
    const back = withRulesFile(noOwnRules, three, file, 'replace');
    expect(ruleEntries(three, back)).toEqual(ruleEntries(three, own));
    expect(withRulesFile(noOwnRules, three, rulesFile(three, noOwnRules) as typeof file, 'replace')).toEqual(
      noOwnRules,
    );
  });

  test('a file that is added changes only what it names; one that replaces switches the others off', () => {
    const file = { rules: [ruleOf('new'), ruleOf('b', { label: 'Changed' })], disabledIds: [] };
    const added = ruleEntries(three, withRulesFile(noOwnRules, three, file, 'add'));
    expect(added.map(({ rule, isDisabled }) => [rule.id, isDisabled])).toEqual([
      ['new', false],
      ['a', false],
      ['b', false],
      ['c', false],
    ]);
    const replaced = ruleEntries(three, withRulesFile(noOwnRules, three, file, 'replace'));
    expect(replaced.map(({ rule, isDisabled }) => [rule.id, isDisabled])).toEqual([
      ['new', false],
      ['b', false],
      ['a', true],
      ['c', true],
    ]);
  });
});

const everyItem = [
  ...new Set(shippedRules.rules.flatMap((r) => r.lines.flatMap((l) => l.catalogItemIds))),
].map((id) => entry(id, [1, 2, 3]));
const inventory = fc
  .array(
    fc.tuple(
      fc.constantFrom(...assetCategories.map(({ id }) => id)),
      fc.constantFrom('A', 'B', 'C'),
      fc.integer({ min: 1, max: 9 }),
    ),
    { maxLength: 15 },
  )
  .map((rows) =>
    rows.map(([category, site, quantity], i) => flagged(i + 1, { category, site, quantity, model: null })),
  );
const planWith = (rules: ReplacementRules, assets: ReturnType<typeof flagged>[]) =>
  planReplacement({
    flagged: assets,
    rules,
    catalog: everyItem,
    catalogVersion: 'test',
    pins: [],
    includeReview: false,
  });
const workRules = shippedRules.rules.filter(
  (rule) => !rule.claims && rule.lines.every((line) => line.category !== 'equipment'),
);

describe('Laws of the rule set', () => {
  test('switching a rule of work off removes exactly its lines', () => {
    fc.assert(
      fc.property(inventory, fc.constantFrom(...workRules.map(({ id }) => id)), (assets, id) => {
        const before = planWith(shippedRules, assets);
        const off = rulesInForce(shippedRules, { ...noOwnRules, disabledIds: [id] });
        const after = planWith(off, assets);
        expect(after.lines).toEqual(before.lines.filter((line) => line.ruleId !== id));
      }),
      { numRuns: 60 },
    );
  });

  test('the order of rules that do not claim changes nothing', () => {
    const claiming = shippedRules.rules.filter((rule) => rule.claims);
    const others = shippedRules.rules.filter((rule) => !rule.claims);
    fc.assert(
      fc.property(
        inventory,
        fc.shuffledSubarray(others, { minLength: others.length }),
        (assets, shuffled) => {
          const rules = { ...shippedRules, rules: [...claiming, ...shuffled] };
          expect(planWith(rules, assets).lines).toEqual(planWith(shippedRules, assets).lines);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('of two claiming rules the first one takes the asset', () => {
    const general = ruleOf('general');
    const special = ruleOf('special', {
      when: { categories: ['switch'], entityIds: null, modelPattern: 'S57' },
    });
    const assets = [flagged(1, { category: 'switch', model: 'S5720', site: 'A' })];
    const by = (...rules: ReplacementRule[]) =>
      planWith({ version: '1', rules, items: [] }, assets).lines.map((line) => line.ruleId);
    expect(by(special, general)).toEqual(['special']);
    expect(by(general, special)).toEqual(['general']);
  });
});

describe('A bundle', () => {
  const bundle = ruleOf('three-sector-site', {
    when: {
      categories: ['radio-baseband', 'radio-unit'],
      entityIds: null,
      modelPattern: null,
      bundle: [
        { category: 'radio-baseband', units: 1 },
        { category: 'radio-unit', units: 3 },
      ],
    },
    lines: [{ ...ruleOf('x').lines[0], catalogItemIds: ['site'], per: 'bundle' }],
  });
  const single = ruleOf('radio', {
    when: { categories: ['radio-unit'], entityIds: null, modelPattern: null },
  });
  const linesOf = (...units: [site: string, basebands: number, radios: number][]) => {
    const assets = units.flatMap(([site, basebands, radios], i) => [
      ...(basebands > 0
        ? [flagged(2 * i + 1, { site, category: 'radio-baseband', quantity: basebands })]
        : []),
      flagged(2 * i + 2, { site, category: 'radio-unit', quantity: radios }),
    ]);
    const plan = planReplacement({
      flagged: assets,
      rules: { version: '1', rules: [bundle, single], items: [] },
      catalog: [entry('site', [1, 2, 3]), entry('sw-48', [1, 2, 3])],
      catalogVersion: 'test',
      pins: [],
      includeReview: false,
    });
    return plan.lines.map((line) => [line.site, line.ruleId, line.quantity]);
  };

  test('1 baseband and 3 radios become one three-sector site, twice as many two', () => {
    expect(linesOf(['A', 1, 3], ['B', 2, 6])).toEqual([
      ['A', 'three-sector-site', 1],
      ['B', 'three-sector-site', 2],
    ]);
  });

  test('a fourth radio needs a second bundle, so that every unit is replaced', () => {
    expect(linesOf(['A', 1, 4])).toEqual([['A', 'three-sector-site', 2]]);
  });

  test('radios without a baseband fall to the rule for single radios', () => {
    expect(linesOf(['A', 0, 3], ['B', 1, 2])).toEqual([
      ['A', 'radio', 3],
      ['B', 'radio', 2],
    ]);
  });

  test('a line by the bundle without a bundle is refused', () => {
    const parsed = parseReplacementRule({
      ...bundle,
      when: { categories: ['radio-unit'], entityIds: null, modelPattern: null },
    });
    expect(parsed.ok ? [] : parsed.problems.map(({ remedy }) => remedy)).toEqual([
      'Say which units make a bundle, or count another way',
    ]);
  });
});
