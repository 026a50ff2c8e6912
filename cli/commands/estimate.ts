import type { Cents } from '../../core/money/cents';
import { problem, UserProblem } from '../../core/problem';
import {
  type AddCommand,
  addRunOptions,
  dollarsOption,
  fractionOption,
  type RunOptions,
  runInputOf,
  withWorkspace,
} from '../command';
import { estimateLines } from '../estimate-lines';
import { readSettingsFile } from '../settings-file';

interface EstimateOptions extends RunOptions {
  readonly lines?: string;
  readonly rhoWithin?: number;
  readonly rhoBetween?: number;
  readonly budget?: Cents;
  readonly settings?: string;
}

export const addEstimate: AddCommand = (program, perform) => {
  addRunOptions(program.command('estimate [workspace]').description('cost and its range'))
    .option('--sampling <way>', 'lhs (Latin hypercube, default) or mc (plain Monte Carlo)')
    .option('--budget <dollars>', 'budget whose probability to suffice is asked for', dollarsOption)
    .option(
      '--lines <file>',
      'a plain price list instead of a workspace: line,group,quantity,low,likely,high,distribution',
    )
    .option('--settings <file>', 'JSON with settings to try, e.g. {"risks": [...], "count_ranges": [...]}')
    .option('--rho-within <r>', 'correlation within a group', fractionOption)
    .option('--rho-between <r>', 'correlation between groups', fractionOption)
    .action(
      perform(async ({ client, output }, path: string | undefined, options: EstimateOptions) => {
        const { patch, ...input } = runInputOf(options);
        const correlated = {
          ...(options.settings === undefined ? {} : readSettingsFile(options.settings)),
          ...patch,
          ...(options.rhoWithin === undefined ? {} : { rhoWithin: options.rhoWithin }),
          ...(options.rhoBetween === undefined ? {} : { rhoBetween: options.rhoBetween }),
        } as typeof patch;
        const estimate = await estimateOf();
        output.document('changeout/estimate/1', { ...estimate });
        for (const line of estimateLines(estimate)) output.line(line);

        async function estimateOf() {
          if (options.lines !== undefined)
            return client.call('price-list-estimate', { path: options.lines, patch: correlated });
          if (path === undefined)
            throw new UserProblem([problem('Nothing to estimate', 'Give a workspace, or --lines FILE')]);
          return withWorkspace(
            client,
            path,
            'read',
            async () => (await client.call('estimate', { ...input, patch: correlated })).estimate,
          );
        }
      }),
    );
};
