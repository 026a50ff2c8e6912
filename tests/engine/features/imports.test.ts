import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import type { AssetId } from '../../../core/inventory/asset';
import type { CallOutput } from '../../../engine/api';
import { type EngineUnderTest, engineUnderTest } from '../engine-under-test';

let engine: EngineUnderTest;
beforeEach(async () => {
  engine = engineUnderTest();
  await engine.ask('workspace-create', { path: engine.path('a.changeout'), name: 'Prairie Test' });
});
afterEach(() => engine.remove());

const head = 'Site,Asset Tag,Manufacturer,Model,Serial,Qty,Date Obtained,Rack';
const inventory = [
  head,
  'Tower 1,T1,Huawei,BBU3910,S1,1,2017-06-14,R1',
  'Tower 1,T2,Huawei,RRU3908,S2,3,2017-06-14,R1',
  'Tower 2,T5,ZTE Corporation,ZXA10 C320,S5,1,2016-03-03,R2',
].join('\n');

async function assetOf(tag: string) {
  const { rows } = await engine.ask('asset-search', { where: `asset_tag = ${tag}` });
  const [asset] = rows;
  if (asset === undefined || rows.length > 1) throw new Error(`${rows.length} assets ${tag}`);
  return asset;
}

function take(text: string, more: object = {}): Promise<CallOutput<'files-import'>> {
  return engine.ask('files-import', { paths: [engine.write('inventory.csv', text)], ...more });
}

function diff(text: string, more: object = {}): Promise<CallOutput<'import-diff'>> {
  const paths = [engine.write('inventory.csv', text)];
  return engine.ask('import-diff', { paths, offset: 0, limit: 50, ...more });
}

async function changeByHand(tag: string, fields: object): Promise<AssetId> {
  const { id } = await assetOf(tag);
  await engine.ask('asset-change', { assetIds: [id], fields });
  return id;
}

describe('before anything is written', () => {
  test('the changes are shown field by field, and nothing is written', async () => {
    await take(inventory);
    const before = await engine.ask('workspace-summary', {});
    const changed = inventory
      .replace('RRU3908,S2,3', 'RRU3908,S2,6')
      .replace('S5,1,2016-03-03,R2', 'S5,1,2016-03-03,R9');
    const shown = await diff(`${changed}\nTower 3,T9,Axis,P3245,S9,1,,`, { filter: { action: 'update' } });
    expect(shown.rows).toEqual([
      {
        file: 'inventory.csv',
        row: 3,
        action: 'update',
        assetId: 2,
        label: 'Huawei RRU3908, S2, Tower 1',
        changes: [{ field: 'quantity', before: 3, after: 6, isHandEdit: false, isTaken: true }],
      },
      {
        file: 'inventory.csv',
        row: 4,
        action: 'update',
        assetId: 3,
        label: 'ZTE Corporation ZXA10 C320, S5, Tower 2',
        changes: [{ field: 'extra:Rack', before: 'R2', after: 'R9', isHandEdit: false, isTaken: true }],
      },
    ]);
    expect(shown.files[0]).toMatchObject({ rows: 4, created: 1, updated: 2, unchanged: 1 });
    expect(await engine.ask('workspace-summary', {})).toEqual(before);
  });

  test('the changes are filtered by field and paged', async () => {
    await take(inventory);
    const changed = inventory.replaceAll('R1', 'R7').replace('S2,3', 'S2,6');
    const all = await diff(changed, { filter: { action: 'update' }, limit: 1, offset: 1 });
    expect(all.total).toBe(2);
    expect(all.rows.map((row) => row.row)).toEqual([3]);
    expect(all.fields).toEqual([
      { field: 'extra:Rack', rows: 2 },
      { field: 'quantity', rows: 1 },
    ]);
    const quantity = await diff(changed, { filter: { field: 'quantity' } });
    expect(quantity.rows.map((row) => row.label)).toEqual(['Huawei RRU3908, S2, Tower 1']);
  });

  test('the second of two files is compared with what the first leaves', async () => {
    const first = engine.write('first.csv', inventory);
    const second = engine.write('second.csv', inventory.replace('S2,3', 'S2,6'));
    const shown = await engine.ask('import-diff', { paths: [first, second], offset: 0, limit: 50 });
    expect(shown.files.map(({ created, updated, unchanged }) => [created, updated, unchanged])).toEqual([
      [3, 0, 0],
      [0, 1, 2],
    ]);
    const done = await engine.ask('files-import', { paths: [first, second] });
    expect(done.files).toEqual(shown.files);
    expect((await assetOf('T2')).quantity).toBe(6);
  });
});

