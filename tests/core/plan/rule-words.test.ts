import { matchWords, ruleLineWords } from '../../../core/plan/rule-words';
import type { RuleLine } from '../../../core/plan/rules';

describe('a rule in words', () => {
  test('it names three categories, the rest by their number, and what else must be so', () => {
    const match = {
      categories: ['camera', 'switch', 'dslam', 'radio-unit', 'mobile-core'] as const,
      entityIds: ['hikvision', 'dahua'],
      modelPattern: 'DS-2T',
      bundle: [
        { category: 'camera', units: 4 },
        { category: 'switch', units: 1 },
      ] as const,
    };
    const words = matchWords(match).split('; ');
    expect(words[0]).toMatch(/^Camera, .+, .+ and 2 more$/);
    expect(words.slice(1, 3)).toEqual(['only of hikvision, dahua', 'model like DS-2T']);
    expect(words[3]).toMatch(/^at sites with 4 x Camera and 1 x /);
  });

  test('a rule for one category says no more than its name', () => {
    const match = { categories: ['camera'] as const, entityIds: null, modelPattern: null, bundle: null };
    expect(matchWords(match)).toBe('Camera');
  });

  test('a line says how it is counted, with the size of the group and the names of the items', () => {
    const words = (changes: Partial<RuleLine>, nameOf?: (id: string) => string) =>
      ruleLineWords(
        {
          catalogItemIds: ['optic'],
          per: 'unit',
          unitsPerStep: null,
          quantity: 2,
          category: 'equipment',
          phase: 'replacement',
          basis: '',
          confidence: 'recalled',
          reason: '',
          ...changes,
        },
        nameOf,
      );
    expect(words({})).toBe('2 x optic for each unit');
    expect(words({ per: 'units', unitsPerStep: 24 }, () => 'Optic')).toBe(
      '2 x Optic for each started group of 24 units at a site',
    );
    expect(words({ catalogItemIds: ['a', 'b'], per: 'site' })).toBe('2 x a or b once a site');
  });
});
