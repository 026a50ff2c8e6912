import SqliteDatabase from 'better-sqlite3';
import { calendarDate } from '../../core/calendar/date';
import type { TakenList } from '../../core/listing/taken-list';
import { listBackups } from '../../db/backups/shelf';
import { readHistoryPage } from '../../db/history/page';
import { recordWrite } from '../../db/history/record';
import { redo, undo } from '../../db/history/undo';
import { insertTakenList, listsFingerprint, readListVersions, readTakenLists } from '../../db/lists';
import { migrations } from '../../db/migrations';
import { openWorkspaceFile } from '../../db/open';
import { applicationId } from '../../db/workspace-file';
import { readWorkspaceRow } from '../../db/workspace-row';
import { dump, label, newWorkspace, stamp, temporaryFolder } from './workspace-folder';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const taken: TakenList = {
  source: 'own-list',
  list: 'BIS Entity List',
  file: 'own.csv',
  sha256: 'a'.repeat(64),
  takenDate: calendarDate('2026-11-24'),
  rejectedRows: 0,
  parties: [
    {
      row: 2,
      list: 'BIS Entity List',
      listDetail: null,
      name: 'Prairie Optical',
      aliases: ['Prairie Optics', 'PO “Systems”'],
      country: 'CN',
      effectiveDate: calendarDate('2024-06-05'),
      endDate: null,
      scope: 'all items',
      scopeCondition: null,
      licensePolicy: null,
      citation: '89 FR 1',
    },
  ],
};

test('a list comes back as it was taken', async () => {
  const file = await newWorkspace(folder.path('a.changeout'));
  recordWrite(file, () => insertTakenList(file, taken), label('list-take'));
  expect(readTakenLists(file)).toMatchObject([taken]);
  expect(readListVersions(file)).toMatchObject([{ id: 1, list: 'BIS Entity List', parties: 1 }]);
  file.close();
});

test('taking a list is one entry that undo takes back and redo does again', async () => {
  const file = await newWorkspace(folder.path('a.changeout'));
  const before = dump(file);
  const fingerprint = listsFingerprint(file);
  recordWrite(file, () => insertTakenList(file, taken), label('list-take'));
  const after = dump(file);
  expect(readHistoryPage(file, 0, 10)).toMatchObject({ total: 1, entries: [{ changes: 2 }] });
  expect(listsFingerprint(file)).not.toBe(fingerprint);
  undo(file, stamp);
  expect(dump(file)).toBe(before);
  expect(listsFingerprint(file)).toBe(fingerprint);
  redo(file, stamp);
  expect(dump(file)).toBe(after);
  file.close();
});

test('a workspace of the first version is backed up and brought up to date, with all that is in it', async () => {
  const path = folder.path('old.changeout');
  const old = new SqliteDatabase(path);
  old.exec(migrations[0]?.sql ?? '');
  old.pragma(`application_id = ${applicationId}`);
  old.pragma('user_version = 1');
  old
    .prepare(
      "INSERT INTO workspace (id, name, customers, created_at) VALUES (1, 'Prairie Old', 77, '2024-01-01')",
    )
    .run();
  old.close();
  const file = await openWorkspaceFile(path);
  expect(readWorkspaceRow(file)).toMatchObject({ name: 'Prairie Old', customers: 77 });
  expect(readTakenLists(file)).toEqual([]);
  recordWrite(file, () => insertTakenList(file, taken), label('list-take'));
  file.close();
  const [backup] = listBackups(path);
  expect(backup?.reason).toBe('before-migration');
  const copy = new SqliteDatabase(String(backup?.path), { readonly: true });
  expect(copy.pragma('user_version', { simple: true })).toBe(1);
  expect(copy.prepare('SELECT name FROM workspace').pluck().get()).toBe('Prairie Old');
  copy.close();
});

test('a workspace of the first version is not opened for reading, and stays as it is', async () => {
  const path = folder.path('old.changeout');
  const old = new SqliteDatabase(path);
  old.exec(migrations[0]?.sql ?? '');
  old.pragma(`application_id = ${applicationId}`);
  old.pragma('user_version = 1');
  old.close();
  await expect(openWorkspaceFile(path, 'read')).rejects.toThrow(/older version/);
  expect(listBackups(path)).toEqual([]);
});
