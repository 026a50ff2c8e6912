import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { changeout, documentOf, type Folder, smallInventory, temporaryFolder } from './command-line';

let folder: Folder;
let workspace: string;
beforeAll(() => {
  folder = temporaryFolder();
  workspace = folder.path('small.changeout');
  documentOf('new', workspace, '--name', 'Small Telephone', '--customers', '900', '--states', 'ND,MT');
});
afterAll(() => folder.remove());

test('new makes an empty workspace and says where', () => {
  const made = documentOf('new', folder.path('other.changeout'), '--name', 'Other');
  expect(made).toMatchObject({ schema: 'changeout/new/1', path: folder.path('other.changeout') });
});

test('import accounts for every row, and the same file again changes nothing', () => {
  const file = folder.write('inventory.csv', smallInventory);
  const first = documentOf<ImportDocument>('import', workspace, file);
  expect(first.schema).toBe('changeout/import/1');
  expect(first.files[0]).toMatchObject({
    file: 'inventory.csv',
    rows: 5,
    created: 5,
    updated: 0,
    unchanged: 0,
    rejected: [],
  });
  const again = documentOf<ImportDocument>('import', workspace, file);
  expect(again.files[0]).toMatchObject({ rows: 5, created: 0, updated: 0, unchanged: 5 });
});

test('a changed row is updated by its key, and one undo takes the import back', () => {
  const file = folder.write('changed.csv', smallInventory.replace('RRU3908,S2,3', 'RRU3908,S2,6'));
  expect(documentOf<ImportDocument>('import', workspace, file).files[0]).toMatchObject({
    updated: 1,
    unchanged: 4,
  });
  documentOf('undo', workspace);
  const assets = documentOf<{ assets: { asset_tag: string; quantity: number }[] }>('assets', workspace);
  expect(assets.assets.find((asset) => asset.asset_tag === 'T2')?.quantity).toBe(3);
});

test('a dry run writes nothing', () => {
  const file = folder.write('more.csv', 'Site,Asset Tag,Make,Model\nTower 9,T99,Axis,P3245\n');
  const outcome = documentOf<ImportDocument & { written: boolean }>('import', workspace, file, '--dry-run');
  expect(outcome).toMatchObject({ written: false, files: [{ created: 1 }] });
  expect(documentOf('assets', workspace, '--where', 'asset_tag = T99')).toMatchObject({ total: 0 });
});

test('strict ends with status 3 when a row is rejected, and wrote nothing', () => {
  const file = folder.write(
    'bad.csv',
    'Site,Asset Tag,Make,Model,Qty\nTower 9,T98,Axis,P3245,2\nTower 9,T97,Axis,P3245,two\n',
  );
  const ended = changeout('import', workspace, file, '--strict', '--json');
  expect(ended.status).toBe(3);
  const outcome = JSON.parse(ended.out) as ImportDocument;
  expect(outcome.files[0]?.rejected[0]).toMatchObject({ row: 3, value: 'two' });
  expect(documentOf('assets', workspace, '--where', 'asset_tag = T98')).toMatchObject({ total: 0 });
});

test('assets lists what the condition asks for', () => {
  const found = documentOf<{ total: number; assets: { model: string }[] }>(
    'assets',
    workspace,
    '--where',
    'manufacturer ~ huawei and quantity > 1',
  );
  expect(found.assets.map((asset) => asset.model)).toEqual(['RRU3908']);
  expect(changeout('assets', workspace, '--where', 'paint = red').status).toBe(2);
});

test('flag as of 2019-11-04: Huawei and Hikvision are on the Entity List, nothing is on the Covered List', () => {
  const flags = documentOf<FlagDocument>('flag', workspace, '--as-of', '2019-11-04');
  expect(flags).toMatchObject({ schema: 'changeout/flag/1', as_of: '2019-11-04' });
  const listsOf = (tag: string): string[] =>
    flags.assets.find((asset) => asset.asset_tag === tag)?.listings.map((listing) => listing.list) ?? [];
  expect(listsOf('T1')).toContain('BIS Entity List');
  expect(listsOf('T4')).toContain('BIS Entity List');
  expect(flags.assets.flatMap((asset) => asset.listings).map((listing) => listing.list)).not.toContain(
    'FCC Covered List',
  );
  expect(flags.lists.find((list) => list.list === 'FCC Covered List')?.entities ?? 0).toBe(0);
  expect(flags.assets.find((asset) => asset.asset_tag === 'T3')).toMatchObject({ verdict: 'clear' });
});

