import { Text, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Cents } from '../../../core/money/cents';
import type { ScenarioOutcome } from '../../../engine/api';
import { useRun } from '../../app/run/use-run';
import { useWorkspace, useWorkspaceState } from '../../app/workspace-context';
import { formatShare } from '../../format/count';
import { Amount } from '../../parts/amount';
import { DataTable } from '../../parts/data-table';
import { DateText } from '../../parts/date-text';
import { Section } from '../../parts/page';
import { TextLink } from '../../parts/text-link';
import { parentWords } from './patch-words';
import classes from './scenarios.module.css';
import type { Series } from './series';
import { useProgramNames } from './use-program-names';

interface Measure {
  readonly label: string;
  readonly cell: (outcome: ScenarioOutcome) => ReactNode;
}

const measures: readonly Measure[] = [
  { label: 'As of', cell: ({ stamp }) => <DateText date={stamp.asOf} /> },
  { label: 'Cost, P50', cell: ({ p50Cents }) => <Amount cents={p50Cents} /> },
  { label: 'Cost, P80', cell: ({ p80Cents }) => <Amount cents={p80Cents} /> },
  { label: 'Point estimate', cell: ({ pointCents }) => <Amount cents={pointCents} /> },
  { label: 'Eligible', cell: ({ eligibleCents }) => <Amount cents={eligibleCents} /> },
  {
    label: 'Support',
    cell: (outcome) => <Supported outcome={outcome} cents={outcome.supportCents} />,
  },
  {
    label: 'You pay, P50',
    cell: (outcome) => (
      <b>
        <Supported outcome={outcome} cents={outcome.netP50Cents} />
      </b>
    ),
  },
  {
    label: 'You pay, P80',
    cell: (outcome) => (
      <b>
        <Supported outcome={outcome} cents={outcome.netP80Cents} />
      </b>
    ),
  },
  {
    label: 'Advanced at most, P80',
    cell: ({ peakAdvance, peakAdvanceCents }) => <Amount cents={peakAdvance?.p80 ?? peakAdvanceCents} />,
  },
  { label: 'Finish, P50', cell: ({ finishP50 }) => <DateText date={finishP50} /> },
  { label: 'Finish, P80', cell: ({ finishP80 }) => <DateText date={finishP80} /> },
  { label: 'Deadline', cell: ({ deadlineDate }) => <DateText date={deadlineDate} unknown="none known" /> },
  {
    label: 'Chance to meet it',
    cell: ({ pDeadlineMet }) => (pDeadlineMet === null ? 'not known' : formatShare(pDeadlineMet)),
  },
];

const notInForce = 'The program is not in force on this as-of date: this is what it would come to';

/** A figure that counts on the program; marked where the program pays nothing on the date. */
function Supported({ outcome, cents }: { outcome: ScenarioOutcome; cents: Cents }) {
  if (outcome.supportInForce !== false) return <Amount cents={cents} />;
  return (
    <Tooltip label={notInForce}>
      <span className={classes.marked}>
        <Amount cents={cents} />
        <span className={classes.mark}>*</span>
      </span>
    </Tooltip>
  );
}

/** What each copy changes of its parent, as a row of its own; null where none of the scenarios is a copy. */
function useDifferences(outcomes: readonly ScenarioOutcome[]): Measure | null {
  const { settings } = useWorkspace();
  const scenarios = useRun('scenario-list', {}).value ?? [];
  const named = useProgramNames();
  if (outcomes.every(({ scenario }) => !scenario.parentId)) return null;
  return {
    label: 'Against its parent',
    cell: ({ scenario }) => {
      const words = parentWords(settings, scenario, scenarios);
      return <span className={classes.difference}>{words === null ? 'no copy' : named(words.changes)}</span>;
    },
  };
}

/** One column a scenario, one row a measure: the eye compares along the row. */
export function ComparisonTable({ series }: { series: readonly Series[] }) {
  const outcomes = series.map(({ outcome }) => outcome);
  const { scenario, chooseScenario } = useWorkspaceState();
  const differences = useDifferences(outcomes);
  const isMarked = outcomes.some((outcome) => outcome.supportInForce === false);
  return (
    <Section flush>
      <DataTable
        caption="Scenarios side by side"
        rows={differences === null ? measures : [differences, ...measures]}
        rowKey={(measure) => measure.label}
        columns={[
          {
            header: 'Measure',
            width: 170,
            cell: (measure) => <span className="dimmed">{measure.label}</span>,
          },
          ...series.map(({ letter, outcome }) => ({
            header: (
              <span className={classes.head}>
                <b>{letter}</b> {outcome.scenario.name}
              </span>
            ),
            right: true,
            cell: (measure: Measure) => measure.cell(outcome),
          })),
        ]}
        foot={[
          '',
          ...outcomes.map((outcome) =>
            scenario === outcome.scenario.id ? (
              'shown everywhere'
            ) : (
              <span key={outcome.scenario.id} data-control>
                <TextLink onClick={() => chooseScenario(outcome.scenario.id)}>Show everywhere</TextLink>
              </span>
            ),
          ),
        ]}
      />
      {isMarked && (
        <Text size="xs" c="dimmed" px={16} py={8}>
          * {notInForce}.
        </Text>
      )}
    </Section>
  );
}
