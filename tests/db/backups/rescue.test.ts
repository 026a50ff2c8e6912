import { readFileSync, writeFileSync } from 'node:fs';
import { assetWriter, readAssets } from '../../../db/assets';
import { rescueFile } from '../../../db/backups/rescue';
import { checkWorkspace } from '../../../db/check';
import { recordWrite } from '../../../db/history/record';
import { openWorkspaceFile } from '../../../db/open';
import { readWorkspaceRow } from '../../../db/workspace-row';
import { label, newWorkspace, temporaryFolder } from '../workspace-folder';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const at = '2024-03-05T10:00:00.000Z';

async function workspaceWith(assets: number): Promise<string> {
  const path = folder.path('a.changeout');
  const file = await newWorkspace(path);
  recordWrite(
    file,
    () => {
      const writer = assetWriter(file);
      for (let number = 1; number <= assets; number += 1)
        writer.insert(
          { model: `model ${number}`, notes: 'n'.repeat(400), site: `Site ${number % 7}` },
          { importFileId: null, importRow: null },
        );
    },
    label('files-import'),
  );
  file.db.pragma('wal_checkpoint(TRUNCATE)');
  file.close();
  return path;
}

/** Overwrites every page of the middle half that holds text of assets. */
function damageSomePages(path: string): void {
  const bytes = readFileSync(path);
  const pages = bytes.length / 4096;
  for (let page = Math.floor(pages / 3); page < Math.floor(pages / 3) + 6; page += 1)
    bytes.fill(0xa5, page * 4096, (page + 1) * 4096);
  writeFileSync(path, bytes);
}

test('a rescue copy of a sound file holds everything', async () => {
  const path = await workspaceWith(50);
  const rescue = await rescueFile(path, folder.path('rescued.changeout'), at);
  expect(rescue.tables.find(({ table }) => table === 'asset')).toEqual({
    table: 'asset',
    rows: 50,
    lostRows: 0,
  });
  expect(rescue.mendedReferences).toBe(0);
  const copy = await openWorkspaceFile(rescue.path);
  expect(readWorkspaceRow(copy).name).toBe('Prairie Test Telephone');
  expect(readAssets(copy)[8]).toMatchObject({ model: 'model 9', site: 'Site 2' });
  copy.close();
});

test('a rescue copy of a damaged file opens, is sound, and holds most of the assets on both sides of the damage', async () => {
  const path = await workspaceWith(1000);
  damageSomePages(path);
  const before = readFileSync(path);
  await expect(openWorkspaceFile(path)).rejects.toThrow(/damaged/);
  const rescue = await rescueFile(path, folder.path('rescued.changeout'), at);
  expect(readFileSync(path)).toEqual(before);
  const copy = await openWorkspaceFile(rescue.path);
  expect(checkWorkspace(copy)).toEqual([]);
  const models = readAssets(copy).map((asset) => Number(asset.model?.slice(6)));
  const counted = rescue.tables.find(({ table }) => table === 'asset');
  expect(models).toHaveLength(counted?.rows ?? -1);
  expect(models.length).toBeGreaterThan(800);
  expect(models).toContain(1);
  expect(models).toContain(1000);
  copy.close();
});

test('a file of which nothing can be read gives a clear refusal and no new file', async () => {
  writeFileSync(folder.path('a.changeout'), 'no longer a database');
  await expect(rescueFile(folder.path('a.changeout'), folder.path('rescued.changeout'), at)).rejects.toThrow(
    /Nothing can be read/,
  );
});
