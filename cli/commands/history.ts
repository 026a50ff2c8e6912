import type { HistoryEntry } from '../../engine/api';
import { type AddCommand, wholeNumberOption, withWorkspace } from '../command';
import { tableLines } from '../table';

export const addHistory: AddCommand = (program, perform) => {
  program
    .command('history <workspace>')
    .description('the audit trail, newest first')
    .option('--limit <n>', 'show at most this many', wholeNumberOption, 50)
    .action(
      perform(async ({ client, output }, path: string, options: { limit: number }) => {
        const page = await withWorkspace(client, path, 'read', () =>
          client.call('history-page', { offset: 0, limit: options.limit }),
        );
        output.document('changeout/history/1', { total: page.total, entries: page.entries });
        for (const line of historyTable(page.entries)) output.line(line);
      }),
    );
  program
    .command('undo <workspace>')
    .description('take the last change back')
    .action(
      perform(async ({ client, output }, path: string) => {
        const { entry } = await withWorkspace(client, path, 'write', () => client.call('history-undo', {}));
        output.document('changeout/undo/1', { entries: entry ? [entry] : [] });
        output.line(entry ? `Took back: ${entry.summary}` : 'There is nothing to take back.');
      }),
    );
};

function historyTable(entries: readonly HistoryEntry[]): string[] {
  return tableLines(
    [
      { heading: 'Id', cell: (entry) => String(entry.id), align: 'right' },
      { heading: 'At', cell: (entry) => entry.at },
      { heading: 'Author', cell: (entry) => entry.author },
      { heading: 'Action', cell: (entry) => entry.action },
      { heading: 'State', cell: (entry) => entry.state },
      { heading: 'What', cell: (entry) => entry.summary, width: 80 },
    ],
    entries,
  );
}
