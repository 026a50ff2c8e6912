import { readFileSync } from 'node:fs';
import { type EngineUnderTest, engineUnderTest } from '../engine-under-test';

const inventory = [
  'Site,Asset Tag,Manufacturer,Model,Qty,Date Obtained',
  'Tower 1,T1,Huawei,BBU3910,1,2017-06-14',
  'Tower 1,T2,Prairie Optical,PO-100,3,2017-06-14',
  'Tower 2,T3,Chengdu ZTE Prairie Software Co. Ltd,ZP-1,1,2017-06-14',
  'Tower 2,T4,Cisco,ASR-920-4SZ-A,1,2018-02-01',
  '',
].join('\n');

const screeningList = [
  '_id,source,entity_number,type,name,addresses,federal_register_notice,start_date,alt_names',
  '1,Entity List (EL) - Bureau of Industry and Security,,,"Affiliated Entity: Prairie Optical Co., Ltd.","1 Main Road, Wuhan, CN",89 FR 1,2024-06-05,Prairie Optics; PO Systems',
  '2,Entity List (EL) - Bureau of Industry and Security,,,"Huawei Technologies Co., Ltd.",,84 FR 22961,2019-05-21,',
  '3,Unverified List (UVL) - Bureau of Industry and Security,,,Prairie Labs,,,2024-06-05,',
  '4,Specially Designated Nationals (SDN) - Treasury Department,,Individual,A Person,,,2024-06-05,',
  '',
].join('\n');

let engine: EngineUnderTest;
let file: string;
beforeEach(async () => {
  engine = engineUnderTest('2026-11-24');
  await engine.ask('workspace-create', { path: engine.path('a.changeout'), name: 'Prairie Test' });
  await engine.ask('files-import', { paths: [engine.write('inventory.csv', inventory)] });
  file = engine.write('consolidated.csv', screeningList);
});
afterEach(() => engine.remove());

async function verdictOf(tag: string): Promise<string> {
  const { rows } = await engine.ask('asset-search', { where: `asset_tag = ${tag}` });
  return rows[0]?.verdict ?? 'none';
}

test('a preview says what a list would change and writes nothing', async () => {
  const before = await engine.ask('workspace-summary', {});
  const preview = await engine.ask('list-preview', { path: file });
  expect(preview).toMatchObject({
    list: 'Consolidated Screening List',
    lists: [
      { list: 'BIS Entity List', parties: 2 },
      { list: 'BIS Unverified List', parties: 1 },
    ],
    parties: 3,
    isKnown: false,
    diff: { counts: { added: 2, removed: 0, changed: 0 } },
    affected: {
      total: 1,
      toListed: 1,
      assets: [{ assetTag: 'T2', before: 'clear', after: 'listed', entity: 'Prairie Optical Co., Ltd.' }],
    },
  });
  expect(preview.remarks).toEqual([
    '1 row left out: Specially Designated Nationals (SDN) - Treasury Department',
  ]);
  expect(await engine.ask('workspace-summary', {})).toEqual(before);
  expect(await verdictOf('T2')).toBe('clear');
});

test('an asset of a company that only the taken list names becomes listed, and undo takes it back', async () => {
  expect(await verdictOf('T2')).toBe('clear');
  expect((await engine.ask('list-take', { path: file })).taken).toBe(true);
  expect(await verdictOf('T2')).toBe('listed');
  const flags = await engine.ask('flag-all', {});
  const verdict = flags.assets.find(({ asset }) => asset.assetTag === 'T2')?.verdict;
  expect(verdict?.listings).toMatchObject([
    { list: 'BIS Entity List', effectiveDate: '2024-06-05', citation: '89 FR 1' },
  ]);
  expect((await engine.ask('workspace-summary', {})).undo).toMatch(
    /^Took Consolidated Screening List from consolidated\.csv, parties 3/,
  );
  await engine.ask('history-undo', {});
  expect(await verdictOf('T2')).toBe('clear');
  await engine.ask('history-redo', {});
  expect(await verdictOf('T2')).toBe('listed');
});

test('a short form of one word on an official list is a question, the whole name is an answer', async () => {
  const list = screeningList.replace('Prairie Optics; PO Systems', 'Apexa; PO Systems');
  await engine.ask('list-take', { path: engine.write('short.csv', list) });
  expect((await engine.ask('item-lookup', { name: 'Apexa' })).verdict).toBe('review');
  expect((await engine.ask('item-lookup', { name: 'PO Systems Ltd' })).verdict).toBe('listed');
  expect((await engine.ask('item-lookup', { name: 'Apexa Motors' })).verdict).toBe('clear');
});

test('a taken list shows among the lists in force, however short, and who it leaves out stays in force', async () => {
  const preview = await engine.ask('list-preview', { path: file });
  const left = preview.notNamed.map(({ entityId }) => entityId);
  expect(left).toContain('uniview');
  expect(left).not.toContain('huawei');
  await engine.ask('list-take', { path: file });
  const { lists } = await engine.ask('app-overview', {});
  expect(lists.find(({ list }) => list === 'BIS Unverified List')).toMatchObject({ entities: 1 });
  expect((await engine.ask('item-lookup', { name: 'Uniview' })).verdict).toBe('listed');
});

test('before its date the listing counts for nothing', async () => {
  await engine.ask('list-take', { path: file });
  const flags = await engine.ask('flag-all', { asOf: '2024-06-04' as never });
  expect(flags.assets.find(({ asset }) => asset.assetTag === 'T2')?.verdict.verdict).toBe('clear');
});

