import { assetWriter, readAssets } from '../../db/assets';
import { writeInBulk } from '../../db/bulk';
import { recordWrite } from '../../db/history/record';
import { undo } from '../../db/history/undo';
import type { WorkspaceFile } from '../../db/workspace-file';
import { dump, label, newWorkspace, stamp, temporaryFolder } from './workspace-folder';

let folder: ReturnType<typeof temporaryFolder>;
let file: WorkspaceFile;
beforeEach(async () => {
  folder = temporaryFolder();
  file = await newWorkspace(folder.path('a.changeout'));
});
afterEach(() => {
  file.close();
  folder.remove();
});

const indexes = (): unknown[] =>
  file.db
    .prepare("SELECT sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'asset' ORDER BY name")
    .all();

function writeMany(fail: boolean): void {
  recordWrite(
    file,
    () =>
      writeInBulk(file, 'asset', 6000, () => {
        const writer = assetWriter(file);
        for (let row = 0; row < 6000; row += 1)
          writer.insert({ assetTag: `T${row}` }, { importFileId: null, importRow: row });
        if (fail) throw new Error('in the middle');
      }),
    label('files-import'),
  );
}

test('a bulk write leaves the indexes as they were, and one undo takes it back', () => {
  const [before, content] = [indexes(), dump(file)];
  writeMany(false);
  expect(readAssets(file)).toHaveLength(6000);
  expect(indexes()).toEqual(before);
  undo(file, stamp);
  expect(dump(file)).toBe(content);
});

test('a bulk write that fails in the middle brings rows and indexes back', () => {
  const [before, content] = [indexes(), dump(file)];
  expect(() => writeMany(true)).toThrow('in the middle');
  expect(indexes()).toEqual(before);
  expect(dump(file)).toBe(content);
});

test('a page sorted by model is read from its index, not sorted in memory', () => {
  const plan = file.db
    .prepare('EXPLAIN QUERY PLAN SELECT id FROM asset ORDER BY model, id LIMIT 200')
    .all() as { detail: string }[];
  expect(plan.map((step) => step.detail).join(' ')).toMatch(/USING COVERING INDEX asset_by_model/);
});
