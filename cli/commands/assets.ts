import { formatCents } from '../../core/money/cents';
import type { AssetRow } from '../../engine/api';
import type { Client } from '../client';
import { type AddCommand, wholeNumberOption, withWorkspace } from '../command';
import type { Output } from '../output';
import { tableLines } from '../table';

interface AssetsOptions {
  readonly where?: string;
  readonly limit?: number;
  readonly quality?: boolean;
}

export const addAssets: AddCommand = (program, perform) => {
  program
    .command('assets <workspace>')
    .description('list the inventory')
    .option('--where <expr>', 'condition, such as: manufacturer = Huawei and quantity > 1 and model ~ RRU')
    .option('--limit <n>', 'show at most this many', wholeNumberOption)
    .option('--quality', 'instead: what is missing, why it matters, and the money that hangs on it')
    .action(
      perform(async ({ client, output }, path: string, { quality, ...options }: AssetsOptions) => {
        if (quality) return printQuality(client, output, path);
        const found = await withWorkspace(client, path, 'read', () => client.call('asset-search', options));
        output.document('changeout/assets/1', { total: found.total, assets: found.rows.map(withAssetId) });
        for (const line of assetTable(found.rows)) output.line(line);
        output.line(`${found.rows.length} of ${found.total} assets shown.`);
      }),
    );
};

async function printQuality(client: Client, output: Output, path: string): Promise<void> {
  const quality = await withWorkspace(client, path, 'read', () => client.call('quality-panel', {}));
  output.document('changeout/quality/1', { ...quality });
  const rows = tableLines(
    [
      { heading: 'Missing', cell: (gap) => gap.label, width: 48 },
      { heading: 'Step', cell: (gap) => gap.step },
      { heading: 'Assets', cell: (gap) => gap.assets.toLocaleString('en-US'), align: 'right' },
      { heading: 'Flagged', cell: (gap) => gap.flagged.toLocaleString('en-US'), align: 'right' },
      { heading: 'Money', cell: (gap) => formatCents(gap.pointCents), align: 'right' },
    ],
    quality.gaps,
  );
  for (const line of rows) output.line(line);
  const share = Math.floor(quality.completeFraction * 100);
  output.line(`${share}% of the answers are there; the amounts overlap where an asset lacks several things.`);
}

function withAssetId({ id, ...asset }: AssetRow): Record<string, unknown> {
  return { assetId: id, ...asset };
}

function assetTable(rows: readonly AssetRow[]): string[] {
  return tableLines(
    [
      { heading: 'Id', cell: (asset) => String(asset.id), align: 'right' },
      { heading: 'Site', cell: (asset) => asset.site ?? '(no site)', width: 24 },
      { heading: 'Manufacturer', cell: (asset) => asset.manufacturer ?? 'unknown', width: 28 },
      { heading: 'Model', cell: (asset) => asset.model ?? 'unknown', width: 24 },
      { heading: 'Serial', cell: (asset) => asset.serial ?? 'unknown', width: 24 },
      { heading: 'Qty', cell: (asset) => String(asset.quantity), align: 'right' },
      { heading: 'Tag', cell: (asset) => asset.assetTag ?? '', width: 16 },
      { heading: 'Verdict', cell: (asset) => asset.verdict },
    ],
    rows,
  );
}
