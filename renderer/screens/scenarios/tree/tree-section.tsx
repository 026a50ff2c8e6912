import { Button } from '@mantine/core';
import { IconBinaryTree } from '@tabler/icons-react';
import { useRef } from 'react';
import { checkTree, type OutcomeTree, type TreeQuestion } from '../../../../core/scenario/outcome-tree';
import type { Scenario } from '../../../../core/scenario/settings';
import { billTree } from '../../../../core/scenario/tree-starts';
import { useRun } from '../../../app/run/use-run';
import { useRunInput, useWorkspace } from '../../../app/workspace-context';
import { EmptyState } from '../../../parts/empty-state';
import { JobPanel } from '../../../parts/job-panel';
import { Section } from '../../../parts/page';
import { ProblemList } from '../../../parts/problem-list';
import { RunView } from '../../../parts/run-view';
import { TreeBar } from './tree-bar';
import { TreeDrawing } from './tree-drawing';

export interface TreeWork {
  /** Changed and not yet saved; null = nothing is. */
  readonly draft: OutcomeTree | null;
  /** The saved tree that is shown; null = the first. */
  readonly shownId: string | null;
}

export const nothingDrawn: TreeWork = { draft: null, shownId: null };

interface TreeSectionProps {
  readonly scenarios: readonly Scenario[];
  readonly work: TreeWork;
  readonly onWork: (work: TreeWork) => void;
}

/** What may come, how likely you think it is, and what it would come to: with the tree, never alone. */
export function TreeSection({ scenarios, work, onWork }: TreeSectionProps) {
  const saved = useRun('tree-list', {}).value ?? [];
  const { draft, shownId } = work;
  const tree = draft ?? saved.find(({ id }) => id === shownId) ?? saved[0] ?? null;
  const change = (next: OutcomeTree): void => onWork({ draft: next, shownId: next.id });
  if (tree === null) return <FirstTree scenarios={scenarios} onStart={change} />;
  return (
    <>
      <TreeBar
        tree={tree}
        saved={saved}
        scenarios={scenarios}
        isDraft={draft !== null}
        onChange={change}
        onShow={(id) => onWork({ draft: null, shownId: id })}
      />
      <TreeContent tree={tree} onChange={change} />
    </>
  );
}

/** The tree stays in place while it is edited: a field must not lose its focus because a sum is not 100 yet. */
function TreeContent({ tree, onChange }: { tree: OutcomeTree; onChange: (tree: OutcomeTree) => void }) {
  const problems = checkTree(tree);
  const runnable = useRunnable(tree);
  const run = useRun('tree-run', { tree: runnable });
  const isPresent = JSON.stringify(structureOf(tree)) === JSON.stringify(runnable);
  const value = isPresent && run.status === 'value' ? run.value : null;
  return (
    <>
      <ProblemList problems={problems} title="Not yet as it should be" />
      {run.status === 'running' && (
        <JobPanel slim progress={run.progress} label="Running every end of the tree" onCancel={run.cancel} />
      )}
      {run.status !== 'running' && run.status !== 'value' && (
        <RunView run={{ ...run, value: null }} doing="Running every end of the tree">
          {() => null}
        </RunView>
      )}
      <TreeDrawing tree={tree} run={value} onChange={onChange} />
    </>
  );
}

/** The tree as it was when it could last be run: what is being typed must not stop what is known. */
function useRunnable(tree: OutcomeTree): OutcomeTree {
  const structure = structureOf(tree);
  const last = useRef(structure);
  if (checkTree(structure).length === 0) last.current = structure;
  return last.current;
}

/** Words and probabilities change no end of the tree, so the runs do not wait for them. */
function structureOf(tree: OutcomeTree): OutcomeTree {
  const bare = (question: TreeQuestion): TreeQuestion => ({
    question: 'question',
    outcomes: question.outcomes.map((outcome, index) => ({
      label: `outcome ${index + 1}`,
      probability: null,
      patch: outcome.patch,
      next: outcome.next === null ? null : bare(outcome.next),
    })),
  });
  return { id: 'tree', name: 'tree', scenarioId: tree.scenarioId, root: bare(tree.root) };
}

function FirstTree({
  scenarios,
  onStart,
}: {
  scenarios: readonly Scenario[];
  onStart: (tree: OutcomeTree) => void;
}) {
  const start = useStart(scenarios);
  return (
    <Section>
      <EmptyState
        icon={IconBinaryTree}
        title="No tree of outcomes yet"
        action={
          <Button mt="xs" disabled={start === null} onClick={() => start && onStart(start)}>
            Start with: does the program pay, is an extension granted?
          </Button>
        }
      >
        A tree asks what may come, one question after the other. You give each outcome its probability; every
        path to its end is run as a scenario, and the expected value is shown with the tree.
      </EmptyState>
    </Section>
  );
}

/** About the program of the scenario that is shown, else the one that is proposed for the date. */
function useStart(scenarios: readonly Scenario[]): OutcomeTree | null {
  const { asOf, settings } = useWorkspace();
  const { scenario } = useRunInput();
  const shown = scenarios.find(({ id }) => id === scenario);
  const programs = useRun('program-list', { asOf: shown?.patch.asOf ?? asOf }).value ?? [];
  const proposed = useRun('program-default', { asOf: shown?.patch.asOf ?? asOf }).value?.programId ?? null;
  const id = shown?.patch.programId ?? settings.programId ?? proposed;
  const program = programs.find((one) => one.id === id) ?? programs.find((one) => one.statusAsOf !== null);
  return program === undefined ? null : billTree(program, shown?.id ?? 'base');
}
