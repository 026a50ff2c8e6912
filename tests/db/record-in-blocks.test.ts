import { type AssetOrigin, assetWriter, readAssets } from '../../db/assets';
import { readHistoryPage } from '../../db/history/page';
import { type BlocksDone, recordInBlocks } from '../../db/history/record-in-blocks';
import { undo } from '../../db/history/undo';
import type { WorkspaceFile } from '../../db/workspace-file';
import { label, newWorkspace, temporaryFolder } from './workspace-folder';

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

const origin: AssetOrigin = { importFileId: null, importRow: null };

function* threeAssets(side: WorkspaceFile): Generator<BlocksDone, number> {
  const writer = assetWriter(side);
  for (let done = 1; done <= 3; done++) {
    writer.insert({ model: `M${done}` }, origin);
    yield { done, total: 3 };
  }
  return 3;
}

test('whoever reads between the blocks sees the workspace as it was, and at the end all at once', async () => {
  const seen: number[] = [];
  const pause = async (): Promise<void> => {
    seen.push(readAssets(file).length);
  };
  const labelOf = label('files-import');
  expect(await recordInBlocks(file, { write: threeAssets, pause, labelOf })).toBe(3);
  expect(seen).toEqual([0, 0, 0]);
  expect(readAssets(file).map((asset) => asset.model)).toEqual(['M1', 'M2', 'M3']);
  expect(readHistoryPage(file, 0, 10)).toMatchObject({ total: 1, entries: [{ changes: 3 }] });
  undo(file, { author: 'tester', at: '2022-07-18T12:00:00Z' });
  expect(readAssets(file)).toEqual([]);
});

test('given up between two blocks, it leaves neither rows nor an entry, and the next write goes through', async () => {
  const pause = async ({ done }: BlocksDone): Promise<void> => {
    if (done === 2) throw new Error('given up');
  };
  const labelOf = label('files-import');
  await expect(recordInBlocks(file, { write: threeAssets, pause, labelOf })).rejects.toThrow('given up');
  expect(readAssets(file)).toEqual([]);
  expect(readHistoryPage(file, 0, 10).total).toBe(0);
  await recordInBlocks(file, { write: threeAssets, pause: async () => undefined, labelOf });
  expect(readAssets(file)).toHaveLength(3);
});

test('closing the workspace in a pause writes nothing', async () => {
  const pause = async (): Promise<void> => file.close();
  const labelOf = label('files-import');
  await expect(recordInBlocks(file, { write: threeAssets, pause, labelOf })).rejects.toThrow(/was closed/);
});
