import { chmodSync, copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';
import { UserProblem } from '../../core/problem';
import { assetWriter, readAssets } from '../../db/assets';
import { recordWrite } from '../../db/history/record';
import { openWorkspaceFile } from '../../db/open';
import { sqliteProblem } from '../../db/problems';
import { readWorkspaceRow } from '../../db/workspace-row';
import { label, newWorkspace, temporaryFolder } from './workspace-folder';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb004300', 'hex');

async function refusal(path: string): Promise<string> {
  try {
    const file = await openWorkspaceFile(path);
    file.close();
  } catch (error) {
    if (error instanceof UserProblem) return error.message;
    throw error;
  }
  throw new Error('was not refused');
}

test('a new workspace opens again with what it was given', async () => {
  const path = folder.path('a.changeout');
  (await newWorkspace(path)).close();
  const file = await openWorkspaceFile(path);
  expect(readWorkspaceRow(file)).toMatchObject({
    name: 'Prairie Test Telephone',
    customers: 4200,
    states: ['ND'],
  });
  file.close();
});

test('closing leaves one file, without a lock and without a write-ahead log', async () => {
  (await newWorkspace(folder.path('a.changeout'))).close();
  expect(readdirSync(folder.path('.'))).toEqual(['a.changeout']);
});

test('a name that is taken is refused and the file there stays as it is', async () => {
  const path = folder.path('taken.changeout');
  writeFileSync(path, 'mine');
  await expect(newWorkspace(path)).rejects.toThrow(/exists already/);
  expect(readFileSync(path, 'utf8')).toBe('mine');
});

test.each([
  ['a JPEG', jpeg],
  ['a text file', Buffer.from('site,manufacturer\nA,Huawei\n')],
  ['an empty file', Buffer.alloc(0)],
])('%s is refused as a workspace and left as it is', async (_, bytes) => {
  const path = folder.path('picture.changeout');
  writeFileSync(path, bytes);
  expect(await refusal(path)).toMatch(/not a Changeout workspace/);
  expect(readFileSync(path)).toEqual(bytes);
});

test('another SQLite file is refused', async () => {
  const path = folder.path('other.changeout');
  const other = new SqliteDatabase(path);
  other.exec('CREATE TABLE t (x)');
  other.close();
  expect(await refusal(path)).toMatch(/not a Changeout workspace/);
});

test('a missing file, a folder and a missing folder are each refused in one sentence', async () => {
  expect(await refusal(folder.path('missing.changeout'))).toMatch(/no such file/);
  expect(await refusal(folder.path('.'))).toMatch(/not a file/);
  await expect(newWorkspace(folder.path('nowhere/a.changeout'))).rejects.toThrow(UserProblem);
});

test('a workspace of a newer version is refused before anything is written', async () => {
  const path = folder.path('newer.changeout');
  (await newWorkspace(path)).close();
  const db = new SqliteDatabase(path);
  db.pragma('user_version = 999');
  db.pragma('journal_mode = DELETE');
  db.close();
  const before = readFileSync(path);
  expect(await refusal(path)).toMatch(/newer version/);
  expect(readFileSync(path)).toEqual(before);
});

test('a workspace with a trigger that somebody planted is not opened', async () => {
  const path = folder.path('planted.changeout');
  (await newWorkspace(path)).close();
  const db = new SqliteDatabase(path);
  db.exec('CREATE TRIGGER planted AFTER UPDATE ON workspace BEGIN DELETE FROM asset; END');
  db.close();
  expect(await refusal(path)).toMatch(/trigger that Changeout did not make: planted/);
});

test('a second writer is kept out with a clear message and may read', async () => {
  const path = folder.path('a.changeout');
  const first = await newWorkspace(path);
  expect(await refusal(path)).toMatch(/open in another Changeout/);
  const reader = await openWorkspaceFile(path, 'read');
  expect(readWorkspaceRow(reader).name).toBe('Prairie Test Telephone');
  reader.close();
  first.close();
  const second = await openWorkspaceFile(path);
  second.close();
});

test('a lock file that a crash left behind keeps nobody out', async () => {
  const path = folder.path('a.changeout');
  (await newWorkspace(path)).close();
  writeFileSync(`${path}-lock`, '');
  const file = await openWorkspaceFile(path);
  file.close();
  expect(existsSync(`${path}-lock`)).toBe(false);
});

test('a damaged file is refused, not repaired silently', async () => {
  const path = folder.path('a.changeout');
  (await newWorkspace(path)).close();
  const bytes = readFileSync(path);
  bytes.fill(0xff, 4096, 12288);
  writeFileSync(path, bytes);
  expect(await refusal(path)).toMatch(/damaged/);
});

test('a file in a folder without write permission gives one clear line', async () => {
  if (process.getuid?.() === 0) {
    // Root passes every permission check, so the kernel's own read-only folder stands in.
    await expect(newWorkspace('/proc/a.changeout')).rejects.toThrow(UserProblem);
    return;
  }
  chmodSync(folder.path('.'), 0o500);
  await expect(newWorkspace(folder.path('a.changeout'))).rejects.toThrow(UserProblem);
  chmodSync(folder.path('.'), 0o700);
});

test('a copy made by the system while closed opens as well', async () => {
  (await newWorkspace(folder.path('a.changeout'))).close();
  copyFileSync(folder.path('a.changeout'), folder.path('b.changeout'));
  const file = await openWorkspaceFile(folder.path('b.changeout'));
  expect(readWorkspaceRow(file).customers).toBe(4200);
  file.close();
});

test('a full disk takes nothing half: the write is refused in words and undone as a whole', async () => {
  const file = await newWorkspace(folder.path('a.changeout'));
  file.db.pragma('wal_checkpoint(TRUNCATE)');
  file.db.pragma(`max_page_count = ${file.db.pragma('page_count', { simple: true })}`);
  const writeMany = (): void => {
    recordWrite(
      file,
      () => {
        const writer = assetWriter(file);
        for (let row = 0; row < 5000; row += 1)
          writer.insert({ notes: 'x'.repeat(500) }, { importFileId: null, importRow: row });
      },
      label('files-import'),
    );
  };
  let refused: unknown = null;
  try {
    writeMany();
  } catch (error) {
    refused = error;
  }
  expect(sqliteProblem(refused, null)?.reason).toMatch(/disk is full; nothing was changed/);
  expect(readAssets(file)).toEqual([]);
  file.close();
});
