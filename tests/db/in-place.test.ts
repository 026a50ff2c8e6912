import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { UserProblem } from '../../core/problem';
import { assetWriter, readAssets } from '../../db/assets';
import { checkedCopy } from '../../db/backups/checked-copy';
import { recordWrite } from '../../db/history/record';
import { undo } from '../../db/history/undo';
import { isOnNetwork, journalMode } from '../../db/journal-mode';
import { openWorkspaceFile } from '../../db/open';
import type { WorkspaceFile } from '../../db/workspace-file';
import { label, newWorkspace, stamp, temporaryFolder } from './workspace-folder';

let folder: ReturnType<typeof temporaryFolder>;
let file: WorkspaceFile;
const path = (): string => folder.path('a.changeout');
beforeEach(async () => {
  folder = temporaryFolder();
  file = await newWorkspace(path());
  addAsset('first');
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

test('a file that was removed while open takes no more changes, and can still be saved elsewhere', async () => {
  rmSync(path());
  expect(() => addAsset('lost')).toThrow(UserProblem);
  expect(() => addAsset('lost')).toThrow(/removed or moved while it was open; nothing was changed/);
  expect(() => undo(file, stamp)).toThrow(/removed or moved/);
  await checkedCopy(file.db, folder.path('saved.changeout'));
  const saved = await openWorkspaceFile(folder.path('saved.changeout'));
  expect(readAssets(saved).map((asset) => asset.model)).toEqual(['first']);
  saved.close();
});

test('a file that was replaced while open takes no more changes, and the new one is left alone', () => {
  copyFileSync(path(), folder.path('other.changeout'));
  renameSync(folder.path('other.changeout'), path());
  expect(() => addAsset('lost')).toThrow(/replaced by another file/);
  expect(existsSync(path())).toBe(true);
});

test('a file in its place takes changes', () => {
  addAsset('second');
  expect(readAssets(file)).toHaveLength(2);
});

test.each([
  ['an NFS mount', { platform: 'linux', type: 0x6969 }, '/mnt/nfs/a.changeout', 'DELETE'],
  ['an SMB mount', { platform: 'linux', type: 0xff534d42 }, '/mnt/smb/a.changeout', 'DELETE'],
  ['an ext4 disk', { platform: 'linux', type: 0xef53 }, '/home/a.changeout', 'WAL'],
  ['a Windows share', { platform: 'win32', type: 0 }, '\\\\server\\share\\a.changeout', 'DELETE'],
  ['a long Windows share', { platform: 'win32', type: 0 }, '\\\\?\\UNC\\server\\a.changeout', 'DELETE'],
  ['a Windows disk', { platform: 'win32', type: 0 }, 'C:\\Users\\a.changeout', 'WAL'],
  ['a long Windows path', { platform: 'win32', type: 0 }, '\\\\?\\C:\\Users\\a.changeout', 'WAL'],
  ['a macOS volume', { platform: 'darwin', type: 0 }, '/Volumes/share/a.changeout', 'DELETE'],
  ['a macOS home', { platform: 'darwin', type: 0 }, '/Users/a/a.changeout', 'WAL'],
] as const)('%s gets the journal that it can bear', (_, { platform, type }, where, mode) => {
  const place = { platform, fileSystemType: () => type };
  expect(journalMode(where, place)).toBe(mode);
  expect(isOnNetwork(where, place)).toBe(mode === 'DELETE');
});
