import { readFileSync } from 'node:fs';
import { changeout, documentOf, type Folder, smallInventory, temporaryFolder } from './command-line';

let folder: Folder;
let workspace: string;
beforeAll(() => {
  folder = temporaryFolder();
  workspace = folder.path('small.changeout');
  documentOf('new', workspace, '--name', 'Small Telephone');
  documentOf('import', workspace, folder.write('inventory.csv', smallInventory));
});
afterAll(() => folder.remove());

interface ImportDocument {
  readonly files: readonly {
    readonly created: number;
    readonly updated: number;
    readonly unchanged: number;
    readonly hand_edits_kept: number;
    readonly profile: string | null;
  }[];
  readonly changes?: readonly { readonly row: number; readonly changes: readonly object[] }[];
  readonly rejected_file?: string | null;
}

const own = 'Wo,Teil,Stück\nTurm 1,RRU3908,3\nTurm 2,BBU3910,x\n';

test('a dry run lists every field that would change', () => {
  const file = folder.write('changed.csv', smallInventory.replace('RRU3908,S2,3', 'RRU3908,S2,6'));
  const outcome = documentOf<ImportDocument>('import', workspace, file, '--dry-run');
  expect(outcome.changes).toEqual([
    {
      file: 'changed.csv',
      row: 3,
      action: 'update',
      asset_id: 2,
      label: 'Huawei RRU3908, S2, Tower 1',
      changes: [{ field: 'quantity', before: 3, after: 6, is_hand_edit: false, is_taken: true }],
    },
  ]);
  expect(changeout('import', workspace, file, '--dry-run').out).toMatch(
    /changed\.csv, row 3: Huawei RRU3908, S2, Tower 1: quantity 3 → 6\./,
  );
});

test('a mapping is written, read again, kept as a profile and found by its headings', () => {
  const file = folder.write('own.csv', own);
  const mapping = folder.write('mapping.json', '{"Wo": "site", "Teil": "model", "Stück": "quantity"}');
  const written = folder.path('written.json');
  const rejected = folder.path('rejected.csv');
  const first = documentOf<ImportDocument>(
    ...['import', workspace, file, '--mapping', mapping, '--save-mapping', written],
    ...['--save-profile', 'Field sheet', '--rejected', rejected],
  );
  expect(first.files[0]).toMatchObject({ created: 1, profile: null });
  expect(first.rejected_file).toBe(rejected);
  expect(JSON.parse(readFileSync(written, 'utf8'))).toEqual({
    schema: 'changeout/mapping/1',
    mapping: { Wo: 'site', Teil: 'model', Stück: 'quantity' },
  });
  const corrected = folder.write('corrected.csv', readFileSync(rejected, 'utf8').replace(',x,', ',2,'));
  const again = documentOf<ImportDocument>('import', workspace, corrected, '--mapping', written);
  expect(again.files[0]).toMatchObject({ created: 1 });
  const byHeadings = documentOf<ImportDocument>('import', workspace, file);
  expect(byHeadings.files[0]).toMatchObject({ unchanged: 1, profile: 'Field sheet' });
  expect(changeout('import', workspace, file, '--no-profile')).toMatchObject({ status: 2, out: '' });
  expect(changeout('import', workspace, file, '--profile', 'nobody').err).toMatch(/Field sheet/);
  expect(changeout('mappings', workspace).out).toMatch(/Field sheet\s+csv\s+3/);
  expect(documentOf('mappings', workspace, '--delete', 'field sheet')).toMatchObject({ profiles: [] });
});

test('what cannot be a choice or a mapping is refused with what would be right', () => {
  const file = folder.path('inventory.csv');
  expect(changeout('import', workspace, file, '--hand-edits', 'maybe')).toMatchObject({ status: 2 });
  const bad = folder.write('bad.json', '{"mapping": {"Site": "paint"}}');
  const refused = changeout('import', workspace, file, '--mapping', bad);
  expect(refused.status).toBe(2);
  expect(refused.err).toMatch(/bad\.json, column mapping\.Site: .*Use one of site, name/);
});

describe('what fails leaves the workspace as it was', () => {
  const kept = () => ({
    assets: documentOf<{ total: number }>('assets', workspace).total,
    history: documentOf<{ entries: readonly object[] }>('history', workspace).entries,
    profiles: documentOf<{ profiles: readonly object[] }>('mappings', workspace).profiles,
  });
  const mapped = (name: string): string[] => [
    ...[
      'import',
      workspace,
      folder.write(`${name}.csv`, own.replace('Wo,', `Wo ${name},`).replaceAll('Turm', `Turm ${name}`)),
      '--mapping',
    ],
    folder.write(`${name}.json`, `{"Wo ${name}": "site", "Teil": "model", "Stück": "quantity"}`),
  ];

  test('--strict that refuses everything saves no mapping profile', () => {
    const before = kept();
    const ended = changeout(...mapped('strict'), '--strict', '--save-profile', 'Never', '--json');
    expect(ended.status).toBe(3);
    expect(JSON.parse(ended.out)).toMatchObject({ written: false });
    expect(JSON.parse(ended.out)).not.toHaveProperty('profile');
    expect(kept()).toEqual(before);
  });

  test('a file for the rejected rows that cannot be written refuses the import', () => {
    const before = kept();
    const rejected = folder.path('inventory.csv/rejected.csv');
    expect(changeout(...mapped('unwritable'), '--rejected', rejected).status).toBe(2);
    expect(kept()).toEqual(before);
  });

  test('a list of sites cannot be saved as a profile: nothing of it is imported', () => {
    const before = kept();
    const sites = folder.write('sites.csv', 'Site,Latitude,Longitude\nTower 9,47.1,-101.2\n');
    const ended = changeout('import', workspace, sites, '--save-profile', 'Sites');
    expect(ended).toMatchObject({ status: 2, out: '' });
    expect(ended.err).toMatch(/list of sites has no mapping/);
    expect(kept()).toEqual(before);
  });

  test('an import and its profile are one change, which one undo takes back', () => {
    const before = kept();
    expect(documentOf(...mapped('both'), '--save-profile', 'Both')).toMatchObject({ profile: 'Both' });
    expect(kept()).toMatchObject({ assets: before.assets + 1, profiles: [{ name: 'Both' }] });
    documentOf('undo', workspace);
    const { assets, profiles } = kept();
    expect({ assets, profiles }).toEqual({ assets: before.assets, profiles: before.profiles });
  });
});

test('where no row is rejected no file is written for them', () => {
  const path = folder.path('none.csv');
  const outcome = documentOf<ImportDocument>(
    'import',
    workspace,
    folder.path('inventory.csv'),
    '--rejected',
    path,
  );
  expect(outcome.rejected_file).toBeNull();
  expect(() => readFileSync(path)).toThrow(/ENOENT/);
});
