import { readFileSync, writeFileSync } from 'node:fs';
import { changeout, documentOf, type Folder, smallInventory, temporaryFolder } from './command-line';

let folder: Folder;
let workspace: string;
beforeEach(() => {
  folder = temporaryFolder();
  workspace = folder.path('small.changeout');
  documentOf('new', workspace, '--name', 'Small Telephone');
  documentOf('import', workspace, folder.write('inventory.csv', smallInventory));
});
afterEach(() => folder.remove());

interface Backups {
  readonly state: string;
  readonly backups: readonly { readonly path: string; readonly is_sound: boolean }[];
}

test('a damaged workspace is recovered on the command line: backups are listed, one is restored', () => {
  const assets = documentOf<{ total: number }>('assets', workspace).total;
  documentOf(
    'import',
    workspace,
    folder.write('more.csv', 'Site,Manufacturer,Model\nTower 9,Huawei,BBU5900\n'),
  );
  writeFileSync(workspace, readFileSync(workspace).fill(0xa5, 4096));
  expect(changeout('assets', workspace).err).toMatch(/damaged/);
  const { state, backups } = documentOf<Backups>('backups', workspace);
  expect(state).toBe('damaged');
  expect(backups[0]?.is_sound).toBe(true);
  const restored = documentOf<{ replaced: string }>('restore', String(backups[0]?.path), workspace);
  expect(restored.replaced).toBe(`${workspace}.damaged`);
  expect(documentOf<{ total: number }>('assets', workspace).total).toBe(assets);
});

test('what can be read of a damaged workspace is rescued into a new file', () => {
  const assets = documentOf<{ total: number }>('assets', workspace).total;
  const rescue = documentOf<{ tables: { table: string; rows: number }[] }>(
    'rescue',
    workspace,
    folder.path('rescued.changeout'),
  );
  expect(rescue.tables.find(({ table }) => table === 'asset')?.rows).toBe(assets);
  expect(documentOf<{ total: number }>('assets', folder.path('rescued.changeout')).total).toBe(assets);
  const again = changeout('rescue', workspace, folder.path('rescued.changeout'));
  expect(again.status).toBe(2);
  expect(again.err).toMatch(/exists already/);
});

test('a locked copy opens with its passphrase only, and a short passphrase is refused', () => {
  const phrase = folder.write('phrase.txt', 'silo mast copper\n');
  const locked = folder.path('small.age');
  documentOf('seal', workspace, locked, '--passphrase-file', phrase);
  const wrong = changeout(
    'unseal',
    locked,
    folder.path('b.changeout'),
    '--passphrase-file',
    folder.write('wrong.txt', 'another passphrase'),
  );
  expect(wrong.status).toBe(2);
  expect(wrong.err).toMatch(/does not open with this passphrase/);
  documentOf('unseal', locked, folder.path('b.changeout'), '--passphrase-file', phrase);
  expect(documentOf<{ total: number }>('assets', folder.path('b.changeout')).total).toBeGreaterThan(0);
  const short = changeout('seal', workspace, locked, '--passphrase-file', folder.write('short.txt', 'short'));
  expect(short.status).toBe(2);
  expect(short.err).toMatch(/at least 12 characters/);
  expect(changeout('seal', workspace, locked, '--passphrase-file', folder.path('none')).err).toMatch(
    /passphrase cannot be read/,
  );
});
