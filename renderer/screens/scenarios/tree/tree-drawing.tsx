import { Text } from '@mantine/core';
import {
  type ExpectedQuestion,
  expectTree,
  leavesOf,
  type OutcomeTree,
  type TreeLeaf,
} from '../../../../core/scenario/outcome-tree';
import { weighTree } from '../../../../core/scenario/tree';
import type { ScenarioOutcome, TreeRun } from '../../../../engine/api';
import { useRun } from '../../../app/run/use-run';
import { useWrite } from '../../../app/use-write';
import { formatShare } from '../../../format/count';
import { Amount } from '../../../parts/amount';
import { ChartFrame } from '../../../parts/chart-frame';
import { DataTable } from '../../../parts/data-table';
import { Section } from '../../../parts/page';
import { Stat, StatRow } from '../../../parts/stat';
import { TextLink } from '../../../parts/text-link';
import { scenarioIdOf } from '../scenario-id';
import { QuestionCell } from './question-cell';
import classes from './tree.module.css';

interface TreeDrawingProps {
  readonly tree: OutcomeTree;
  /** null while the tree cannot be run. */
  readonly run: TreeRun | null;
  readonly onChange: (tree: OutcomeTree) => void;
}

export function TreeDrawing({ tree, run, onChange }: TreeDrawingProps) {
  const leaves = leavesOf(tree);
  const outcomes = run?.leaves.length === leaves.length ? run.leaves.map(({ outcome }) => outcome) : [];
  const expected = expectTree(
    tree,
    outcomes.map((outcome) => outcome.netMeanCents),
  );
  return (
    <>
      {outcomes.length > 0 && <Expected tree={tree} outcomes={outcomes} expected={expected} />}
      <ChartFrame
        title={tree.name}
        note="Each path to its end is a run of its own. Amounts: mean of what you pay."
        chart={
          <div className={classes.tree}>
            <QuestionCell
              question={tree.root}
              expected={expected}
              outcomes={outcomes}
              onChange={(root) => root && onChange({ ...tree, root })}
              isRoot
            />
          </div>
        }
        table={<LeafTable tree={tree} outcomes={outcomes} />}
      />
    </>
  );
}

interface ExpectedProps {
  readonly tree: OutcomeTree;
  readonly outcomes: readonly ScenarioOutcome[];
  readonly expected: ExpectedQuestion;
}

function Expected({ tree, outcomes, expected }: ExpectedProps) {
  const branches = leavesOf(tree).flatMap(({ path, probability }, index) => {
    const outcome = outcomes[index];
    if (probability === null || outcome === undefined) return [];
    return [
      { scenarioId: path.join('/'), name: path.join(', '), probability, netMeanCents: outcome.netMeanCents },
    ];
  });
  const weighed = branches.length === outcomes.length ? weighTree(branches) : null;
  if (weighed === null || !weighed.ok) {
    return (
      <Section>
        <Text size="sm" pt={8}>
          Give every outcome its probability to see the expected value. The amounts of the ends hold without
          it.
        </Text>
      </Section>
    );
  }
  const { worst, pAboveExpected, formula } = weighed.value;
  return (
    <Section>
      <StatRow>
        <Stat
          label="Expected, what you pay"
          value={<Amount cents={expected.expectedCents} short />}
          note="Weighed by your probabilities; in the end one of the outcomes happens"
          large
        />
        <Stat label="Worst" value={<Amount cents={worst.netMeanCents} short />} note={worst.name} />
        <Stat
          label="Chance to pay more than expected"
          value={formatShare(pAboveExpected)}
          note="Sum of the outcomes above it"
        />
      </StatRow>
      <div className={classes.formula}>{formula}</div>
    </Section>
  );
}

function LeafTable({ tree, outcomes }: Omit<ExpectedProps, 'expected'>) {
  const rows = leavesOf(tree).map((leaf, index) => ({ leaf, outcome: outcomes[index] ?? null }));
  return (
    <DataTable
      caption={`Ends of the tree ${tree.name}`}
      rows={rows}
      rowKey={({ leaf }) => leaf.path.join('/')}
      columns={[
        { header: 'Outcomes', cell: ({ leaf }) => leaf.path.join(', ') },
        {
          header: 'Probability',
          right: true,
          cell: ({ leaf }) => (leaf.probability === null ? 'not given' : formatShare(leaf.probability, 1)),
        },
        {
          header: 'You pay, mean',
          right: true,
          cell: ({ outcome }) => <Amount cents={outcome?.netMeanCents ?? null} />,
        },
        {
          header: 'P80',
          right: true,
          cell: ({ outcome }) => <Amount cents={outcome?.netP80Cents ?? null} />,
        },
        {
          header: 'Support',
          right: true,
          cell: ({ outcome }) => <Amount cents={outcome?.supportCents ?? null} />,
        },
        {
          header: 'Meets the deadline',
          right: true,
          cell: ({ outcome }) =>
            outcome?.pDeadlineMet == null ? 'not known' : formatShare(outcome.pDeadlineMet),
        },
        {
          header: <span className="visually-hidden">Keep</span>,
          right: true,
          cell: ({ leaf }) => <KeepLeaf tree={tree} leaf={leaf} />,
        },
      ]}
    />
  );
}

/** Makes a scenario of its own out of one end, to be compared and documented like any other. */
function KeepLeaf({ tree, leaf }: { tree: OutcomeTree; leaf: TreeLeaf }) {
  const { write } = useWrite();
  const scenarios = useRun('scenario-list', {}).value ?? [];
  const base = scenarios.find(({ id }) => id === tree.scenarioId);
  const name = `${tree.name}: ${leaf.path.join(', ')}`.slice(0, longestName);
  const keep = (): void => {
    if (base === undefined) return;
    const scenario = {
      id: scenarioIdOf(name, scenarios),
      name,
      description: `One end of the tree ${tree.name}.`,
      patch: { ...base.patch, ...leaf.patch },
      parentId: base.id,
    };
    void write('scenario-save', { scenario }, { done: 'Scenario saved.' });
  };
  return <TextLink onClick={keep}>Save as a scenario</TextLink>;
}

const longestName = 500;
