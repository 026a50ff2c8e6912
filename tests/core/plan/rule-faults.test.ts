import { parseReplacementRule, parseReplacementRules } from '../../../core/plan/parse-rules';

const line = {
  catalogItemIds: ['router'],
  per: 'asset',
  quantity: 1,
  category: 'equipment',
  phase: 'install',
  confidence: 'sourced',
};
const rule = {
  id: 'one',
  when: { categories: ['camera'], modelPattern: null },
  claims: true,
  gap: { reason: 'no price', remedy: 'Get one' },
};
const faults = (json: unknown): (string | null)[] => {
  const parsed = parseReplacementRule(json);
  return parsed.ok ? [] : parsed.problems.map(({ column }) => column);
};

test('a rule that says only what it must is named by its id and has no line', () => {
  const parsed = parseReplacementRule(rule);
  expect(parsed.ok && parsed.value).toMatchObject({ id: 'one', label: 'one', lines: [], claims: true });
});

test.each<[string, object, string[]]>([
  ['a pattern that is none', { when: { ...rule.when, modelPattern: '(' } }, ['modelPattern']],
  ['a pattern that is a number', { when: { ...rule.when, modelPattern: 4 } }, ['modelPattern']],
  ['no category', { when: { categories: [] } }, ['categories']],
  ['a category that is none', { when: { categories: ['boat'] } }, ['categories']],
  ['an empty bundle', { when: { ...rule.when, bundle: [] } }, ['bundle']],
  [
    'a bundle of another category without units',
    { when: { ...rule.when, bundle: [{ category: 'router', units: 0 }] } },
    ['bundle', 'bundle'],
  ],
  ['a gap without words', { gap: {} }, ['gap']],
  ['neither line nor gap', { gap: null }, ['lines']],
  ['a claim that is a word', { claims: 'yes' }, ['claims']],
])('%s is told', (_what, changes, columns) => {
  expect(faults({ ...rule, ...changes })).toEqual(columns);
});

test('a rule of nothing is told all that it lacks', () => {
  expect(faults(null)).toEqual(['id', 'claims', 'categories', 'lines']);
  expect(faults({ ...rule, lines: [{}] })).toEqual([
    'catalogItemIds',
    'quantity',
    'per',
    'category',
    'phase',
    'confidence',
  ]);
});

test('a bundle is counted only where the rule has one', () => {
  expect(faults({ ...rule, lines: [{ ...line, per: 'bundle' }] })).toContain('per');
});

test('a file without a version is called unnamed, and its unpriced items need words', () => {
  const file = { schema: 'changeout/replacement-rules/1', rules: [rule] };
  const parsed = parseReplacementRules(file);
  expect(parsed.ok && parsed.value.version).toBe('unnamed');
  const empty = parseReplacementRules({ ...file, items: [null] });
  expect(empty.ok ? [] : empty.problems.map(({ column }) => column)).toEqual([
    'group, one of equipment, labor, construction',
    'id',
    'category',
    'item',
    'unit',
    'eligibilityCode',
  ]);
});
