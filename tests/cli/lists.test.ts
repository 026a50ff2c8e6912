import { changeout, documentOf, type Folder, temporaryFolder } from './command-line';

const inventory =
  'Site,Asset Tag,Manufacturer,Model\nTower 1,T1,Prairie Optical,PO-100\nTower 1,T2,Cisco,ASR-920\n';
const ownList =
  'name,aliases,list,effective_date,citation\n"Prairie Optical Co., Ltd.",PO Systems,Entity List,2024-06-05,89 FR 1\n,,Entity List,2024-06-05,\n';

let folder: Folder;
let workspace: string;
let list: string;
beforeAll(() => {
  folder = temporaryFolder();
  workspace = folder.path('a.changeout');
  list = folder.write('own.csv', ownList);
  documentOf('new', workspace, '--name', 'Prairie Test');
  documentOf('import', workspace, folder.write('inventory.csv', inventory));
});
afterAll(() => folder.remove());

const verdicts = (): Record<string, string> =>
  Object.fromEntries(
    documentOf<FlagDocument>('flag', workspace, '--as-of', '2026-11-24').assets.map((asset) => [
      asset.asset_tag,
      asset.verdict,
    ]),
  );

test('a dry run says what the list would change and writes nothing', () => {
  const shown = documentOf<ImportDocument>('lists', 'import', list, '--workspace', workspace, '--dry-run');
  expect(shown).toMatchObject({
    schema: 'changeout/lists-import/2',
    taken: false,
    list: 'Own list',
    parties: 1,
    rejected: [{ row: 3, column: 'name' }],
    diff: { counts: { added: 1, removed: 0, changed: 0 } },
    affected: { total: 1, assets: [{ asset_tag: 'T1', before: 'clear', after: 'listed' }] },
  });
  expect(verdicts()).toEqual({ T1: 'clear', T2: 'clear' });
});

test('a list is taken into the workspace, shown by lists, and taken back by undo', () => {
  const taken = changeout('lists', 'import', list, '--workspace', workspace);
  expect(taken.status).toBe(0);
  expect(taken.out).toMatch(/Listings added 1, ended 0/);
  expect(taken.out).toMatch(/Tower 1 .*Prairie Optical.*clear -> listed/);
  expect(verdicts()).toEqual({ T1: 'listed', T2: 'clear' });
  const { taken: versions } = documentOf<{ taken: unknown[] }>('lists', '--workspace', workspace);
  expect(versions).toMatchObject([{ list: 'BIS Entity List', file: 'own.csv', parties: 1 }]);
  expect(changeout('lists', 'import', list, '--workspace', workspace).out).toMatch(
    /has this very file already/,
  );
  documentOf('undo', workspace);
  expect(verdicts()).toEqual({ T1: 'clear', T2: 'clear' });
});

test('vendor and lists without a workspace use what ships with the program', () => {
  documentOf('lists', 'import', list, '--workspace', workspace);
  expect(documentOf('vendor', 'Prairie Optical')).toMatchObject({ verdict: 'clear' });
  expect(documentOf('lists')).toMatchObject({ taken: [] });
});

test('a file that is no list ends with status 2 and one line', () => {
  const ended = changeout('lists', 'import', folder.path('inventory.csv'), '--workspace', workspace);
  expect(ended.status).toBe(2);
  expect(ended.err.trim().split('\n')).toHaveLength(1);
  expect(ended.err).toMatch(/no list that Changeout knows/);
});

interface ImportDocument {
  readonly schema: string;
}

interface FlagDocument {
  readonly assets: { readonly asset_tag: string; readonly verdict: string }[];
}