describe('fields edited by hand', () => {
  test('are kept unless the user says otherwise, and counted', async () => {
    await take(inventory);
    await changeByHand('T2', { quantity: 4 });
    const outcome = await take(inventory.replace('Tower 1,T2', 'Tower 9,T2'));
    expect(outcome.files[0]).toMatchObject({ updated: 1, unchanged: 2, handEditsKept: 1, handEditsTaken: 0 });
    expect(await assetOf('T2')).toMatchObject({ quantity: 4, site: 'Tower 9' });
    const taken = await take(inventory, { handEdits: 'take' });
    expect(taken.files[0]).toMatchObject({ handEditsKept: 0, handEditsTaken: 1 });
    expect(await assetOf('T2')).toMatchObject({ quantity: 3, site: 'Tower 1' });
  });

  test('a single field is decided otherwise than the rest', async () => {
    await take(inventory);
    await changeByHand('T1', { quantity: 8 });
    const id = await changeByHand('T2', { quantity: 4, notes: 'counted', model: 'RRU3908 V2' });
    const except = [{ assetId: id, field: 'quantity' }];
    const shown = await diff(inventory, { filter: { handEdits: true }, except });
    expect(shown.handEdits).toBe(3);
    expect(
      shown.rows.flatMap((row) => row.changes.map(({ field, isTaken }) => [row.row, field, isTaken])),
    ).toEqual([
      [2, 'quantity', false],
      [3, 'model', false],
      [3, 'quantity', true],
    ]);
    await take(inventory, { except });
    expect(await assetOf('T2')).toMatchObject({ quantity: 3, model: 'RRU3908 V2', notes: 'counted' });
    expect((await assetOf('T1')).quantity).toBe(8);
  });

  test('an edit that undo took back counts no more, and one that redo did again does', async () => {
    await take(inventory);
    await changeByHand('T2', { quantity: 4 });
    await engine.ask('history-undo', {});
    const changed = inventory.replace('S2,3', 'S2,6');
    expect((await diff(changed)).handEdits).toBe(0);
    await engine.ask('history-redo', {});
    expect((await diff(changed)).handEdits).toBe(1);
  });

  test('a field that the file took back is no hand edit any more', async () => {
    await take(inventory);
    await changeByHand('T2', { quantity: 4 });
    await take(inventory.replace('S2,3', 'S2,6'), { handEdits: 'take' });
    const next = await take(inventory.replace('S2,3', 'S2,7'));
    expect(next.files[0]).toMatchObject({ updated: 1, handEditsKept: 0 });
  });

  test('a corrected serial number makes no second asset when the old file comes again', async () => {
    await take(inventory);
    await changeByHand('T2', { serial: 'S2-CORRECTED' });
    const again = await take(inventory);
    expect(again.files[0]).toMatchObject({ created: 0, updated: 0, unchanged: 3, handEditsKept: 1 });
    expect((await assetOf('T2')).serial).toBe('S2-CORRECTED');
  });

  test('what a person entered into a new asset is kept, and what was left blank is filled', async () => {
    await engine.ask('asset-add', { fields: { assetTag: 'T2', model: 'RRU3908v2', quantity: 1 } });
    await take(inventory);
    expect(await assetOf('T2')).toMatchObject({
      model: 'RRU3908v2',
      manufacturer: 'Huawei',
      site: 'Tower 1',
    });
  });

  test('a kept column that was corrected by hand stays', async () => {
    await take(inventory);
    await changeByHand('T2', { extra: [{ header: 'Rack', value: 'R44' }] });
    const outcome = await take(inventory);
    expect(outcome.files[0]).toMatchObject({ unchanged: 3, handEditsKept: 1 });
    expect((await assetOf('T2')).extra).toEqual([{ header: 'Rack', value: 'R44' }]);
  });
});

