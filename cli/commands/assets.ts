import type { AssetRow } from '../../engine/api';
import { type AddCommand, wholeNumberOption, withWorkspace } from '../command';
import { tableLines } from '../table';

export const addAssets: AddCommand = (program, perform) => {
  program
    .command('assets <workspace>')
    .description('list the inventory')
    .option('--where <expr>', 'condition, such as: manufacturer = Huawei and quantity > 1 and model ~ RRU')
    .option('--limit <n>', 'show at most this many', wholeNumberOption)
    .action(
      perform(async ({ client, output }, path: string, options: { where?: string; limit?: number }) => {
        const found = await withWorkspace(client, path, 'read', () => client.call('asset-search', options));
        output.document('changeout/assets/1', { total: found.total, assets: found.rows.map(withAssetId) });
        for (const line of assetTable(found.rows)) output.line(line);
        output.line(`${found.rows.length} of ${found.total} assets shown.`);
      }),
    );
};

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
