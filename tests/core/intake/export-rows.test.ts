import { calendarDate } from '../../../core/calendar/date';
import { inventoryRows } from '../../../core/intake/export-rows';
import { type AssetFields, emptyAssetFields } from '../../../core/inventory/asset';
import { cents } from '../../../core/money/cents';

/** Only the filled cells of each row, by heading. */
function exported(...assets: readonly Partial<AssetFields>[]): Record<string, string>[] {
  const [head = [], ...rows] = inventoryRows(assets.map((one) => ({ ...emptyAssetFields, ...one })));
  return rows.map((row) =>
    Object.fromEntries(head.map((name, index) => [name, row[index] ?? '']).filter(([, text]) => text !== '')),
  );
}

test('an asset is written in plain labels, ISO dates and dollars without separators', () => {
  const camera: Partial<AssetFields> = {
    site: 'Cedar Gap',
    category: 'camera',
    manufacturer: 'Hikvision',
    quantity: 2,
    mac: '4419b6112233',
    use: 'public-safety',
    purchaseDate: calendarDate('2018-03-20'),
    purchaseCostCents: cents(123450),
  };
  expect(exported(camera)).toEqual([
    {
      Site: 'Cedar Gap',
      Category: 'Camera',
      Manufacturer: 'Hikvision',
      Quantity: '2',
      MAC: expect.stringMatching(/^44.19.b6.11.22.33$/i),
      Use: 'Public safety',
      'Date obtained': '2018-03-20',
      'Unit cost': '1234.50',
    },
  ]);
});

test('what is not known is blank, and a formula is guarded', () => {
  expect(exported({ notes: '=1+1' })).toEqual([{ Quantity: '1', Notes: "'=1+1" }]);
});

test('columns of the files follow ours, blank where an asset has none, and say so where they are called like ours', () => {
  const rows = exported(
    {
      extra: [
        { header: 'Rack', value: 'R4' },
        { header: 'serial', value: 'old' },
      ],
    },
    { extra: [{ header: 'Kept: Rack', value: 'R5' }] },
  );
  expect(rows).toEqual([
    { Quantity: '1', Rack: 'R4', 'Kept: serial': 'old' },
    { Quantity: '1', 'Kept: Kept: Rack': 'R5' },
  ]);
});
