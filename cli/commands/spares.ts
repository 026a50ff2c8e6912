import { assetCategories } from '../../core/inventory/category';
import { problem, UserProblem } from '../../core/problem';
import {
  type AddCommand,
  addRunOptions,
  type RunOptions,
  runInputOf,
  wholeNumberOption,
  withWorkspace,
} from '../command';
import { runningOnLines } from './running-on-lines';

export const addSpares: AddCommand = (program, perform) => {
  const spares = addRunOptions(
    program
      .command('spares')
      .argument('<workspace>')
      .description(
        'running on until replaced: failures, spares to buy while allowed, the order of the sites',
      ),
  ).action(
    perform(async ({ client, output }, path: string, options: RunOptions) => {
      const view = await withWorkspace(client, path, 'read', () =>
        client.call('running-on', runInputOf(options)),
      );
      output.document('changeout/spares/1', { ...view });
      for (const line of runningOnLines(view).slice(1)) output.line(line);
    }),
  );
  spares
    .command('stock <workspace> <pool> <units>')
    .description('spares on hand of a pool, by its pool_id of the JSON')
    .requiredOption('--source <words>', 'who counted, and when')
    .action(
      perform(
        async ({ client, output }, path: string, poolId: string, units: string, { source }: Sourced) => {
          const quantity = wholeNumberOption(units);
          const saved = await withWorkspace(client, path, 'write', () =>
            client.call('spare-stock-save', { poolId, quantity, source }),
          );
          output.document('changeout/spare-stock/1', { ...saved, quantity, source });
          output.line(`${quantity} spares on hand: ${saved.poolId}.`);
        },
      ),
    );
  spares
    .command('rate <workspace> <category> <low> <likely> <high>')
    .description('failures a unit and year in a category, of your own')
    .requiredOption('--source <words>', 'your repair record, or a document')
    .action(
      perform(
        async (
          { client, output },
          path: string,
          word: string,
          low: string,
          likely: string,
          high: string,
          { source }: Sourced,
        ) => {
          const category = categoryOf(word);
          const perYear = { low: rateOf(low), likely: rateOf(likely), high: rateOf(high) };
          await withWorkspace(client, path, 'write', () =>
            client.call('failure-rate-save', { category, perYear, source }),
          );
          output.document('changeout/failure-rate/1', { category, perYear, source });
          output.line(`Failure rate of ${category}: ${low}, ${likely}, ${high} a unit and year.`);
        },
      ),
    );
};

interface Sourced {
  readonly source: string;
}

function categoryOf(value: string): (typeof assetCategories)[number]['id'] {
  const found = assetCategories.find(({ id }) => id === value);
  if (found !== undefined) return found.id;
  const remedy = `Give one of: ${assetCategories.map(({ id }) => id).join(', ')}`;
  throw new UserProblem([problem('There is no such category', remedy, { column: 'category', value })]);
}

function rateOf(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && Number.isFinite(value)) return value;
  const remedy = 'Give failures a unit and year, e.g. 0.03';
  throw new UserProblem([problem('Not a number', remedy, { column: 'rate', value: text })]);
}
