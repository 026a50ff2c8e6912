import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type Cents, cents } from '../../../core/money/cents';
import { type AlternativeKind, alternativeKinds, type GroupChoice } from '../../../core/plan/alternative';
import { groupWords } from '../../../core/plan/alternative-words';
import type { Problem } from '../../../core/problem';
import type { AlternativeComparison, AlternativeOutcome } from '../../../engine/api';
import { useRun } from '../../app/run/use-run';
import { useWrite } from '../../app/use-write';
import { useRunInput, useWorkspaceState } from '../../app/workspace-context';
import { countOf, formatCount } from '../../format/count';
import { Amount, AmountRange } from '../../parts/amount';
import { DataTable } from '../../parts/data-table';
import { DateText } from '../../parts/date-text';
import { Section } from '../../parts/page';
import { ProblemList } from '../../parts/problem-list';
import { RunView } from '../../parts/run-view';
import { type AlternativeDraft, choiceFrom, comparisonInput } from './alternative-draft';

/** Like for like, upgraded and left out, side by side; one of them is chosen here. */
export function AlternativeComparisonTable({ draft }: { draft: AlternativeDraft }) {
  const input = comparisonInput(draft);
  return input === null ? null : <Compared draft={draft} input={input} />;
}

interface ComparedProps {
  readonly draft: AlternativeDraft;
  readonly input: NonNullable<ReturnType<typeof comparisonInput>>;
}

function Compared({ draft, input }: ComparedProps) {
  const comparison = useRun('alternative-compare', { ...useRunInput(), ...input });
  return (
    <RunView run={comparison} doing="Comparing the three ways">
      {(found) => <ComparisonContent found={found} draft={draft} />}
    </RunView>
  );
}

interface Row {
  readonly label: ReactNode;
  readonly cell: (outcome: AlternativeOutcome) => ReactNode;
}

function ComparisonContent({ found, draft }: { found: AlternativeComparison; draft: AlternativeDraft }) {
  const like = found.outcomes.find(({ kind }) => kind === 'like-for-like');
  return (
    <Section
      title={groupWords(found.group)}
      note={`${countOf(found.assets, 'asset')}, ${countOf(found.units, 'unit')}. Totals are of the whole plan, before contingency where not said otherwise.`}
      flush
    >
      <DataTable
        caption="Alternatives side by side"
        rows={rowsOf(like)}
        rowKey={(_, index) => index}
        columns={[
          { header: '', cell: ({ label }) => label },
          ...found.outcomes.map((outcome) => ({
            header: headingOf(outcome.kind, found.chosen),
            right: true,
            width: '24%',
            cell: ({ cell }: Row) => cell(outcome),
          })),
        ]}
      />
      <ChooseBar found={found} draft={draft} />
    </Section>
  );
}

function headingOf(kind: AlternativeKind, chosen: AlternativeKind): string {
  const label = alternativeKinds.find(({ id }) => id === kind)?.label ?? kind;
  return kind === chosen ? `${label} (now)` : label;
}

function rowsOf(like: AlternativeOutcome | undefined): readonly Row[] {
  const more = (amount: Cents): ReactNode => {
    const change = cents(amount - (like?.totalCents ?? amount));
    if (change === 0) return <span className="dimmed">none</span>;
    return (
      <>
        {change > 0 ? 'more: ' : 'less: '}
        <Amount cents={cents(Math.abs(change))} />
      </>
    );
  };
  return [
    { label: 'Point estimate of the plan', cell: ({ totalCents }) => <Amount cents={totalCents} /> },
    { label: 'Difference to like for like', cell: ({ totalCents }) => more(totalCents) },
    { label: 'P50', cell: ({ p50Cents }) => <Amount cents={p50Cents} /> },
    { label: 'P80', cell: ({ p80Cents }) => <Amount cents={p80Cents} /> },
    { label: 'P10 to P90', cell: (o) => <AmountRange low={o.p10Cents} high={o.p90Cents} /> },
    { label: "The group's own lines", cell: ({ group }) => formatCount(group.lines) },
    { label: 'Their point estimate', cell: ({ group }) => <SomeAmount cents={group.pointCents} /> },
    {
      label: 'Equipment at the comparable price: all that is paid of an upgrade',
      cell: ({ group }) => <SomeAmount cents={group.comparableCents} />,
    },
    {
      label: 'Above the comparable price: your own cost',
      cell: ({ group }) => <SomeAmount cents={group.excessCents} />,
    },
    { label: 'Eligible part of the group', cell: ({ group }) => <Eligible cents={group.eligibleCents} /> },
    { label: 'Eligible part of the plan', cell: ({ eligibleCents }) => <Eligible cents={eligibleCents} /> },
    { label: 'Support expected', cell: ({ supportCents }) => <Eligible cents={supportCents} /> },
    { label: 'Gaps without a price', cell: ({ gaps }) => formatCount(gaps) },
    {
      label: 'Last day of work, likely durations',
      cell: ({ finishDate }) => (finishDate === null ? 'no work' : <DateText date={finishDate} />),
    },
  ];
}

function SomeAmount({ cents: amount }: { cents: Cents }) {
  return amount === 0 ? <span className="dimmed">none</span> : <Amount cents={amount} />;
}

function Eligible({ cents: amount }: { cents: Cents | null }) {
  return amount === null ? <span className="dimmed">no program chosen</span> : <Amount cents={amount} />;
}

function ChooseBar({ found, draft }: { found: AlternativeComparison; draft: AlternativeDraft }) {
  const { write, busy } = useWrite();
  const { scenario } = useWorkspaceState();
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const choose = async (kind: GroupChoice['kind']): Promise<void> => {
    const choice = choiceFrom(draft, kind, reason);
    if (choice === null) return;
    const input = { choice, ...(scenario === null ? {} : { scenario }) };
    const done = 'Chosen. Undo takes it back.';
    const answer = await write('alternative-choose', input, { ownProblems: true, done });
    setProblems(answer.kind === 'problems' ? answer.problems : []);
  };
  return (
    <Stack gap="xs" px={16} py="sm">
      <TextInput
        label="Why"
        description="Goes into the record; needed where a group is left out"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        maw={620}
      />
      <ProblemList problems={problems} title="Not chosen" />
      <Group gap="xs">
        {alternativeKinds.map(({ id, label }) => (
          <Button
            key={id}
            size="xs"
            variant={id === found.chosen ? 'light' : 'default'}
            disabled={id === found.chosen && id !== 'upgrade'}
            loading={busy}
            onClick={() => choose(id)}
          >
            Choose “{label}”
          </Button>
        ))}
        <Text size="xs" c="dimmed">
          {scenario === null
            ? 'Kept with the present settings.'
            : 'Kept with the scenario shown above, if it is your own.'}
        </Text>
      </Group>
    </Stack>
  );
}
