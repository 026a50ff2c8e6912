import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { assetWriter, readAssets } from '../../../db/assets';
import { addBackup, backupFolder, ensureBackup, listBackups } from '../../../db/backups/shelf';
import { recordWrite } from '../../../db/history/record';
import { openWorkspaceFile } from '../../../db/open';
import type { WorkspaceFile } from '../../../db/workspace-file';
import { label, newWorkspace, temporaryFolder } from '../workspace-folder';

let folder: ReturnType<typeof temporaryFolder>;
let file: WorkspaceFile;
const path = (): string => folder.path('a.changeout');
beforeEach(async () => {
  folder = temporaryFolder();
  file = await newWorkspace(path());
});
afterEach(() => {
  file.close();
  folder.remove();
});

function addAsset(model: string): void {
  recordWrite(
    file,
    () => assetWriter(file).insert({ model }, { importFileId: null, importRow: null }),
    label('asset-add'),
  );
}

test('a backup says when and why it was made, opens, and holds the assets', async () => {
  addAsset('BBU3910');
  await addBackup(file.db, path(), { reason: 'before-import', at: '2026-03-04T05:06:07.890Z' });
  const [backup] = listBackups(path());
  expect(backup).toMatchObject({ number: 1, at: '2026-03-04T05:06:07Z', reason: 'before-import' });
  const copy = await openWorkspaceFile(String(backup?.path));
  expect(readAssets(copy).map((asset) => asset.model)).toEqual(['BBU3910']);
  copy.close();
});

test('nothing is copied while nothing changed', async () => {
  const stamp = { reason: 'opened', at: '2026-03-04T05:06:07.890Z' } as const;
  await ensureBackup(file.db, path(), stamp);
  expect(listBackups(path())).toEqual([]);
  addAsset('one');
  await ensureBackup(file.db, path(), stamp);
  await ensureBackup(file.db, path(), stamp);
  expect(listBackups(path())).toHaveLength(1);
  addAsset('two');
  await ensureBackup(file.db, path(), stamp);
  expect(listBackups(path()).map(({ number }) => number)).toEqual([2, 1]);
});

test('a change after a restore is copied, also where its entry has the number of a lost one', async () => {
  const stamp = { reason: 'opened', at: '2026-03-04T05:06:07.890Z' } as const;
  const change = (model: string, at: string): void => {
    const fields = { importFileId: null, importRow: null };
    const entry = { ...label('asset-add')(), at };
    recordWrite(
      file,
      () => assetWriter(file).insert({ model }, fields),
      () => entry,
    );
  };
  const newestId = (): unknown => file.db.prepare('SELECT max(id) FROM history_entry').pluck().get();
  change('one', '2026-03-04T05:00:00.000Z');
  await addBackup(file.db, path(), stamp);
  change('two', '2026-03-04T05:01:00.000Z');
  await addBackup(file.db, path(), stamp);
  const before = newestId();
  file.close();
  copyFileSync(String(listBackups(path()).at(-1)?.path), path());
  file = await openWorkspaceFile(path());
  change('another', '2026-03-04T06:00:00.000Z');
  expect(newestId()).toBe(before);
  await ensureBackup(file.db, path(), stamp);
  expect(listBackups(path())).toHaveLength(3);
});

test('a fourth backup of a day takes the place of the oldest of that day', async () => {
  for (const minute of [1, 2, 3, 4])
    await addBackup(file.db, path(), { reason: 'opened', at: `2026-03-04T05:0${minute}:00.000Z` });
  expect(listBackups(path()).map(({ at }) => at.slice(14, 16))).toEqual(['04', '03', '02']);
});

test('a copy that fails its check does not count and costs no older one', async () => {
  await addBackup(file.db, path(), { reason: 'opened', at: '2026-03-04T05:01:00.000Z' });
  const broken = { backup: async (target: string) => writeFileSync(target, 'half a file') };
  await expect(
    addBackup(broken as unknown as WorkspaceFile['db'], path(), {
      reason: 'opened',
      at: '2026-03-04T05:02:00.000Z',
    }),
  ).rejects.toThrow();
  expect(readdirSync(backupFolder(path()))).toHaveLength(1);
});

test('other files in the folder of backups are left alone', async () => {
  mkdirSync(backupFolder(path()));
  writeFileSync(`${backupFolder(path())}/notes.txt`, 'mine');
  await addBackup(file.db, path(), { reason: 'opened', at: '2026-03-04T05:01:00.000Z' });
  expect(listBackups(path())).toHaveLength(1);
  expect(existsSync(`${backupFolder(path())}/notes.txt`)).toBe(true);
});
