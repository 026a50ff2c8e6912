import costCatalog from '../../../assets/reference/cost-catalog.json';
import { assetCategories } from '../../../core/inventory/category';
import { parseReplacementRules } from '../../../core/plan/parse-rules';
import { costCategories } from '../../../core/plan/plan-line';
import { shippedRules } from './plan-fixture';

const rule = {
  id: 'one',
  label: 'One',
  when: { categories: ['camera'], entityIds: null, modelPattern: null },
  claims: true,
  gap: { reason: 'no price', remedy: 'Get one' },
  lines: [],
};
const file = (...rules: object[]): object => ({
  schema: 'changeout/replacement-rules/1',
  version: '1',
  rules,
});
const reasons = (json: unknown): string[] => {
  const parsed = parseReplacementRules(json);
  return parsed.ok ? [] : parsed.problems.map((problem) => `${problem.reason}: ${problem.remedy}`);
};

describe('The shipped replacement rules', () => {
  test('decide for every category of asset', () => {
    const covered = new Set(shippedRules.rules.filter((r) => r.claims).flatMap((r) => r.when.categories));
    expect(assetCategories.filter(({ id }) => !covered.has(id))).toEqual([]);
  });

  test.each([
    ['removal', ['drone', 'software']],
    ['disposal', ['software']],
  ] as const)('have %s work for every category of asset but %j', (phase, without) => {
    const rules = shippedRules.rules.filter((r) => r.lines.some((line) => line.phase === phase));
    const covered = new Set(rules.flatMap((r) => r.when.categories));
    expect(assetCategories.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual(without);
  });

  test('ask only for items of the price catalog, or for items that are named as without a price', () => {
    const known = new Set([...costCatalog.items, ...shippedRules.items].map(({ id }) => id));
    const asked = shippedRules.rules.flatMap((r) => r.lines.flatMap((line) => line.catalogItemIds));
    expect(asked.filter((id) => !known.has(id))).toEqual([]);
  });

  test('use every cost category of the whole cost of ownership', () => {
    const used = new Set(shippedRules.rules.flatMap((r) => r.lines.map((line) => line.category)));
    expect(costCategories.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  test('say "planning assumption" on every quantity that is uncertain, and give each line a reason', () => {
    const lines = shippedRules.rules.flatMap((r) => r.lines);
    const uncertain = lines.filter((line) => line.confidence === 'uncertain');
    expect(
      uncertain.filter((line) => !line.basis.includes('planning assumption, no published figure found')),
    ).toEqual([]);
    expect(lines.filter((line) => line.reason === '' || line.basis === '')).toEqual([]);
  });
});

describe('A rules file of your own', () => {
  test('is refused when it is another kind of file', () => {
    expect(reasons({ hello: 1 })[0]).toMatch(/not a file of replacement rules/);
  });

  test('names the rule and the remedy for every mistake', () => {
    const bad = {
      ...rule,
      id: 'two',
      when: { categories: ['kamera'], entityIds: null, modelPattern: '(' },
      lines: [
        {
          catalogItemIds: ['x'],
          per: 'units',
          quantity: 0,
          category: 'equipment',
          phase: 'replacement',
          confidence: 'sourced',
        },
      ],
    };
    const found = reasons(file(rule, bad));
    expect(found).toContain(
      'Replacement rule two has no valid modelPattern: Write a regular expression, or null',
    );
    expect(found).toContain('Replacement rule two has no valid quantity: Write a number above zero');
    expect(found.some((text) => text.startsWith('Replacement rule two has no valid categories'))).toBe(true);
    expect(found.some((text) => text.startsWith('Replacement rule two has no valid unitsPerStep'))).toBe(
      true,
    );
  });

  test('may not use an id twice', () => {
    expect(reasons(file(rule, rule))).toEqual([
      'Two replacement rules have the id one: Give each rule its own id',
    ]);
  });

  test('needs a line or a gap in each rule', () => {
    expect(reasons(file({ ...rule, gap: null }))[0]).toMatch(/Give the rule a line/);
  });
});
