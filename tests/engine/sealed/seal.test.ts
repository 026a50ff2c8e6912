import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { assetWriter, readAssets } from '../../../db/assets';
import { openWorkspaceFile } from '../../../db/open';
import { sealWorkspace, unsealWorkspace } from '../../../engine/sealed/seal';
import { newWorkspace, temporaryFolder } from '../../db/workspace-folder';

/** Stretching a passphrase takes a second on purpose; the tests need none of that. */
const quick = 10;

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const passphrase = 'prairie-mast-copper-window';

async function sealed(): Promise<string> {
  const file = await newWorkspace(folder.path('a.changeout'));
  assetWriter(file).insert(
    { model: 'BBU3910', notes: 'behind the silo' },
    { importFileId: null, importRow: null },
  );
  await sealWorkspace(file.db, folder.path('a.changeout.age'), passphrase, quick);
  file.close();
  return folder.path('a.changeout.age');
}

test('a locked copy opens with its passphrase and holds the same assets', async () => {
  const from = await sealed();
  await unsealWorkspace(from, folder.path('b.changeout'), passphrase);
  const file = await openWorkspaceFile(folder.path('b.changeout'));
  expect(readAssets(file).map((asset) => asset.notes)).toEqual(['behind the silo']);
  file.close();
});

test('nothing of the workspace can be read in the locked copy, and no open copy stays beside it', async () => {
  const bytes = readFileSync(await sealed());
  expect(bytes.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
  expect(bytes.includes('behind the silo')).toBe(false);
  expect(bytes.includes('SQLite format 3')).toBe(false);
  expect(readdirSync(folder.path('.')).sort()).toEqual(['a.changeout', 'a.changeout.age']);
});

test('a wrong passphrase opens nothing and leaves nothing', async () => {
  const from = await sealed();
  await expect(unsealWorkspace(from, folder.path('b.changeout'), 'another passphrase')).rejects.toThrow(
    /does not open with this passphrase/,
  );
  expect(readdirSync(folder.path('.')).filter((name) => name.startsWith('b'))).toEqual([]);
});

test('a locked copy that was changed on its way is refused', async () => {
  const from = await sealed();
  const bytes = readFileSync(from);
  bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1;
  writeFileSync(from, bytes);
  await expect(unsealWorkspace(from, folder.path('b.changeout'), passphrase)).rejects.toThrow(
    /changed on its way/,
  );
});

test('a file that is not locked at all, a missing one and a taken name are refused in words', async () => {
  writeFileSync(folder.path('notes.age'), 'some notes');
  await expect(unsealWorkspace(folder.path('notes.age'), folder.path('b'), passphrase)).rejects.toThrow(
    /does not open/,
  );
  await expect(unsealWorkspace(folder.path('none.age'), folder.path('b'), passphrase)).rejects.toThrow(
    /no such file/,
  );
  const from = await sealed();
  await expect(unsealWorkspace(from, folder.path('a.changeout'), passphrase)).rejects.toThrow(
    /exists already/,
  );
});