describe('saved mappings', () => {
  const own = ['Wo,Teil,Stück,Gekauft', 'Turm 1,RRU3908,3,03/04/2019', 'Turm 2,BBU3910,1,05/06/2019'].join(
    '\n',
  );
  const options = {
    mapping: { Wo: 'site', Teil: 'model', Stück: 'quantity', Gekauft: 'purchaseDate' },
    columns: { Gekauft: { dateOrder: 'day-first' } },
  } as const;

  test('the next file with the same headings is read the same way, whatever their order', async () => {
    const path = engine.write('own.csv', own);
    expect(await engine.refusal('files-import', { paths: [path] })).toMatch(/map the columns by hand/);
    const saved = await engine.ask('mapping-profile-save', { path, options, name: 'Our sheet' });
    const other = engine.write('other.csv', 'Teil,Wo,Gekauft,Stück\nRRU3936,Turm 3,07/08/2019,2\n');
    const outcome = await engine.ask('files-import', { paths: [other] });
    expect(outcome.files[0]).toMatchObject({ created: 1, profile: 'Our sheet' });
    expect(outcome.files[0]?.remarks).toContain('Read with the mapping profile “Our sheet”');
    const [asset] = (await engine.ask('asset-search', {})).rows;
    expect(asset).toMatchObject({
      site: 'Turm 3',
      model: 'RRU3936',
      quantity: 2,
      purchaseDate: '2019-08-07',
    });
    expect(await engine.refusal('files-import', { paths: [path], profileId: null })).toMatch(
      /map the columns/,
    );
    expect((await engine.ask('import-preview', { path, profileId: saved.id })).profile?.name).toBe(
      'Our sheet',
    );
  });

  test('are renamed, replaced under their name and deleted, and undo takes each back', async () => {
    const path = engine.write('own.csv', own);
    const { id } = await engine.ask('mapping-profile-save', { path, options, name: 'A' });
    await engine.ask('mapping-profile-save', { path, options: { ...options, costIs: 'unit' }, name: 'a' });
    expect(await engine.ask('mapping-profile-list', {})).toMatchObject([
      { id, name: 'A', options: { costIs: 'unit' } },
    ]);
    await engine.ask('mapping-profile-save', { path, options, name: 'B' });
    expect(await engine.refusal('mapping-profile-rename', { id, name: 'b' })).toMatch(
      /Another mapping profile/,
    );
    await engine.ask('mapping-profile-rename', { id, name: 'C' });
    await engine.ask('mapping-profile-delete', { id });
    expect((await engine.ask('mapping-profile-list', {})).map((one) => one.name)).toEqual(['B']);
    await engine.ask('history-undo', {});
    await engine.ask('history-undo', {});
    expect((await engine.ask('mapping-profile-list', {})).map((one) => one.name)).toEqual(['A', 'B']);
  });

  test('a mapping written as JSON reads the file the same way', async () => {
    const source = engine.write('own.csv', own);
    const { path } = await engine.ask('mapping-file-write', { source, options, path: engine.path('m.json') });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ schema: 'changeout/mapping/1', ...options });
    expect(await engine.ask('mapping-file-read', { path })).toEqual(options);
    const plain = engine.write('plain.json', '{"Wo": "site", "Teil": "model"}');
    expect(await engine.ask('mapping-file-read', { path: plain })).toEqual({
      mapping: { Wo: 'site', Teil: 'model' },
    });
    expect(
      await engine.refusal('mapping-file-read', {
        path: engine.write('bad.json', '{"mapping": {"Wo": "paint"}}'),
      }),
    ).toMatch(/mapping\.Wo The mapping names a field that there is not\. Use one of site, name/);
    expect(await engine.refusal('mapping-file-read', { path: source })).toMatch(/The mapping cannot be read/);
  });
});

