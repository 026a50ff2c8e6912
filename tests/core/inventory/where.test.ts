import { type Asset, type AssetId, emptyAssetFields } from '../../../core/inventory/asset';
import { parseWhere } from '../../../core/inventory/where';

const asset = {
  ...emptyAssetFields,
  id: 7 as AssetId,
  manufacturer: 'Huawei',
  model: 'RRU3908',
  assetTag: 'T-7',
  quantity: 3,
} as unknown as Asset;

const holds = (expression: string, verdict = 'listed'): boolean => {
  const parsed = parseWhere(expression);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.reason);
  return parsed.value(asset, verdict);
};

test.each<[string, boolean]>([
  ['', true],
  ['manufacturer = huawei', true],
  ['manufacturer != Huawei', false],
  ['model ~ rru', true],
  ['model ~ bbu', false],
  ['quantity > 2', true],
  ['quantity > 3', false],
  ['quantity >= 3', true],
  ['quantity < 4', true],
  ['quantity < 3', false],
  ['quantity <= 3', true],
  ['quantity <= 2', false],
  ['quantity > 10', false],
  ['model > Q', true],
  ['model < Q', false],
  ['model >= rru3908', true],
  ["serial = ''", true],
  ['serial > 1', false],
  ['asset_tag = "T-7"', true],
  ['id = 7', true],
  ['asset_id = 7', true],
  ['verdict = review', false],
  ['verdict = listed and quantity = 3', true],
  ['verdict = listed AND quantity = 4', false],
])('“%s” is %s of three Huawei radios', (expression, expected) => {
  expect(holds(expression)).toBe(expected);
});

test('numbers are compared as numbers, 10 is more than 9', () => {
  expect(holds('quantity < 10')).toBe(true);
});

test.each(['color = red', 'extra = 1', 'manufacturer', '= 3', 'quantity > 1 and and'])(
  '“%s” is refused with the part that cannot be read',
  (expression) => {
    const parsed = parseWhere(expression);
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? null : parsed.problems[0]?.reason).toBe('This condition cannot be read');
  },
);