test('flag as of 2022-07-18: Huawei is on the Covered List since 2021-03-12', () => {
  const flags = documentOf<FlagDocument>('flag', workspace, '--as-of', '2022-07-18');
  const listings = flags.assets.find((asset) => asset.asset_tag === 'T1')?.listings ?? [];
  expect(listings).toContainEqual(
    expect.objectContaining({ list: 'FCC Covered List', effective_date: '2021-03-12' }),
  );
});

test('vendor looks one item up without a workspace', () => {
  expect(documentOf('vendor', 'Huawei', '--as-of', '2019-11-04')).toMatchObject({
    schema: 'changeout/vendor/1',
    verdict: 'listed',
    license: { is_required: true, general: { last_day: '2019-11-18' }, support: { answer: 'depends' } },
  });
  expect(documentOf('vendor', '--mac', '00:1e:10:ab:cd:ef', '--as-of', '2019-11-04')).toMatchObject({
    verdict: 'listed',
  });
  expect(documentOf('vendor', 'Aztech')).toMatchObject({ verdict: 'clear' });
  expect(changeout('vendor').status).toBe(2);
});

test('lists says what was in force', () => {
  const lists = documentOf<{ lists: { list: string; entities: number }[] }>(
    'lists',
    '--as-of',
    '2019-11-04',
  ).lists;
  expect(lists.find((list) => list.list === 'BIS Entity List')?.entities).toBeGreaterThan(0);
});

test('plan, estimate, timeline and fund give the documents of the contract', () => {
  const plan = documentOf<{ lines: Record<string, unknown>[] }>('plan', workspace, '--as-of', '2022-07-18');
  for (const key of [
    'line_id',
    'site',
    'existing',
    'replacement',
    'category',
    'quantity',
    'unit',
    'low_cents',
    'likely_cents',
    'high_cents',
    'basis',
    'source',
  ]) {
    expect(plan.lines[0]).toHaveProperty(key);
  }
  const estimate = documentOf<Record<string, unknown>>(
    'estimate',
    workspace,
    '--as-of',
    '2022-07-18',
    '--trials',
    '1000',
    '--budget',
    '900000',
  );
  for (const key of [
    'point_cents',
    'mean_cents',
    'sd_cents',
    'percentiles_cents',
    'standard_error_cents',
    'contingency_cents',
    'budget_cents',
    'p_within_budget',
    'groups',
    'tornado',
    'input_hash',
  ]) {
    expect(estimate).toHaveProperty(key);
  }
  expect(Object.keys(estimate.percentiles_cents as object)).toEqual(
    expect.arrayContaining(['5', '10', '50', '80', '90', '95']),
  );
  const timeline = documentOf<Record<string, unknown>>(
    'timeline',
    workspace,
    '--as-of',
    '2022-07-18',
    '--trials',
    '500',
  );
  for (const key of ['finish', 'deadlines', 'joint', 'binding_resource', 'sites'])
    expect(timeline).toHaveProperty(key);
  const fund = documentOf<Record<string, unknown>>(
    'fund',
    workspace,
    '--program',
    'scrp-2022',
    '--as-of',
    '2022-07-18',
    '--trials',
    '500',
  );
  for (const key of [
    'program',
    'status_as_of',
    'eligible_cents',
    'ineligible',
    'proration',
    'support_cents',
    'net_cents',
    'cash_by_quarter',
    'peak_advance_cents',
  ]) {
    expect(fund).toHaveProperty(key);
  }
  expect((fund.proration as { factor: number }).factor).toBeCloseTo(0.395, 3);
});

test('as of 2019-11-04 the bill is introduced and not law', () => {
  const fund = documentOf(
    'fund',
    workspace,
    '--program',
    's1625-2019',
    '--as-of',
    '2019-11-04',
    '--trials',
    '500',
  );
  expect(fund).toMatchObject({ in_force: false });
});

test('the same seed gives the same document, another seed another', () => {
  const run = (seed: string): string =>
    changeout('estimate', workspace, '--as-of', '2022-07-18', '--trials', '1000', '--seed', seed, '--json')
      .out;
  expect(run('7')).toBe(run('7'));
  expect(run('8')).not.toBe(run('7'));
});

test('compare puts scenarios side by side', () => {
  const compared = documentOf<{ scenarios: { scenario: { id: string }; support_cents: number }[] }>(
    'compare',
    workspace,
    '--scenarios',
    'july-2022,no-help',
  );
  expect(compared.scenarios.map((row) => row.scenario.id)).toEqual(['july-2022', 'no-help']);
  expect(compared.scenarios[0]?.support_cents).toBeGreaterThan(0);
  expect(compared.scenarios[1]?.support_cents).toBe(0);
});