describe('rejected rows', () => {
  const bad = [
    `${head},SNMP community`,
    'Tower 1,T1,Huawei,BBU3910,S1,1,2017-06-14,R1,public',
    'Tower 1,T2,Huawei,RRU3908,S2,three,last fall,"=R1, left",public',
  ].join('\n');

  test('are written with the columns of the file and every reason, corrected, and imported', async () => {
    const outcome = await take(bad);
    expect(outcome.files[0]).toMatchObject({ rows: 2, created: 1, droppedColumns: ['SNMP community'] });
    const path = engine.path('rejected.csv');
    const paths = [engine.path('inventory.csv')];
    expect(await engine.ask('rejected-rows-write', { paths, path })).toMatchObject({ rows: 1 });
    const written = readFileSync(path, 'utf8').split('\r\n');
    expect(written[0]).toBe(`${head},Rejected: row in its file,Rejected: why`);
    expect(written[1]).toMatch(/^Tower 1,T2,Huawei,RRU3908,S2,three,last fall,"'=R1, left",3,/);
    expect(written[1]).toMatch(/Qty: .*Date Obtained: /);
    expect(written.join('')).not.toContain('public');
    const corrected = engine.write(
      'corrected.csv',
      readFileSync(path, 'utf8').replace('three,last fall', '3,2017-06-14'),
    );
    const again = await engine.ask('files-import', { paths: [corrected] });
    expect(again.files[0]).toMatchObject({ rows: 1, created: 1, unmappedColumns: ['Rack'] });
    expect((await assetOf('T2')).extra).toEqual([{ header: 'Rack', value: '=R1, left' }]);
  });

  test('are refused as a file where there are none', async () => {
    await take(inventory);
    const input = { paths: [engine.path('inventory.csv')], path: engine.path('none.csv') };
    expect(await engine.refusal('rejected-rows-write', input)).toMatch(/No row was rejected/);
  });
});

describe('pasted rows', () => {
  test('with headings are read like a file', async () => {
    const pasted = inventory.replaceAll(',', '\t');
    expect(await engine.ask('files-import', { paths: [], pasted })).toMatchObject({
      written: true,
      files: [{ file: 'pasted table', rows: 3, created: 3 }],
    });
    expect((await engine.ask('history-page', { offset: 0, limit: 1 })).entries[0]?.summary).toMatch(
      /^Imported pasted table: 3 created/,
    );
  });

  test('without headings are guessed from their values, and a guess can be corrected', async () => {
    const pasted = [
      'Tower 1\tHuawei\tBBU3910\t2102350ABC6RHC000412\t1\t2017-06-14\t00:1e:10:ab:cd:ef',
      'Tower 2\tHikvision\tDS-2CD2143G0-I\t2102350ABC6RHC000413\t3\t2018-06-14\t44:19:b6:01:02:03',
    ].join('\n');
    const preview = await engine.ask('import-preview', { pasted });
    expect(preview).toMatchObject({ isGuess: true, headerRow: 0, rows: 2 });
    expect(preview.mapping.map((column) => [column.header, column.field])).toEqual([
      ['Column 1', 'site'],
      ['Column 2', 'manufacturer'],
      ['Column 3', 'model'],
      ['Column 4', 'serial'],
      ['Column 5', 'quantity'],
      ['Column 6', 'purchaseDate'],
      ['Column 7', 'mac'],
    ]);
    await engine.ask('files-import', { paths: [], pasted, options: { mapping: { 'Column 1': 'name' } } });
    expect(await engine.refusal('mapping-profile-save', { pasted, name: 'No headings' })).toMatch(
      /cannot be known again/,
    );
    const { rows } = await engine.ask('asset-search', {});
    expect(rows[1]).toMatchObject({
      name: 'Tower 2',
      site: null,
      manufacturer: 'Hikvision',
      quantity: 3,
      importRow: 2,
    });
  });

  test('a paste that is too long or empty is refused', async () => {
    expect(await engine.refusal('import-preview', { pasted: '' })).toMatch(/must not be empty/);
    expect(await engine.refusal('import-preview', { pasted: 'x'.repeat(5_000_001) })).toMatch(
      /save the table as a file/,
    );
    expect(await engine.refusal('files-import', { paths: [] })).toMatch(/choose at least one file/);
  });
});

