import { type CountRange, uncertainQuantities } from '../../../core/estimate/count-range';
import type { AssetCategory } from '../../../core/inventory/category';
import { type LineCase, line } from '../funding/support';
import { shippedRules } from '../plan/plan-fixture';

describe('counts that are not known', () => {
  const rule = shippedRules.rules.find(({ lines }) => lines.some(({ per }) => per === 'unit'));
  const made = rule?.lines.find(({ per }) => per === 'unit');
  if (rule === undefined || made === undefined) throw new Error('no shipped rule counts by the unit');
  const counted = (lineId: string, changes: LineCase = {}) =>
    line(lineId, 10, {
      ruleId: rule.id,
      catalogItemId: made.catalogItemIds[0] ?? null,
      category: made.category,
      phase: made.phase,
      quantity: 10,
      ...changes,
    });
  const range = (label: string, site: string | null): CountRange => ({
    label,
    category: 'camera',
    site,
    lowShare: 0.5,
    highShare: 2,
    source: 'walked three of twelve sites',
  });
  const categoryOf = (): AssetCategory => 'camera';
  const quantities = (ranges: readonly CountRange[], ...lines: ReturnType<typeof counted>[]) =>
    Object.fromEntries(uncertainQuantities(ranges, lines, { rules: shippedRules.rules, categoryOf }));

  test('ten units between half and twice are 5 to 20; a range of the site goes before one for all', () => {
    expect(
      quantities(
        [range('all', null), range('tower', 'Tower 1')],
        counted('here'),
        counted('there', { site: 'B' }),
      ),
    ).toEqual({
      here: { quantityRange: { low: 5, high: 20 }, countGroup: 'tower' },
      there: { quantityRange: { low: 5, high: 20 }, countGroup: 'all' },
    });
  });

  test('what no rule counts by the unit keeps its quantity, and so does a site without a range', () => {
    expect(quantities([range('all', null)], counted('no rule', { ruleId: 'none' }))).toEqual({});
    expect(quantities([range('all', null)], counted('no item', { catalogItemId: null }))).toEqual({});
    expect(quantities([range('elsewhere', 'B')], counted('here'))).toEqual({});
    expect(quantities([], counted('here'))).toEqual({});
  });
});
