import { Button, Group, Select, TextInput } from '@mantine/core';
import { IconBinaryTree, IconDeviceFloppy, IconTrash } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { checkTree, type OutcomeTree, type TreeQuestion } from '../../../../core/scenario/outcome-tree';
import type { Scenario } from '../../../../core/scenario/settings';
import { billTree } from '../../../../core/scenario/tree-starts';
import { useRun } from '../../../app/run/use-run';
import { useWrite } from '../../../app/use-write';
import { useRunInput, useWorkspace } from '../../../app/workspace-context';
import { EmptyState } from '../../../parts/empty-state';
import { JobPanel } from '../../../parts/job-panel';
import { Section } from '../../../parts/page';
import { ProblemList } from '../../../parts/problem-list';
import { RunView } from '../../../parts/run-view';
import { TreeDrawing } from './tree-drawing';

/** What may come, how likely you think it is, and what it would come to: with the tree, never alone. */
export function TreeSection({ scenarios }: { scenarios: readonly Scenario[] }) {
  const saved = useRun('tree-list', {}).value ?? [];
  const [draft, setDraft] = useState<OutcomeTree | null>(null);
  const tree = draft ?? saved[0] ?? null;
  if (tree === null) return <FirstTree scenarios={scenarios} onStart={setDraft} />;
  return (
    <>
      <TreeBar tree={tree} saved={saved} scenarios={scenarios} isDraft={draft !== null} onChange={setDraft} />
      <TreeContent tree={tree} onChange={setDraft} />
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

interface TreeBarProps {
  readonly tree: OutcomeTree;
  readonly saved: readonly OutcomeTree[];
  readonly scenarios: readonly Scenario[];
  readonly isDraft: boolean;
  readonly onChange: (tree: OutcomeTree | null) => void;
}

function TreeBar({ tree, saved, scenarios, isDraft, onChange }: TreeBarProps) {
  const { write, busy } = useWrite();
  const isSaved = saved.some(({ id }) => id === tree.id);
  const save = async (): Promise<void> => {
    const answer = await write('tree-save', { tree }, { done: 'Tree saved.' });
    if (answer.kind === 'value') onChange(null);
  };
  const remove = async (): Promise<void> => {
    const answer = await write(
      'tree-delete',
      { id: tree.id },
      { done: 'Tree deleted; undo brings it back.' },
    );
    if (answer.kind === 'value') onChange(null);
  };
  return (
    <Group align="flex-end" gap="sm">
      {saved.length > 1 && (
        <Select
          label="Tree"
          data={saved.map(({ id, name }) => ({ value: id, label: name }))}
          value={tree.id}
          onChange={(next) => onChange(saved.find(({ id }) => id === next) ?? null)}
          allowDeselect={false}
        />
      )}
      <TextInput
        label="Name of the tree"
        value={tree.name}
        onChange={(event) => onChange({ ...tree, name: event.currentTarget.value })}
        w={360}
      />
      <Select
        label="Everything else as in"
        data={scenarios.map(({ id, name }) => ({ value: id, label: name }))}
        value={tree.scenarioId}
        onChange={(scenarioId) => scenarioId && onChange({ ...tree, scenarioId })}
        allowDeselect={false}
        w={300}
      />
      <Button
        leftSection={<IconDeviceFloppy size={16} />}
        loading={busy}
        disabled={!isDraft || checkTree(tree).length > 0}
        onClick={save}
      >
        Save
      </Button>
      {isSaved && (
        <Button variant="default" leftSection={<IconTrash size={16} />} disabled={busy} onClick={remove}>
          Delete
        </Button>
      )}
    </Group>
  );
}