describe('what is open is asked', () => {
  test('a file without known headings is previewed as a guess, and only imported when that is said', async () => {
    const path = engine.write('own.csv', 'Ort,Hersteller,Gerät\nTurm 1,Huawei,RRU3908\nTurm 2,ZTE,C320\n');
    const preview = await engine.ask('import-preview', { path, options: { mapping: { Gerät: null } } });
    expect(preview.kind).toBe('inventory');
    const plain = engine.write('plain.txt', 'Dear all,\nplease find the list attached.\nBest wishes\n');
    expect(await engine.refusal('import-preview', { path: plain })).toMatch(/./);
  });

  test('of several sheets the likeliest is shown, and none is imported before one is chosen', async () => {
    const cells = [
      ['Site', 'Manufacturer', 'Model', 'Serial'],
      ['Tower 1', 'Huawei', 'RRU3908', 'S1'],
    ];
    const bytes = await writeXlsx({
      sheets: [
        { name: 'North', rows: cells },
        { name: 'South', rows: [...cells, ['Tower 2', 'ZTE', 'C320', 'S2']] },
      ],
    });
    const path = engine.write('two.xlsx', bytes);
    const preview = await engine.ask('import-preview', { path });
    expect(preview).toMatchObject({ isSheetOpen: true, sheets: ['North', 'South'] });
    expect(await engine.refusal('files-import', { paths: [path] })).toMatch(/Choose one sheet/);
    const options = { sheet: 'South' };
    expect(await engine.ask('import-preview', { path, options })).toMatchObject({
      isSheetOpen: false,
      rows: 2,
    });
    expect((await engine.ask('files-import', { paths: [path], options })).files[0]).toMatchObject({
      created: 2,
    });
  });

  test('another list is refused by name and never guessed at', async () => {
    const users = engine.write(
      'users.csv',
      'First Name,Last Name,Username,Email,Employee Number\nA,B,ab,a@b.example,7\n',
    );
    expect(await engine.refusal('import-preview', { path: users })).toMatch(/./);
    expect(await engine.refusal('files-import', { paths: [users], guess: true })).toMatch(/./);
  });
});

test('a list of sites counts what it changes, and blank cells take nothing away', async () => {
  const sites = 'Site,Kind,Address,Latitude\nTower 1,tower,12 Hill Rd,47.1234567\nTower 2,tower,,\n';
  const first = await engine.ask('files-import', { paths: [engine.write('sites.csv', sites)] });
  expect(first.files[0]).toMatchObject({ rows: 2, created: 2, updated: 0, unchanged: 0 });
  const again = await engine.ask('files-import', { paths: [engine.path('sites.csv')] });
  expect(again.files[0]).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
  const blank = engine.write('blank.csv', 'Site,Kind,Address\ntower 1,,\nTower 2,core,\n');
  expect((await engine.ask('files-import', { paths: [blank] })).files[0]).toMatchObject({
    updated: 1,
    unchanged: 1,
  });
  const known = await engine.ask('site-list', {});
  expect(known.find((site) => site.name === 'Tower 1')).toMatchObject({
    kind: 'tower',
    address: '12 Hill Rd',
  });
});
