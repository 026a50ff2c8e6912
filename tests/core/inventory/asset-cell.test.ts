import { calendarDate } from '../../../core/calendar/date';
import { type Asset, type AssetFields, type AssetId, emptyAssetFields } from '../../../core/inventory/asset';
import { assetCellText, isEditableColumn, parseAssetCell } from '../../../core/inventory/asset-cell';
import type { AssetColumn } from '../../../core/inventory/asset-filter';
import { assetLabel, fieldDifferences, withoutFields } from '../../../core/inventory/field-changes';
import { assetListRows, listColumnNamed } from '../../../core/inventory/list-rows';
import { qualityGapLabel } from '../../../core/inventory/quality-gap';
import { cents } from '../../../core/money/cents';

function asset(fields: Partial<AssetFields>): Asset & { readonly verdict: string } {
  return {
    ...emptyAssetFields,
    ...fields,
    id: 7 as AssetId,
    importFileId: null,
    importRow: null,
    verdict: 'listed',
  };
}

const camera = asset({
  category: 'camera',
  use: 'public-safety',
  mac: '4419b6112233',
  purchaseCostCents: cents(123450),
  purchaseDate: calendarDate('2018-03-20'),
  quantity: 2,
  notes: '=SUM(A1)',
});

test.each<[AssetColumn, string]>([
  ['id', '7'],
  ['verdict', 'listed'],
  ['category', 'Camera'],
  ['use', 'Public safety'],
  ['mac', '44:19:b6:11:22:33'],
  ['purchaseCostCents', '1234.50'],
  ['purchaseDate', '2018-03-20'],
  ['quantity', '2'],
  ['model', ''],
])('the cell %s shows “%s”', (column, text) => {
  expect(assetCellText(camera, column)).toBe(text);
});

test('an unknown category or use is a blank cell', () => {
  expect([assetCellText(asset({}), 'category'), assetCellText(asset({}), 'use')]).toEqual(['', '']);
});

test('the number of an asset and its verdict cannot be typed over, its fields can', () => {
  expect([isEditableColumn('id'), isEditableColumn('verdict'), isEditableColumn('model')]).toEqual([
    false,
    false,
    true,
  ]);
});

test.each([
  ['category', 'Camera', 'camera'],
  ['category', 'camera', 'camera'],
  ['use', ' PUBLIC SAFETY ', 'public-safety'],
  ['quantity', '12', 12],
  ['purchaseCostCents', '$1,234.50', 123450],
  ['purchaseDate', '3/4/2018', '2018-03-04'],
  ['model', ' DS-2CD ', 'DS-2CD'],
  ['model', '  ', null],
  ['category', '', 'unknown'],
] as const)('typed into %s, “%s” is kept as %s', (column, text, value) => {
  expect(parseAssetCell(column, text)).toEqual({ ok: true, value });
});

test.each([
  ['quantity', '', 'Write a whole number, 0 or more'],
  ['category', 'teapot', 'Choose one of the categories, or clear the cell'],
  ['ip', 'here', 'Write an address like 10.0.0.1, or clear the cell'],
  ['purchaseDate', 'soon', 'Write the date as YYYY-MM-DD, or clear the cell'],
] as const)('typed into %s, “%s” is refused with the remedy “%s”', (column, text, remedy) => {
  expect(parseAssetCell(column, text)).toMatchObject({ ok: false, problems: [{ column, remedy }] });
});

test('a date of zeros is blank', () => {
  expect(parseAssetCell('purchaseDate', '0000-00-00')).toEqual({ ok: true, value: null });
});

test('a list has the columns that were chosen, in their order, with formulas guarded', () => {
  expect(assetListRows([camera], ['verdict', 'notes', 'id'])).toEqual([
    ['Verdict', 'Notes', 'Asset'],
    ['listed', "'=SUM(A1)", '7'],
  ]);
});

test('a column is known by its name and by its heading', () => {
  expect(listColumnNamed('purchase cost cents')).toBe('purchaseCostCents');
  expect(listColumnNamed('DATE OBTAINED')).toBe('purchaseDate');
  expect(listColumnNamed('color')).toBeNull();
});

test('a gap is named by its label', () => {
  expect(qualityGapLabel('no-units')).toBe('Zero units');
});

describe('what an update changes', () => {
  const before = asset({
    model: 'A1',
    quantity: 2,
    extra: [
      { header: 'Rack', value: 'R4' },
      { header: 'Row', value: '1' },
    ],
  });
  const update: Partial<AssetFields> = {
    model: 'A2',
    quantity: 2,
    serial: null,
    extra: [
      { header: 'Rack', value: 'R5' },
      { header: 'Row', value: '1' },
      { header: 'Shelf', value: '3' },
    ],
  };

  test('fields and kept columns that differ are named, the others are not', () => {
    expect(fieldDifferences(before, update)).toEqual([
      { field: 'model', before: 'A1', after: 'A2' },
      { field: 'extra:Rack', before: 'R4', after: 'R5' },
      { field: 'extra:Shelf', before: null, after: '3' },
    ]);
    expect(fieldDifferences(before, { model: 'A1' })).toEqual([]);
  });

  test('a field that is left out stays as it was, also among the kept columns', () => {
    expect(withoutFields(before, update, new Set(['model', 'extra:Rack']))).toEqual({
      extra: [
        { header: 'Rack', value: 'R4' },
        { header: 'Row', value: '1' },
        { header: 'Shelf', value: '3' },
      ],
    });
    expect(withoutFields(before, update, new Set(['extra:Rack', 'extra:Shelf']))).toEqual({ model: 'A2' });
  });
});

test.each([
  [
    { manufacturer: 'Huawei', model: 'RRU3908', serial: 'S2', assetTag: 'T', site: 'Tower 1' },
    'Huawei RRU3908, S2, Tower 1',
  ],
  [{ model: 'RRU3908', assetTag: 'T9' }, 'RRU3908, T9'],
  [{ name: 'gate', site: 'Tower 1' }, 'gate, Tower 1'],
  [{ mac: '4419b6112233' }, '4419b6112233'],
  [{}, 'an asset without a name'],
])('people know %j as “%s”', (fields, label) => {
  expect(assetLabel(fields)).toBe(label);
});
