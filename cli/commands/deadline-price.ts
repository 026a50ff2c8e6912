import type { CalendarDate } from '../../core/calendar/date';
import { formatCents } from '../../core/money/cents';
import { noExtensionWorth } from '../../core/schedule/extension-worth';
import {
  type AddCommand,
  addRunOptions,
  dateOption,
  fractionOption,
  type RunOptions,
  runInputOf,
  withWorkspace,
} from '../command';
import { tableLines } from '../table';

interface PriceOptions extends RunOptions {
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly confidence: number;
}

export const addDeadlinePrice: AddCommand = (program, perform) => {
  addRunOptions(
    program
      .command('deadline-price <workspace>')
      .description('least cost of finishing by each date, by extra crews, overtime and expediting'),
  )
    .option('--from <date>', 'first end date of the curve', dateOption)
    .option('--to <date>', 'last end date of the curve', dateOption)
    .option('--confidence <p>', 'probability with which the date must be met', fractionOption, 0.8)
    .action(
      perform(async ({ client, output }, path: string, options: PriceOptions) => {
        const { from, to, confidence } = options;
        const range = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
        const price = await withWorkspace(client, path, 'read', () =>
          client.call('deadline-price', { ...runInputOf(options), ...range, confidence }),
        );
        output.document('changeout/deadline-price/1', { ...price });
        const rows = tableLines(
          [
            { heading: 'Finish by', cell: (point) => point.date },
            { heading: 'Mean cost', cell: (point) => formatCents(point.meanCents), align: 'right' },
            { heading: 'More', cell: (point) => formatCents(point.extraCents), align: 'right' },
            { heading: 'P80 cost', cell: (point) => formatCents(point.p80Cents), align: 'right' },
            { heading: 'Crews', cell: (point) => crewWords(point.crews) },
            { heading: 'Overtime', cell: (point) => (point.overtime ? 'yes' : 'no') },
            { heading: 'Expedited', cell: (point) => (point.expedite ? 'yes' : 'no') },
          ],
          price.curve,
        );
        for (const line of rows) output.line(line);
        output.line(price.worth?.sentence ?? noExtensionWorth);
        for (const remark of price.remarks) output.note(remark);
      }),
    );
};

function crewWords(crews: Readonly<Record<string, number>>): string {
  return Object.entries(crews)
    .map(([trade, count]) => `${trade} ${count}`)
    .join(', ');
}
