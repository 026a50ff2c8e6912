import { formatCents } from '../../core/money/cents';
import { type AddCommand, listOption, withWorkspace } from '../command';
import { tableLines } from '../table';

export const addCompare: AddCommand = (program, perform) => {
  program
    .command('compare <workspace>')
    .description('scenarios side by side')
    .option('--scenarios <list>', 'ids, joined by commas (default: all)', listOption)
    .action(
      perform(async ({ client, output }, path: string, options: { scenarios?: string[] }) => {
        const outcomes = await withWorkspace(client, path, 'read', async () => {
          const all = (await client.call('scenario-list', {})).map((scenario) => scenario.id);
          return client.call('scenario-compare', { scenarios: options.scenarios ?? all });
        });
        output.document('changeout/compare/1', { scenarios: outcomes });
        const rows = tableLines(
          [
            { heading: 'Scenario', cell: (row) => row.scenario.name, width: 40 },
            { heading: 'As of', cell: (row) => row.stamp.asOf },
            { heading: 'P50', cell: (row) => formatCents(row.p50Cents), align: 'right' },
            { heading: 'P80', cell: (row) => formatCents(row.p80Cents), align: 'right' },
            { heading: 'Eligible', cell: (row) => formatCents(row.eligibleCents), align: 'right' },
            { heading: 'Support', cell: (row) => formatCents(row.supportCents), align: 'right' },
            { heading: 'Net P50', cell: (row) => formatCents(row.netP50Cents), align: 'right' },
            { heading: 'Net P80', cell: (row) => formatCents(row.netP80Cents), align: 'right' },
            { heading: 'Advance', cell: (row) => formatCents(row.peakAdvanceCents), align: 'right' },
            { heading: 'Finish P80', cell: (row) => row.finishP80 },
          ],
          outcomes,
        );
        for (const line of rows) output.line(line);
      }),
    );
};
