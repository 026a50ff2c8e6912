import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { assetWriter, readAssets } from '../../../db/assets';
import { checkedCopy } from '../../../db/backups/checked-copy';
import { restoreFile } from '../../../db/backups/restore';
import { listBackups } from '../../../db/backups/shelf';
import { checkWorkspace } from '../../../db/check';
import { openWorkspaceFile } from '../../../db/open';
import { newWorkspace, temporaryFolder } from '../workspace-folder';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const at = '2024-03-05T10:00:00.000Z';

async function modelsIn(path: string): Promise<(string | null)[]> {
  const file = await openWorkspaceFile(path);
  const models = readAssets(file).map((asset) => asset.model);
  file.close();
  return models;
}

test('a backup made while the workspace is in use opens and holds the same assets', async () => {
  const file = await newWorkspace(folder.path('a.changeout'));
  assetWriter(file).insert({ model: 'BBU3910' }, { importFileId: null, importRow: null });
  const copy = await checkedCopy(file.db, folder.path('backup.changeout'));
  expect(copy.bytes).toBeGreaterThan(0);
  const opened = await openWorkspaceFile(folder.path('backup.changeout'));
  expect(readAssets(opened).map((asset) => asset.model)).toEqual(['BBU3910']);
  expect(checkWorkspace(opened)).toEqual([]);
  opened.close();
  file.close();
});

test('restoring keeps the replaced file and is not spoiled by its write-ahead log', async () => {
  const path = folder.path('a.changeout');
  const file = await newWorkspace(path);
  await checkedCopy(file.db, folder.path('backup.changeout'));
  assetWriter(file).insert({ model: 'later' }, { importFileId: null, importRow: null });
  file.close();
  writeFileSync(`${path}-wal`, 'old log');
  const restored = await restoreFile(folder.path('backup.changeout'), path, at);
  expect(existsSync(`${path}-wal`)).toBe(false);
  expect(restored.replaced).toBe(listBackups(path)[0]?.path);
  expect(await modelsIn(path)).toEqual([]);
});

test('restoring is taken back by restoring what it replaced', async () => {
  const path = folder.path('a.changeout');
  const file = await newWorkspace(path);
  await checkedCopy(file.db, folder.path('backup.changeout'));
  assetWriter(file).insert({ model: 'later' }, { importFileId: null, importRow: null });
  file.close();
  const { replaced } = await restoreFile(folder.path('backup.changeout'), path, at);
  await restoreFile(String(replaced), path, at);
  expect(await modelsIn(path)).toEqual(['later']);
});

test('what a crash left in the write-ahead log is in the backup of the replaced file', async () => {
  const path = folder.path('a.changeout');
  const file = await newWorkspace(path);
  await checkedCopy(file.db, folder.path('backup.changeout'));
  file.db.pragma('wal_checkpoint(TRUNCATE)');
  file.db.pragma('wal_autocheckpoint = 0');
  assetWriter(file).insert({ model: 'only in the log' }, { importFileId: null, importRow: null });
  const crashed = folder.path('crashed.changeout');
  for (const suffix of ['', '-wal']) copyFileSync(`${path}${suffix}`, `${crashed}${suffix}`);
  file.close();
  const { replaced } = await restoreFile(folder.path('backup.changeout'), crashed, at);
  expect(await modelsIn(String(replaced))).toEqual(['only in the log']);
});

test('a damaged file is kept beside the restored one, also the second time', async () => {
  const path = folder.path('a.changeout');
  const file = await newWorkspace(path);
  await checkedCopy(file.db, folder.path('backup.changeout'));
  file.close();
  for (const kept of [`${path}.damaged`, `${path}.damaged-2`]) {
    writeFileSync(path, 'no longer a database');
    const { replaced } = await restoreFile(folder.path('backup.changeout'), path, at);
    expect(replaced).toBe(kept);
    expect(readFileSync(kept, 'utf8')).toBe('no longer a database');
    expect(await modelsIn(path)).toEqual([]);
  }
});

test('a workspace that is open elsewhere is not replaced under it', async () => {
  const path = folder.path('a.changeout');
  const file = await newWorkspace(path);
  await checkedCopy(file.db, folder.path('backup.changeout'));
  await expect(restoreFile(folder.path('backup.changeout'), path, at)).rejects.toThrow(/open in another/);
  file.close();
});

test('a backup that is no workspace is refused and the workspace stays', async () => {
  const path = folder.path('a.changeout');
  (await newWorkspace(path)).close();
  const before = readFileSync(path);
  writeFileSync(folder.path('notes.txt'), 'no backup at all');
  await expect(restoreFile(folder.path('notes.txt'), path, at)).rejects.toThrow();
  expect(readFileSync(path)).toEqual(before);
});
