import { assetWriter, readAssets } from '../../db/assets';
import { captureInserts } from '../../db/history/capture-inserts';
import { recordWrite } from '../../db/history/record';
import { redo, undo } from '../../db/history/undo';
import type { WorkspaceFile } from '../../db/workspace-file';
import { dump, label, newWorkspace, stamp, temporaryFolder } from './workspace-folder';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  folder.remove();
});

const rows = [
  { site: 'Bowman', model: 'RRU3908', quantity: 3, notes: 'say "hi"\nthere' },
  { site: null, model: 'é—', extra: [{ header: 'Rack', value: 'R2' }] },
];

/** Two assets and a site, captured one way or the other, and an edit in the same entry. */
async function written(name: string, inBulk: boolean): Promise<WorkspaceFile> {
  const file = await newWorkspace(folder.path(name));
  recordWrite(
    file,
    () => {
      const writer = assetWriter(file);
      writer.makeSite('Bowman');
      const inserts = function* (): Generator<number, void> {
        for (const fields of rows) yield writer.insert(fields, { importFileId: null, importRow: 2 });
      };
      const ids = [...(inBulk ? captureInserts(file, 'asset', inserts()) : inserts())];
      writer.update(ids[0] as never, { quantity: 4 });
    },
    label('files-import'),
  );
  return file;
}

const changesOf = (file: WorkspaceFile) =>
  file.db.prepare('SELECT table_name, row_id, before, after FROM history_change ORDER BY id').all();

test('new rows captured by one statement leave the same history as those captured one by one', async () => {
  const [bulk, single] = [await written('bulk.changeout', true), await written('single.changeout', false)];
  expect(changesOf(bulk)).toEqual(changesOf(single));
  expect(changesOf(bulk)).toHaveLength(4);
  bulk.close();
  single.close();
});

test('undo takes them away and redo brings them back byte for byte', async () => {
  const file = await written('a.changeout', true);
  const after = dump(file);
  undo(file, stamp);
  expect(readAssets(file)).toEqual([]);
  redo(file, stamp);
  expect(readAssets(file).map((asset) => [asset.site, asset.model, asset.quantity])).toEqual([
    ['Bowman', 'RRU3908', 4],
    [null, 'é—', 1],
  ]);
  expect(dump(file)).toEqual(after);
  file.close();
});

test('outside an entry nothing is captured, as without it', async () => {
  const file = await newWorkspace(folder.path('b.changeout'));
  const writer = assetWriter(file);
  const inserts = function* (): Generator<number, void> {
    yield writer.insert({ model: 'S5720' }, { importFileId: null, importRow: null });
  };
  expect([...captureInserts(file, 'asset', inserts())]).toHaveLength(1);
  expect(changesOf(file)).toEqual([]);
  file.close();
});
