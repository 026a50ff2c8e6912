import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const ASSETS = 100_000;
/** The assets themselves take about a third of it. A writer that held the sheet as objects or as text would not do. */
const HEAP_MEGABYTES = 400;

const writer = `
import { inventoryColumns } from '../../../core/document/inventory-table';
import { renderTableXlsx } from '../../../engine/render/xlsx/table-xlsx';
import { believableRun } from '../../fixtures/run-result';

const run = believableRun();
const assets = Array.from({ length: ${ASSETS} }, (_, index) => {
  const { asset, verdict } = run.flags.assets[index % run.flags.assets.length];
  return { asset: { ...asset, id: 'A' + index, assetTag: 'T-' + index }, verdict };
});
renderTableXlsx('Inventory and flags', inventoryColumns, assets, run.stamp).then(async (bytes) => {
  const { unzipSync } = await import('fflate');
  let rows = 0;
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (name.endsWith('sheet1.xml')) rows = originalSize;
      return false;
    },
  });
  process.stdout.write(JSON.stringify({ bytes: bytes.length, sheetBytes: rows }));
});
`;

test('a hundred thousand assets are written to a workbook in a heap of 400 MB', () => {
  const folder = mkdtempSync(join(tmpdir(), 'changeout-long-'));
  try {
    const outfile = join(folder, 'writer.cjs');
    buildSync({
      stdin: { contents: writer, resolveDir: __dirname, loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile,
    });
    const ended = spawnSync(process.execPath, [`--max-old-space-size=${HEAP_MEGABYTES}`, outfile], {
      encoding: 'utf8',
    });
    expect(ended.stderr).toBe('');
    expect(ended.status).toBe(0);
    const written = JSON.parse(ended.stdout) as { bytes: number; sheetBytes: number };
    expect(written.bytes).toBeGreaterThan(1_000_000);
    expect(written.sheetBytes).toBeGreaterThan(ASSETS * 100);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
