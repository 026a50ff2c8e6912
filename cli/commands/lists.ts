import type { CalendarDate } from '../../core/calendar/date';
import { type AddCommand, dateOption } from '../command';
import { tableLines } from '../table';

export const addLists: AddCommand = (program, perform) => {
  const lists = program
    .command('lists')
    .description('lists in force')
    .option('--as-of <date>', 'on this date (default today)', dateOption)
    .action(
      perform(async ({ client, output }, options: { asOf?: CalendarDate }) => {
        const overview = await client.call('app-overview', options);
        output.document('changeout/lists/1', { asOf: options.asOf ?? overview.today, lists: overview.lists });
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
      }),
    );
  lists
    .command('import <file>')
    .description(
      'compare an official list file (Consolidated Screening List, CSV or JSON) with what is known',
    )
    .action(
      perform(async ({ client, output }, file: string) => {
        const compared = await client.call('list-compare', { path: file });
        output.document('changeout/lists-import/1', { ...compared, taken: false });
        output.line(
          `${compared.rows} rows, ${compared.matched.length} of them name an entity that is known here.`,
        );
        for (const match of compared.matched)
          output.line(
            `  ${match.entity}: ${match.name} (${match.list}, from ${match.startDate ?? 'unknown date'})`,
          );
        for (const missing of compared.missing)
          output.line(`  Not in the file, though in force here: ${missing}`);
        output.note('The file was compared only: this version does not take new parties over from it.');
      }),
    );
};
