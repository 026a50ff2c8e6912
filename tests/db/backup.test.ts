import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { assetWriter, readAssets } from '../../db/assets';
import { checkedCopy, restoreFile } from '../../db/backup';
import { checkWorkspace } from '../../db/check';
import { openWorkspaceFile } from '../../db/open';
import { newWorkspace, temporaryFolder } from './workspace-folder';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

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
  await restoreFile(folder.path('backup.changeout'), path);
  expect(existsSync(`${path}-wal`)).toBe(false);
  expect(existsSync(`${path}.replaced`)).toBe(true);
  const restored = await openWorkspaceFile(path);
  expect(readAssets(restored)).toEqual([]);
  restored.close();
});

test('a backup that is no workspace is refused and the workspace stays', async () => {
  const path = folder.path('a.changeout');
  (await newWorkspace(path)).close();
  const before = readFileSync(path);
  writeFileSync(folder.path('notes.txt'), 'no backup at all');
  await expect(restoreFile(folder.path('notes.txt'), path)).rejects.toThrow();
  expect(readFileSync(path)).toEqual(before);
});
