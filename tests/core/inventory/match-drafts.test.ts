import type { DraftAsset } from '../../../core/intake/intake';
import { type Asset, type AssetFields, type AssetId, emptyAssetFields } from '../../../core/inventory/asset';
import { identityKeys } from '../../../core/inventory/identity';
import { matchDrafts } from '../../../core/inventory/match-drafts';

function asset(id: number, fields: Partial<AssetFields>): Asset {
  return { ...emptyAssetFields, ...fields, id: id as AssetId, importFileId: null, importRow: null };
}

function drafts(...rows: Partial<AssetFields>[]): DraftAsset[] {
  return rows.map((fields, index) => ({ row: index + 2, fields }));
}

/** The workspace after an import, as a database would hold it. */
function imported(existing: readonly Asset[], given: readonly DraftAsset[]): Asset[] {
  const assets = new Map(existing.map((one) => [one.id as number, one]));
  let next = Math.max(0, ...assets.keys()) + 1;
  for (const match of matchDrafts(existing, given).matches) {
    if (match.action === 'create') assets.set(next, asset(next++, match.fields));
    if (match.action === 'update') {
      const before = assets.get(match.assetId);
      if (before) assets.set(match.assetId, { ...before, ...match.fields });
    }
  }
  return [...assets.values()];
}

test('keys come strongest first, and a blank is no key', () => {
  const keys = identityKeys({
    sourceId: 'netbox:182',
    manufacturer: 'HUAWEI TECHNOLOGIES CO., LTD.',
    serial: '2102 35',
    assetTag: 'PRT-1',
    mac: '001e10abcdef',
    site: 'Bowman',
    name: 'sw-1',
    model: 'S5720',
  });
  expect(keys.map((key) => key.split(':')[0])).toEqual(['source', 'serial', 'tag', 'mac', 'place']);
  expect(keys[1]).toBe('serial:huawei:210235');
  expect(identityKeys({ manufacturer: 'Huawei', model: 'RRU3908' })).toEqual([]);
});

test('the same file again changes nothing, also for rows that nothing tells apart', () => {
  const file = drafts(
    { site: 'Bowman', model: 'RRU3908', manufacturer: 'Huawei' },
    { site: 'Bowman', model: 'RRU3908', manufacturer: 'Huawei' },
    { manufacturer: 'Hikvision', model: 'DS-2CD2143G0-I' },
    { manufacturer: 'ZTE', serial: 'ZTEC0A1B2C3D', model: 'C320' },
  );
  const workspace = imported([], file);
  expect(workspace).toHaveLength(4);
  expect(matchDrafts(workspace, file).matches.map((match) => match.action)).toEqual(
    Array(4).fill('unchanged'),
  );
});

test('ten equal units with ten inventory numbers stay ten units', () => {
  const file = drafts(
    ...Array.from({ length: 10 }, (_, index) => ({
      site: 'Hut 4',
      model: 'ETP48200',
      assetTag: `T${index}`,
    })),
  );
  const workspace = imported([], file);
  expect(workspace).toHaveLength(10);
  expect(imported(workspace, drafts({ site: 'Hut 4', model: 'ETP48200', assetTag: 'T10' }))).toHaveLength(11);
});

test('a change in the file is an update of just that field', () => {
  const workspace = [
    asset(7, { manufacturer: 'Huawei', serial: 'S1', site: 'Bowman', model: 'S5720', notes: 'own note' }),
  ];
  const { matches } = matchDrafts(
    workspace,
    drafts({ manufacturer: 'HUAWEI TECHNOLOGIES CO., LTD.', serial: 's1', site: 'Watford', model: 'S5720' }),
  );
  expect(matches).toEqual([
    {
      action: 'update',
      row: 2,
      assetId: 7,
      fields: { manufacturer: 'HUAWEI TECHNOLOGIES CO., LTD.', serial: 's1', site: 'Watford' },
    },
  ]);
});

test('a serial claims its asset before another row takes it by its place', () => {
  const workspace = [
    asset(1, { site: 'A', name: 'sw', model: 'S5720', serial: 'X9', manufacturer: 'Huawei' }),
  ];
  const { matches } = matchDrafts(
    workspace,
    drafts({ site: 'A', name: 'sw', model: 'S5720' }, { serial: 'X9', manufacturer: 'Huawei' }),
  );
  expect(matches.map((match) => match.action)).toEqual(['create', 'unchanged']);
});

test('a serial without a maker finds the asset that has both', () => {
  const workspace = [asset(1, { serial: 'DS-2CD2143G0-I2018', manufacturer: 'Hikvision' })];
  expect(matchDrafts(workspace, drafts({ serial: 'DS-2CD2143G0-I2018' })).matches[0]?.action).toBe(
    'unchanged',
  );
});

test('equal serials of two makers are two assets', () => {
  const workspace = [asset(1, { serial: '4471', manufacturer: 'Cisco' })];
  expect(matchDrafts(workspace, drafts({ serial: '4471', manufacturer: 'Huawei' })).matches[0]?.action).toBe(
    'create',
  );
});

test('a category that was only inferred fills a blank and never replaces an answer', () => {
  const given: DraftAsset[] = [
    { row: 2, fields: { assetTag: 'T1', model: 'BBU3910' }, inferred: { category: 'radio-baseband' } },
  ];
  const known = [asset(1, { assetTag: 'T1', model: 'BBU3910', category: 'other' })];
  const unknown = [asset(1, { assetTag: 'T1', model: 'BBU3910' })];
  expect(matchDrafts(known, given).matches[0]?.action).toBe('unchanged');
  expect(matchDrafts(unknown, given).matches[0]).toMatchObject({
    action: 'update',
    fields: { category: 'radio-baseband' },
  });
});

test('columns that were kept before stay beside those of the new file', () => {
  const workspace = [asset(1, { assetTag: 'T1', extra: [{ header: 'Rack', value: 'R2' }] })];
  const [match] = matchDrafts(
    workspace,
    drafts({ assetTag: 'T1', extra: [{ header: 'PO', value: '77' }] }),
  ).matches;
  expect(match).toMatchObject({
    fields: {
      extra: [
        { header: 'Rack', value: 'R2' },
        { header: 'PO', value: '77' },
      ],
    },
  });
});

test('one MAC on two assets and one serial with two models are reported, and both stay', () => {
  const file = drafts(
    { name: 'a', mac: '001e10abcdef' },
    { name: 'b', mac: '001e10abcdef' },
    { serial: 'S1', manufacturer: 'ZTE', model: 'C300' },
    { serial: 'S1', manufacturer: 'ZTE', model: 'C320' },
  );
  const { matches, conflicts } = matchDrafts([], file);
  expect(matches.map((match) => match.action)).toEqual(Array(4).fill('create'));
  expect(conflicts.map(({ row, column }) => [row, column])).toEqual([
    [3, 'MAC'],
    [5, 'Serial'],
  ]);
});

test('100,000 assets in one place with serials of their own match their rows', () => {
  const count = 100_000;
  const fields = Array.from({ length: count }, (_, index) => ({
    site: 'Plant',
    model: 'HG8245',
    manufacturer: 'Huawei',
    serial: `SN${index}`,
  }));
  const workspace = fields.map((one, index) => asset(index + 1, one));
  const { matches } = matchDrafts(workspace, [
    ...drafts(...fields),
    ...drafts({ site: 'Plant', model: 'HG8245', serial: 'NEW', manufacturer: 'Huawei' }),
  ]);
  expect(matches.filter((match) => match.action === 'unchanged')).toHaveLength(count);
  expect(matches.at(-1)?.action).toBe('create');
});
