import type { DraftAsset } from '../../../core/intake/intake';
import { type Asset, type AssetId, emptyAssetFields } from '../../../core/inventory/asset';
import { matchDrafts } from '../../../core/inventory/match-drafts';

function asset(id: number, fields: Partial<Asset>): Asset {
  return { ...emptyAssetFields, id: id as AssetId, importFileId: null, importRow: null, ...fields };
}

function draft(row: number, fields: DraftAsset['fields']): DraftAsset {
  return { row, fields, isKnownByName: true };
}

const actions = (existing: readonly Asset[], drafts: readonly DraftAsset[]) =>
  matchDrafts(existing, drafts).matches.map((match) =>
    match.action === 'create' ? 'create' : `${match.action} ${match.assetId}`,
  );

const switches = [
  asset(1, { name: 'sw-1', site: 'Bowman', model: 'S5720' }),
  asset(2, { name: 'sw-2', site: 'Bowman', mac: '001e10abcdef' }),
  asset(3, { name: 'cam', site: 'Bowman' }),
  asset(4, { name: 'cam', site: 'Watford' }),
];

test('a row that knows an asset by name adds its MAC to the one asset of that name', () => {
  expect(actions(switches, [draft(1, { name: 'SW-1', mac: '001e10000001' })])).toEqual(['update 1']);
});

test('another MAC, a name that two assets have, and a name that the file has twice make no match', () => {
  expect(actions(switches, [draft(1, { name: 'sw-2', mac: '001e10000001' })])).toEqual(['create']);
  expect(actions(switches, [draft(1, { name: 'cam', mac: '001e10000001' })])).toEqual(['create']);
  expect(
    actions(switches, [
      draft(1, { name: 'sw-1', mac: '001e10000001' }),
      draft(2, { name: 'sw-1', mac: '001e10000002' }),
    ]),
  ).toEqual(['create', 'create']);
});

test('other files never match by a name alone', () => {
  expect(actions(switches, [{ row: 1, fields: { name: 'sw-1', mac: '001e10000001' } }])).toEqual(['create']);
});
