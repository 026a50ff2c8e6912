import type { CalendarDate } from '../../core/calendar/date';
import { type AddCommand, dateOption } from '../command';
import { verdictDocument, verdictLines } from '../verdict-document';

interface VendorOptions {
  readonly model?: string;
  readonly mac?: string;
  readonly oid?: string;
  readonly asOf?: CalendarDate;
}

export const addVendor: AddCommand = (program, perform) => {
  program
    .command('vendor [name]')
    .description('look one item up; no workspace needed')
    .option('--model <model>', 'model number')
    .option('--mac <mac>', 'MAC address')
    .option('--oid <oid>', 'sysObjectID')
    .option('--as-of <date>', 'lists in force on this date (default today)', dateOption)
    .action(
      perform(async ({ client, output }, name: string | undefined, options: VendorOptions) => {
        const verdict = await client.call('item-lookup', {
          ...(name === undefined ? {} : { name }),
          ...options,
        });
        output.document(
          'changeout/vendor/1',
          verdictDocument({ manufacturer: name ?? null, model: options.model ?? null }, verdict),
        );
        for (const line of verdictLines(verdict)) output.line(line);
      }),
    );
};