test('compare with one thing changed at a time says that the steps are assumed', () => {
  const { out } = changeout('compare', workspace, '--sensitivity', 'july-2022');
  expect(out).toContain('Prices of equipment, 2 points less or more a year');
  expect(out).toContain('How far each thing is moved is a planning assumption, no published figure found.');
});

test('allocate divides the first tier of July 2022 at 39.5 percent, to the cent', () => {
  const claims = folder.write(
    'claims.csv',
    'applicant,tier,approved\nA,1,2640284672\nB,1,2000000000\nC,3,300000000\n',
  );
  const allocation = documentOf<AllocateDocument>(
    'allocate',
    claims,
    '--available',
    '1895000000',
    '--admin',
    '62000000',
  );
  expect(allocation.tiers[0]).toMatchObject({
    tier: 1,
    demand_cents: 464_028_467_200,
    paid_cents: 183_300_000_000,
  });
  expect(allocation.tiers[0]?.factor).toBeCloseTo(0.395, 3);
  expect(allocation.applicants.reduce((sum, row) => sum + row.allocated_cents, 0)).toBe(183_300_000_000);
  expect(allocation.applicants[2]?.allocated_cents).toBe(0);
});

test('deadline-price gives a curve on which a later date never costs more', () => {
  const price = documentOf<{ curve: { date: string; mean_cents: number }[] }>(
    'deadline-price',
    workspace,
    '--as-of',
    '2022-07-18',
    '--trials',
    '500',
  );
  for (const [index, point] of price.curve.entries()) {
    const next = price.curve[index + 1];
    if (next) expect(next.mean_cents).toBeLessThanOrEqual(point.mean_cents);
  }
  expect(price.curve.length).toBeGreaterThan(0);
});

test('report writes the documents that were asked for', () => {
  const out = folder.path('reports');
  const report = documentOf<{ files: { path: string; bytes: number }[] }>(
    'report',
    workspace,
    '--out',
    out,
    '--formats',
    'xlsx,csv,json',
    '--scenario',
    'july-2022',
  );
  expect(report.files.length).toBeGreaterThanOrEqual(3);
  for (const file of report.files) expect(readFileSync(file.path).byteLength).toBe(file.bytes);
  expect(readdirSync(out).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('check, backup, restore and history work together', () => {
  expect(documentOf('check', workspace)).toMatchObject({ ok: true, problems: [] });
  const backup = documentOf<{ sha256: string }>('backup', workspace, folder.path('backup.changeout'));
  expect(backup.sha256).toMatch(/^[0-9a-f]{64}$/);
  documentOf('restore', folder.path('backup.changeout'), folder.path('restored.changeout'));
  expect(documentOf<{ total: number }>('assets', folder.path('restored.changeout')).total).toBe(5);
  const history = documentOf<{ entries: { action: string }[] }>('history', workspace, '--limit', '5');
  expect(history.entries[0]?.action).toBe('undo');
});

test('lists import compares an official file by whole names', () => {
  const file = folder.write(
    'consolidated.csv',
    '_id,source,name,start_date,alt_names\n1,"Entity List (EL) - Bureau of Industry and Security","Huawei Technologies Co., Ltd.",2019-05-16,\n2,"Entity List (EL)",Aztech Nowhere,2020-01-01,\n',
  );
  const compared = documentOf<{ matched: { entity_id: string }[]; missing: string[] }>(
    'lists',
    'import',
    file,
  );
  expect(compared.matched.map((match) => match.entity_id)).toEqual(['huawei']);
  expect(compared.missing.length).toBeGreaterThan(0);
});

test('without --json the output is for reading', () => {
  const ended = changeout('estimate', workspace, '--as-of', '2022-07-18', '--trials', '500');
  expect(ended.out).toMatch(/^P50 \$[\d,]+, P80 \$[\d,]+/);
  expect(existsSync(`${workspace}-lock`)).toBe(false);
});

interface ImportDocument {
  readonly schema: string;
  readonly files: { readonly rejected: { readonly row: number; readonly value: string }[] }[];
}

interface FlagDocument {
  readonly lists: { readonly list: string; readonly entities: number }[];
  readonly assets: {
    readonly asset_tag: string;
    readonly verdict: string;
    readonly listings: { readonly list: string; readonly effective_date: string }[];
  }[];
}

interface AllocateDocument {
  readonly tiers: { readonly factor: number }[];
  readonly applicants: { readonly allocated_cents: number }[];
}
