import type { Command } from 'commander';
import type { CalendarDate } from '../../core/calendar/date';
import { type AddCommand, dateOption, type Perform, withWorkspace } from '../command';
import { comparisonLines, previewLines, takenListLines } from '../list-lines';
import { tableLines } from '../table';

interface ListOptions {
  readonly asOf?: CalendarDate;
  readonly workspace?: string;
}

interface ListImportOptions {
  readonly workspace?: string;
  readonly dryRun?: boolean;
}

export const addLists: AddCommand = (program, perform) => {
  const lists = program
    .command('lists')
    .description('lists in force')
    .option('--as-of <date>', 'on this date (default today)', dateOption)
    .option('--workspace <workspace>', 'with the lists that were taken into this workspace')
    .action(
      perform(async ({ client, output }, { workspace, ...options }: ListOptions) => {
        const read = async () => ({
          overview: await client.call('app-overview', options),
          taken: workspace === undefined ? [] : await client.call('list-history', {}),
        });
        const { overview, taken } = await (workspace === undefined
          ? read()
          : withWorkspace(client, workspace, 'read', read));
        const asOf = options.asOf ?? overview.today;
        output.document('changeout/lists/1', { asOf, lists: overview.lists, taken });
        const rows = tableLines(
          [
            { heading: 'List', cell: (list) => list.list },
            { heading: 'Version', cell: (list) => list.version },
            { heading: 'Entities', cell: (list) => String(list.entities), align: 'right' },
            { heading: 'Source', cell: (list) => list.source, width: 70 },
          ],
          overview.lists,
        );
        for (const line of rows) output.line(line);
        if (taken.length > 0) for (const line of ['', ...takenListLines(taken)]) output.line(line);
      }),
    );
  addListImport(lists, perform);
};

function addListImport(lists: Command, perform: Perform): void {
  lists
    .command('import <file>')
    .description(
      'take a list: Consolidated Screening List (CSV, JSON), FCC Covered List (table), own list (CSV)',
    )
    .option('--workspace <workspace>', 'the workspace that takes it; without one it is compared only')
    .option('--dry-run', 'say what would change and write nothing')
    .action(
      perform(async ({ client, output }, file: string, _: ListImportOptions, command: Command) => {
        // `lists` has --workspace too and takes it wherever it stands.
        const { workspace, dryRun } = command.optsWithGlobals<ListImportOptions>();
        if (workspace === undefined) {
          const compared = await client.call('list-compare', { path: file });
          output.document('changeout/lists-import/1', { ...compared, taken: false });
          for (const line of comparisonLines(compared)) output.line(line);
          output.note('The file was compared only: give --workspace to take it into a workspace.');
          return;
        }
        const outcome = await withWorkspace(client, workspace, dryRun ? 'read' : 'write', async () =>
          dryRun
            ? { ...(await client.call('list-preview', { path: file })), taken: false }
            : client.call('list-take', { path: file }),
        );
        output.document('changeout/lists-import/2', { ...outcome });
        for (const line of previewLines(outcome)) output.line(line);
        if (outcome.isKnown) output.line('The workspace has this very file already.');
        if (!outcome.taken) output.line('Nothing was written.');
      }),
    );
}
