import type { AssetId } from '../../core/inventory/asset';
import { assetWriter, countAssets, deleteAssets, readAsset } from '../../db/assets';
import { recordWrite } from '../../db/history/record';
import type { BlocksDone } from '../../db/history/record-in-blocks';
import { redo, redoInBlocks, undo, undoInBlocks } from '../../db/history/undo';
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

const rows = 6000;

/** Many new assets at a few sites; three of them changed and one deleted in the same entry. */
function writeMany(): void {
  recordWrite(
    file,
    () => {
      const writer = assetWriter(file);
      for (let row = 1; row <= rows; row += 1)
        writer.insert(
          { site: `Tower ${row % 40}`, serial: `S${row}` },
          { importFileId: null, importRow: row },
        );
      for (const id of [7, 8, 9]) writer.update(id as AssetId, { notes: 'moved', site: 'Depot' });
      deleteAssets(file, [11 as AssetId]);
    },
    label('files-import'),
  );
}

const indexes = (): unknown[] =>
  file.db
    .prepare("SELECT sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'asset' ORDER BY name")
    .all();

test('a large entry is taken back and done again in blocks, to the byte and with its indexes', async () => {
  const [empty, made] = [dump(file), indexes()];
  writeMany();
  const full = dump(file);
  const seen: BlocksDone[] = [];
  const pause = async (done: BlocksDone): Promise<void> => {
    seen.push({ ...done });
    expect(countAssets(file).assets).toBe(rows - 1);
  };
  expect(await undoInBlocks(file, stamp, pause)).toBe(1);
  expect(dump(file)).toBe(empty);
  expect(indexes()).toEqual(made);
  expect(seen.length).toBeGreaterThan(3);
  expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).sort((a, b) => a - b));
  expect(seen.at(-1)).toEqual({ done: seen[0]?.total, total: seen[0]?.total });
  expect(await redoInBlocks(file, stamp, async () => undefined)).toBe(1);
  expect(dump(file)).toBe(full);
  expect(readAsset(file, 8 as AssetId)).toMatchObject({ site: 'Depot', notes: 'moved' });
  expect(indexes()).toEqual(made);
});

test('given up between two blocks, everything stays, and the step can be taken again', async () => {
  writeMany();
  const full = dump(file);
  const giveUp = async ({ done }: BlocksDone): Promise<void> => {
    if (done > 2000) throw new Error('given up');
  };
  await expect(undoInBlocks(file, stamp, giveUp)).rejects.toThrow('given up');
  expect(dump(file)).toBe(full);
  expect(await undoInBlocks(file, stamp, async () => undefined)).toBe(1);
  expect(countAssets(file).assets).toBe(0);
});

test('at once and in blocks come to the same file', async () => {
  writeMany();
  undo(file, stamp);
  const atOnce = dump(file);
  redo(file, stamp);
  await undoInBlocks(file, stamp, async () => undefined);
  expect(dump(file)).toBe(atOnce);
});

test('a small change is taken back without blocks', async () => {
  recordWrite(
    file,
    () => assetWriter(file).insert({ model: 'AR' }, { importFileId: null, importRow: null }),
    label('asset-add'),
  );
  const pause = jest.fn(async () => undefined);
  expect(await undoInBlocks(file, stamp, pause)).toBe(1);
  expect(pause).not.toHaveBeenCalled();
  expect(await undoInBlocks(file, stamp, pause)).toBeNull();
});
