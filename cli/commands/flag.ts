import type { CalendarDate } from '../../core/calendar/date';
import type { FlaggedAsset } from '../../core/document/run-result';
import { type AddCommand, dateOption, withWorkspace } from '../command';
import { tableLines } from '../table';
import { verdictDocument } from '../verdict-document';

export const addFlag: AddCommand = (program, perform) => {
  program
    .command('flag <workspace>')
    .description('verdict and evidence for each asset')
    .option('--as-of <date>', 'lists in force on this date', dateOption)
    .action(
      perform(async ({ client, output }, path: string, options: { asOf?: CalendarDate }) => {
        const flags = await withWorkspace(client, path, 'read', () => client.call('flag-all', options));
        output.document('changeout/flag/1', {
          asOf: flags.asOf,
          lists: flags.lists,
          counts: flags.counts,
          assets: flags.assets.map(({ asset, verdict }) => verdictDocument(asset, verdict)),
        });
        for (const line of flaggedTable(flags.assets.filter(({ verdict }) => verdict.verdict !== 'clear')))
          output.line(line);
        const { listed, review, clear } = flags.counts;
        output.line(`As of ${flags.asOf}: ${listed} listed, ${review} to review, ${clear} clear.`);
        const stale = flags.assets.filter(({ verdict }) => verdict.overrideIsStale === true);
        if (stale.length > 0)
          output.line(`Overrides to look at again, their evidence has changed: assets ${idsOf(stale)}.`);
      }),
    );
};

function idsOf(rows: readonly FlaggedAsset[]): string {
  return rows.map(({ asset }) => asset.id).join(', ');
}

function flaggedTable(rows: readonly FlaggedAsset[]): string[] {
  return tableLines(
    [
      { heading: 'Id', cell: ({ asset }) => String(asset.id), align: 'right' },
      { heading: 'Site', cell: ({ asset }) => asset.site ?? '(no site)', width: 24 },
      { heading: 'Manufacturer', cell: ({ asset }) => asset.manufacturer ?? 'unknown', width: 28 },
      { heading: 'Model', cell: ({ asset }) => asset.model ?? 'unknown', width: 24 },
      { heading: 'Qty', cell: ({ asset }) => String(asset.quantity), align: 'right' },
      { heading: 'Verdict', cell: ({ verdict }) => verdict.verdict },
      { heading: 'Conf.', cell: ({ verdict }) => verdict.confidence.toFixed(2), align: 'right' },
      { heading: 'Entity', cell: ({ verdict }) => verdict.entity ?? '', width: 30 },
      { heading: 'Evidence', cell: ({ verdict }) => verdict.evidence.map((item) => item.kind).join(', ') },
    ],
    rows,
  );
}
