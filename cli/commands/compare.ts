import { formatCents } from '../../core/money/cents';
import { problem, UserProblem } from '../../core/problem';
import { stepNote } from '../../core/scenario/sensitivity';
import type { ScenarioOutcome, Sensitivity, TreeRun } from '../../engine/api';
import type { Client } from '../client';
import {
  type AddCommand,
  addDrawOptions,
  listOption,
  type RunOptions,
  runInputOf,
  withWorkspace,
} from '../command';
import type { Output } from '../output';
import { tableLines } from '../table';

interface CompareOptions extends Pick<RunOptions, 'asOf' | 'trials' | 'seed'> {
  readonly scenarios?: string[];
  readonly tree?: string;
  readonly sensitivity?: string;
}

export const addCompare: AddCommand = (program, perform) => {
  const compare = program
    .command('compare <workspace>')
    .description(
      'scenarios side by side, a tree of outcomes, or one thing changed at a time (only then with --as-of, --trials, --seed)',
    )
    .option('--scenarios <list>', 'ids, joined by commas (default: all)', listOption)
    .option('--tree <file>', 'run every leaf of a tree of outcomes and weigh them')
    .option('--sensitivity <scenario>', 'change one thing of this scenario at a time');
  addDrawOptions(compare).action(
    perform(async ({ client, output }, path: string, options: CompareOptions) => {
      if (options.tree !== undefined || options.sensitivity === undefined) refuseDraws(options);
      await withWorkspace(client, path, 'read', async () => {
        if (options.tree !== undefined) return compareTree(client, output, options.tree);
        if (options.sensitivity !== undefined) return compareEnds(client, output, options);
        return compareScenarios(client, output, options.scenarios);
      });
    }),
  );
};

/** Scenarios and trees are run as they are saved: each has its own date, trials and seed. */
function refuseDraws({ asOf, trials, seed }: CompareOptions): void {
  if (asOf === undefined && trials === undefined && seed === undefined) return;
  throw new UserProblem([
    problem(
      'Scenarios side by side are run with the date, trials and seed that they are saved with',
      'Change the settings or the scenario, or ask with --sensitivity',
    ),
  ]);
}

/** One call takes so many; each scenario is run by itself, so it makes no difference to the figures. */
const mostScenariosACall = 12;

async function compareScenarios(client: Client, output: Output, chosen: string[] | undefined): Promise<void> {
  const all = (await client.call('scenario-list', {})).map((scenario) => scenario.id);
  const scenarios = chosen ?? all;
  const outcomes: ScenarioOutcome[] = [];
  for (let first = 0; first < scenarios.length; first += mostScenariosACall) {
    const part = scenarios.slice(first, first + mostScenariosACall);
    outcomes.push(...(await client.call('scenario-compare', { scenarios: part })));
  }
  output.document('changeout/compare/1', { scenarios: outcomes });
  for (const line of outcomeLines(outcomes)) output.line(line);
}

async function compareTree(client: Client, output: Output, path: string): Promise<void> {
  const tree = await client.call('tree-read', { path });
  const run = await client.call('tree-run', { tree });
  output.document('changeout/compare/1', {
    scenarios: run.leaves.map((leaf) => leaf.outcome),
    tree: { name: tree.name, leaves: run.leaves, weighed: run.weighed },
  });
  for (const line of treeLines(run)) output.line(line);
}

async function compareEnds(
  client: Client,
  output: Output,
  { sensitivity: scenario = '', ...draws }: CompareOptions,
): Promise<void> {
  const sensitivity = await client.call('scenario-sensitivity', runInputOf({ ...draws, scenario }));
  output.document('changeout/compare/1', { scenarios: [], sensitivity });
  for (const line of sensitivityLines(sensitivity)) output.line(line);
}

function outcomeLines(outcomes: readonly ScenarioOutcome[]): string[] {
  return tableLines(
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
}

function treeLines({ tree, leaves, weighed }: TreeRun): string[] {
  const rows = tableLines(
    [
      { heading: 'Outcome', cell: (leaf) => leaf.path.join(', '), width: 60 },
      { heading: 'Probability', cell: (leaf) => percent(leaf.probability), align: 'right' },
      { heading: 'Net mean', cell: (leaf) => formatCents(leaf.outcome.netMeanCents), align: 'right' },
      { heading: 'Net P80', cell: (leaf) => formatCents(leaf.outcome.netP80Cents), align: 'right' },
      { heading: 'Deadline met', cell: (leaf) => percent(leaf.outcome.pDeadlineMet), align: 'right' },
    ],
    leaves,
  );
  const sum =
    weighed === null
      ? ['No expected value: give every outcome its probability']
      : [
          `Expected net cost: ${weighed.formula}`,
          `Worst: ${weighed.worst.name}, ${formatCents(weighed.worst.netMeanCents)}; ${percent(weighed.pAboveExpected)} that it costs more than expected`,
        ];
  return [tree.name, '', ...rows, '', ...sum];
}

function sensitivityLines({ scenarioName, base, bars }: Sensitivity): string[] {
  const rows = tableLines(
    [
      { heading: 'Changed', cell: (bar) => bar.label, width: 60 },
      { heading: 'To', cell: (bar) => bar.ends.map((end) => end.label).join(' / '), width: 40 },
      {
        heading: 'Net mean',
        cell: (bar) => bar.ends.map((end) => formatCents(end.netMeanCents)).join(' / '),
        align: 'right',
      },
      { heading: 'Swing', cell: (bar) => formatCents(bar.swingCents), align: 'right' },
    ],
    bars,
  );
  return [`${scenarioName}: net cost, mean ${formatCents(base.netMeanCents)}`, '', ...rows, '', stepNote];
}

function percent(value: number | null): string {
  return value === null ? 'not given' : `${(value * 100).toFixed(1)} %`;
}
