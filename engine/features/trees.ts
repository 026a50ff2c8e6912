// Trees of outcomes: saved with the workspace, run leaf by leaf.

import { basename } from 'node:path';
import { problem, UserProblem } from '../../core/problem';
import { checkTree, leavesOf, type OutcomeTree } from '../../core/scenario/outcome-tree';
import { type ScenarioTree, weighTree } from '../../core/scenario/tree';
import { deleteTree, readTrees, writeTree } from '../../db/trees';
import type { CallInput, CallOutput, TreeRun } from '../api';
import { outcomeTree } from '../door/tree-inputs';
import { readOwnJson } from '../intake/own-json';
import { runTogether } from '../run/scenario-runs';
import { change, type Session } from '../session';
import type { Watch } from '../watch';
import { readBytes } from './imports';
import { outcomeOfRun } from './scenario-compare';
import { scenarioOf } from './scenarios';

const treeSchema = 'changeout/tree/1';

export function treeList(session: Session): CallOutput<'tree-list'> {
  return readTrees(session.workspace());
}

export async function treeRun(
  session: Session,
  { tree }: CallInput<'tree-run'>,
  watch: Watch,
): Promise<CallOutput<'tree-run'>> {
  refuseFaults(session, tree);
  const leaves = leavesOf(tree);
  const outcomes = await runTogether(leaves, watch, ({ patch }, part) =>
    outcomeOfRun(session, { scenario: tree.scenarioId, patch }, part),
  );
  const run = leaves.flatMap((leaf, index) => {
    const outcome = outcomes[index];
    return outcome === undefined ? [] : [{ ...leaf, outcome }];
  });
  return { tree, leaves: run, weighed: weighed(run) };
}

/** null while a probability is missing. */
function weighed(leaves: TreeRun['leaves']): ScenarioTree | null {
  const branches = leaves.flatMap(({ path, probability, outcome }) =>
    probability === null
      ? []
      : [
          {
            scenarioId: path.join(' / '),
            name: path.join(', '),
            probability,
            netMeanCents: outcome.netMeanCents,
          },
        ],
  );
  if (branches.length < leaves.length) return null;
  const result = weighTree(branches);
  return result.ok ? result.value : null;
}

export function treeRead(session: Session, input: CallInput<'tree-read'>): CallOutput<'tree-read'> {
  const file = basename(input.path);
  const text = Buffer.from(readBytes(input.path)).toString('utf8');
  const tree = readOwnJson({ text, file, schema: treeSchema }, outcomeTree);
  refuseFaults(session, tree);
  return tree;
}

export function treeSave(session: Session, { tree }: CallInput<'tree-save'>): CallOutput<'tree-save'> {
  refuseFaults(session, tree);
  change(
    session,
    'tree-save',
    () => writeTree(session.workspace(), tree),
    () => ({ target: `tree ${tree.id}`, summary: `Saved the tree ${tree.name}` }),
  );
  return tree;
}

export function treeDelete(session: Session, input: CallInput<'tree-delete'>): CallOutput<'tree-delete'> {
  const tree = readTrees(session.workspace()).find(({ id }) => id === input.id);
  if (tree === undefined) {
    throw new UserProblem([problem('There is no such tree', 'Reload the list', { value: input.id })]);
  }
  change(
    session,
    'tree-delete',
    () => deleteTree(session.workspace(), tree.id),
    () => ({ target: `tree ${tree.id}`, summary: `Deleted the tree ${tree.name}` }),
  );
  return { id: tree.id };
}

function refuseFaults(session: Session, tree: OutcomeTree): void {
  scenarioOf(session, tree.scenarioId);
  const problems = checkTree(tree);
  if (problems.length > 0) throw new UserProblem(problems);
}
