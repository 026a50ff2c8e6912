import type { DraftAsset } from '../../../core/intake/intake';
import { type Asset, type AssetFields, type AssetId, emptyAssetFields } from '../../../core/inventory/asset';
import { matchDrafts } from '../../../core/inventory/match-drafts';

function asset(id: number, fields: Partial<AssetFields>): Asset {
  return { ...emptyAssetFields, ...fields, id: id as AssetId, importFileId: null, importRow: null };
}

function drafts(...rows: Partial<AssetFields>[]): DraftAsset[] {
  return rows.map((fields, index) => ({ row: index + 2, fields }));
}

function conflictsOf(existing: readonly Asset[], given: readonly DraftAsset[]): unknown[] {
  return matchDrafts(existing, given).conflicts.map(({ row, column, reason }) => [row, column, reason]);
}

test('a serial number, an asset tag or a source id that comes twice in a file is reported, and both stay', () => {
  const file = drafts(
    { manufacturer: 'Huawei', serial: 'S1', model: 'RRU3908', assetTag: 'T1', sourceId: 'netbox:4' },
    { manufacturer: 'HUAWEI', serial: 's1', model: 'RRU3908', assetTag: 't1', sourceId: 'netbox:4' },
  );
  expect(matchDrafts([], file).matches.map((match) => match.action)).toEqual(['create', 'create']);
  expect(conflictsOf([], file)).toEqual([
    [3, 'Serial', 'This serial number is also that of row 2; both are kept'],
    [3, 'Asset tag', 'This asset tag is also that of row 2; both are kept'],
    [3, 'Source id', 'This source id is also that of row 2; both are kept'],
  ]);
});

test('a row that contradicts an asset of the inventory names that asset', () => {
  const existing = [asset(7, { name: 'sw-1', serial: 'S9', model: 'S5720', mac: '001e10abcdef' })];
  expect(conflictsOf(existing, drafts({ name: 'sw-2', serial: 'S8', mac: '001e10abcdef' }))).toEqual([
    [2, 'MAC', 'This MAC address is also that of asset 7 (sw-1); both are kept'],
  ]);
});

test('blanks and placeholders are no duplicates', () => {
  const file = drafts(
    { model: 'A', serial: '0000', assetTag: '' },
    { model: 'A', serial: '0000', assetTag: '' },
  );
  expect(conflictsOf([], file)).toEqual([]);
});

test('rows that share a serial number find the assets that they made', () => {
  const file = drafts(
    { serial: 'S1', model: 'A' },
    { serial: 'S1', model: 'A', mac: '001e10abcdef' },
    { serial: 'S1', model: 'A' },
    { serial: 'S1', model: 'A', mac: '001e10abcdef' },
  );
  const made = file.map((draft, index) => asset(index + 1, draft.fields));
  expect(matchDrafts(made, file).matches.map((match) => match.action)).toEqual(Array(4).fill('unchanged'));
});

test('an asset is known by what an import said of it before a person corrected it', () => {
  const corrected = asset(1, { manufacturer: 'ZTE', serial: 'S1-B', model: 'C320' });
  const other = asset(2, { manufacturer: 'ZTE', serial: 'S2', model: 'C320' });
  const formerly = new Map([[corrected.id, { serial: 'S1' }]]);
  const file = drafts({ manufacturer: 'ZTE', serial: 'S1', model: 'C320' });
  expect(matchDrafts([corrected, other], file).matches[0]?.action).toBe('create');
  expect(matchDrafts([corrected, other], file, formerly).matches[0]).toMatchObject({
    action: 'update',
    assetId: 1,
  });
  const now = [corrected, asset(3, { manufacturer: 'ZTE', serial: 'S1', model: 'C320' })];
  expect(matchDrafts(now, file, formerly).matches[0]).toMatchObject({ action: 'unchanged', assetId: 3 });
});
