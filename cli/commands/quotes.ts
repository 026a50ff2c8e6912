import type { CalendarDate } from '../../core/calendar/date';
import type { QuoteRow } from '../../engine/api';
import {
  type AddCommand,
  addRunOptions,
  dateOption,
  type RunOptions,
  runInputOf,
  wholeNumberOption,
  withWorkspace,
} from '../command';
import { tableLines } from '../table';

interface AddOptions {
  readonly vendor: string;
  readonly number: string;
  readonly date: CalendarDate;
  readonly expiry?: CalendarDate;
  readonly file?: string;
  readonly notes?: string;
}

export const addQuotes: AddCommand = (program, perform) => {
  const quotes = addRunOptions(
    program.command('quotes').argument('<workspace>').description('vendor quotes, and whether each is valid'),
  ).action(
    perform(async ({ client, output }, path: string, options: RunOptions) => {
      const rows = await withWorkspace(client, path, 'read', () =>
        client.call('quote-list', runInputOf(options)),
      );
      output.document('changeout/quotes/1', { quotes: rows });
      for (const line of quoteTable(rows)) output.line(line);
    }),
  );
  quotes
    .command('add <workspace> <lines>')
    .description('a quote with its lines from CSV or XLSX: item,unit_price,description,discount,tiers')
    .requiredOption('--vendor <name>', 'who gives it')
    .requiredOption('--number <number>', 'as printed')
    .requiredOption('--date <date>', 'as printed', dateOption)
    .option('--expiry <date>', 'last day on which it is valid', dateOption)
    .option('--file <path>', 'the quote itself, kept among the evidence')
    .option('--notes <text>', 'what else matters')
    .action(
      perform(async ({ client, output }, path: string, lines: string, options: AddOptions) => {
        const saved = await withWorkspace(client, path, 'write', async () => {
          const read = await client.call('quote-lines-read', { path: lines });
          const { vendor, number, date, expiry = null, notes = null } = options;
          const file = { evidenceSha256: null, fileName: null };
          const quote = { id: null, vendor, number, date, expiryDate: expiry, notes, lines: read, ...file };
          const attached = options.file === undefined ? {} : { filePath: options.file };
          return client.call('quote-save', { quote, ...attached });
        });
        output.document('changeout/quotes-add/1', { ...saved });
        output.line(`Saved quote ${options.number} of ${options.vendor}.`);
      }),
    );
  quotes
    .command('remove <workspace> <id>')
    .description('delete a quote; undo brings it back')
    .action(
      perform(async ({ client, output }, path: string, id: string) => {
        const removed = await withWorkspace(client, path, 'write', () =>
          client.call('quote-delete', { id: wholeNumberOption(id) }),
        );
        output.document('changeout/quotes-remove/1', { ...removed });
        output.line(`Deleted quote ${id}.`);
      }),
    );
};

function quoteTable(rows: readonly QuoteRow[]): string[] {
  return tableLines(
    [
      { heading: 'Id', cell: ({ id }) => String(id), align: 'right' },
      { heading: 'Vendor', cell: ({ vendor }) => vendor },
      { heading: 'Number', cell: ({ number }) => number },
      { heading: 'Date', cell: ({ date }) => date },
      { heading: 'Last day', cell: ({ expiryDate }) => expiryDate ?? 'none printed' },
      { heading: 'Standing', cell: ({ standing }) => standing },
      { heading: 'Items', cell: ({ lines }) => String(lines.length), align: 'right' },
      { heading: 'Plan lines', cell: ({ lineIds }) => String(lineIds.length), align: 'right' },
      { heading: 'File', cell: (row) => (row.hasFile ? (row.fileName ?? '') : 'not attached') },
    ],
    rows,
  );
}
