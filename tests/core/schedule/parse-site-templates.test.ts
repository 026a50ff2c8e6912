import { assetCategories } from '../../../core/inventory/category';
import { parseSiteTemplates } from '../../../core/schedule/parse-site-templates';

const step = { trade: null, days: { low: 1, likely: 2, high: 3 } };
const work = {
  id: 'all',
  categories: assetCategories.map(({ id }) => id),
  steps: { install: step },
};
const file = (changes: object = {}) => ({
  schema: 'changeout/site-templates/1',
  version: '1',
  basis: 'test',
  works: [work],
  ...changes,
});
const reasons = (json: unknown): string[] => {
  const parsed = parseSiteTemplates(json);
  return parsed.ok ? [] : parsed.problems.map(({ reason }) => reason);
};

test('what a file leaves open is nothing, and its confidence uncertain', () => {
  const parsed = parseSiteTemplates(file());
  expect(parsed.ok && parsed.value).toMatchObject({
    version: '1',
    confidence: 'uncertain',
    dispose: { trade: null, days: { low: 0, likely: 0, high: 0 }, daysPerUnit: null },
    works: [{ id: 'all', label: 'all', reason: '', cutoverAfterSameSite: [] }],
  });
  const sure = parseSiteTemplates(file({ confidence: 'sourced' }));
  expect(sure.ok && sure.value.confidence).toBe('sourced');
});

test('something else than templates is no file of templates', () => {
  for (const json of [null, 'text', {}, { schema: 'changeout/site-templates/2' }])
    expect(reasons(json)).toEqual(['This is not a file of site templates']);
});

test('every fault of a template is told at once', () => {
  const faulty = {
    ...work,
    id: 'radio',
    categories: work.categories.filter((id) => id !== 'camera'),
    steps: {
      survey: { trade: 'pilot', days: { low: 3, likely: 2, high: 4 } },
      cutover: { trade: null, days: step.days, daysPerUnit: { low: -1, likely: 0, high: 0 } },
    },
    cutoverAfterSameSite: ['core'],
  };
  expect(reasons(file({ works: [faulty] }))).toEqual([
    'The template radio has no install step',
    'The template of radio, survey names no known trade',
    'The days of radio, survey are not in order',
    'The days of radio, cutover are not in order',
    'The category camera is not in exactly one template',
    'A template waits for the work core, which is not there',
  ]);
});

test('a file without works covers no category', () => {
  expect(reasons(file({ works: 'none' }))).toHaveLength(assetCategories.length);
});