test('taking the same file again writes nothing', async () => {
  await engine.ask('list-take', { path: file });
  const { revision } = await engine.ask('workspace-summary', {});
  const again = await engine.ask('list-take', { path: file });
  expect(again).toMatchObject({
    taken: false,
    isKnown: true,
    diff: { counts: { added: 0, removed: 0, changed: 0 } },
  });
  expect((await engine.ask('workspace-summary', {})).revision).toBe(revision);
});

test('a newer file without a party ends its listing and keeps its history', async () => {
  await engine.ask('list-take', { path: file });
  const shorter = screeningList
    .split('\n')
    .filter((line) => !line.startsWith('1,'))
    .join('\n');
  const newer = engine.write('newer.csv', shorter);
  const preview = await engine.ask('list-preview', { path: newer });
  expect(preview.diff.removed).toMatchObject([
    { entity: 'Prairie Optical Co., Ltd.', list: 'BIS Entity List', date: '2026-11-24' },
  ]);
  expect(preview.affected).toMatchObject({ total: 1, toClear: 1 });
  await engine.ask('list-take', { path: newer });
  expect(await verdictOf('T2')).toBe('clear');
  const past = await engine.ask('flag-all', { asOf: '2026-11-23' as never });
  expect(past.assets.find(({ asset }) => asset.assetTag === 'T2')?.verdict.verdict).toBe('listed');
  expect(
    (await engine.ask('list-history', {})).map(({ list, file: name, parties }) => [list, name, parties]),
  ).toEqual([
    ['BIS Entity List', 'consolidated.csv', 2],
    ['BIS Unverified List', 'consolidated.csv', 1],
    ['BIS Entity List', 'newer.csv', 1],
    ['BIS Unverified List', 'newer.csv', 1],
  ]);
});

test('a download that was cut off is remarked before it ends half the list', async () => {
  const row = (n: number): string => `${n},Entity List (EL),,,Prairie Works ${n},,,2024-06-05,`;
  const rows = Array.from({ length: 60 }, (_, index) => row(index));
  const whole = [
    '_id,source,entity_number,type,name,addresses,federal_register_notice,start_date,alt_names',
    ...rows,
  ];
  await engine.ask('list-take', { path: engine.write('whole.csv', whole.join('\n')) });
  const half = engine.write('half.csv', whole.slice(0, 31).join('\n'));
  const preview = await engine.ask('list-preview', { path: half });
  expect(preview.diff.counts.removed).toBe(30);
  expect(preview.remarks.at(-1)).toMatch(
    /^30 of \d+ listed parties are missing: check that the file is complete/,
  );
});

test('an affiliate on an own list stays an asset of its group for the program that names the group', async () => {
  const own = 'name,list,effective_date\n"Chengdu ZTE Prairie Software Co., Ltd.",Entity List,2024-06-05\n';
  const before = await engine.ask('funding', { patch: { programId: 'scrp-2025' } });
  await engine.ask('list-take', { path: engine.write('own.csv', own) });
  const flags = await engine.ask('flag-all', {});
  const verdict = flags.assets.find(({ asset }) => asset.assetTag === 'T3')?.verdict;
  expect(verdict?.entity).toBe('Chengdu ZTE Prairie Software Co., Ltd.');
  expect(verdict?.listings.map((listing) => listing.list)).toContain('FCC Covered List');
  const after = await engine.ask('funding', { patch: { programId: 'scrp-2025' } });
  expect(after.funding?.eligibleCents).toEqual(before.funding?.eligibleCents);
  expect(after.stamp.inputHash).not.toBe(before.stamp.inputHash);
});

test('another workspace knows nothing of the list', async () => {
  await engine.ask('list-take', { path: file });
  await engine.ask('workspace-create', { path: engine.path('b.changeout'), name: 'Other' });
  const lookup = () => engine.ask('item-lookup', { name: 'Prairie Optical' });
  expect((await lookup()).verdict).toBe('clear');
  await engine.ask('workspace-open', { path: engine.path('a.changeout') });
  expect((await lookup()).verdict).toBe('listed');
  await engine.ask('workspace-close', {});
  expect((await lookup()).verdict).toBe('clear');
});

test('a file that is no list is refused and the workspace stays as it is', async () => {
  const bytes = readFileSync(engine.path('a.changeout'));
  expect(await engine.refusal('list-take', { path: engine.path('inventory.csv') })).toMatch(
    /no list that Changeout/,
  );
  expect(await engine.refusal('list-take', { path: engine.path('missing.csv') })).toMatch(/cannot be read/);
  expect(await engine.refusal('list-take', { path: engine.write('cut.json', '{"results": [') })).toMatch(
    /cut off/,
  );
  expect(readFileSync(engine.path('a.changeout'))).toEqual(bytes);
});

test('without a workspace a list can be compared only', async () => {
  await engine.ask('workspace-close', {});
  expect(await engine.refusal('list-preview', { path: file })).toMatch(/No workspace is open/);
  expect((await engine.ask('list-compare', { path: file })).matched.map((one) => one.entityId)).toEqual([
    'huawei',
  ]);
});

test('the Covered List is taken as it was pasted from its page', async () => {
  const pasted = [
    'Covered Equipment or Services\tDate of Inclusion',
    'Telecommunications equipment produced by Nowhere Signal Works Company\tMarch 12, 2021',
  ].join('\n');
  const preview = await engine.ask('list-preview', { text: pasted });
  expect(preview).toMatchObject({ file: 'pasted table', parties: 1, rejected: [] });
  expect(preview.diff.counts.added).toBe(1);
  expect((await engine.ask('list-take', { text: pasted })).taken).toBe(true);
  expect((await engine.ask('list-take', { text: pasted })).taken).toBe(false);
  expect(await engine.refusal('list-preview', { text: '  ' })).toMatch(/./);
});
