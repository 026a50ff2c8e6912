import type { AssetFieldName } from '../../../core/intake/intake';
import { repairRow } from '../../../core/intake/repair-row';

const fields: readonly (AssetFieldName | null)[] = ['manufacturer', 'quantity', 'mac', 'purchaseDate'];
const repair = (...cells: string[]) => repairRow(cells, 4, (index) => fields[index] ?? null);

test('a comma before a legal form is put back where it was', () => {
  expect(repair('HUAWEI TECHNOLOGIES CO.', 'LTD', '2', '00:1e:10:ab:cd:ef', '2017-06-14')).toEqual([
    'HUAWEI TECHNOLOGIES CO.,LTD',
    '2',
    '00:1e:10:ab:cd:ef',
    '2017-06-14',
  ]);
});

test('without a legal form the one join that fits every column is taken', () => {
  expect(repair('Radio', 'white', '2', '', '2017-06-14')).toEqual(['Radio,white', '2', '', '2017-06-14']);
});

test('blank cells at the end are dropped, and nothing is joined', () => {
  expect(repair('Huawei', '2', '', '2017-06-14', ' ', '')).toEqual(['Huawei', '2', '', '2017-06-14']);
});

test('two cells too many, and more than one join that fits, are left to the user', () => {
  expect(repair('a', 'b', 'c', '2', '', '2017-06-14')).toBeNull();
  expect(repairRow(['a', 'b', 'c'], 2, () => null)).toBeNull();
});

test('a join that makes a price, an address or a date of nothing does not fit', () => {
  const columns: readonly AssetFieldName[] = ['model', 'purchaseCostCents', 'ip', 'installDate'];
  const priced = (...cells: string[]) => repairRow(cells, 4, (index) => columns[index] ?? null);
  expect(priced('S5720', '28P', '1200.00', '10.0.0.1', '2017-06-14')).toEqual([
    'S5720,28P',
    '1200.00',
    '10.0.0.1',
    '2017-06-14',
  ]);
  expect(priced('S5720', 'n', 'x', 'y', 'z')).toBeNull();
});
