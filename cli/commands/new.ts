import { type AddCommand, listOption, wholeNumberOption } from '../command';

export const addNew: AddCommand = (program, perform) => {
  program
    .command('new <workspace>')
    .description('make an empty workspace')
    .requiredOption('--name <name>', 'name of the operator')
    .option('--customers <n>', 'customers, affiliates counted', wholeNumberOption)
    .option('--states <list>', 'states, such as ND,MT', listOption)
    .action(
      perform(
        async (
          { client, output },
          path: string,
          options: { name: string; customers?: number; states?: string[] },
        ) => {
          const { name, customers, states } = options;
          const summary = await client.call('workspace-create', {
            path,
            name,
            ...(customers === undefined ? {} : { customers }),
            ...(states === undefined ? {} : { states }),
          });
          output.document('changeout/new/1', {
            path: summary.path,
            name,
            customers: summary.customers,
            states: summary.states,
          });
          output.line(`Made ${summary.path} for ${summary.name}.`);
        },
      ),
    );
};
