import { Group, List, Loader, Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { OwnProgram } from '../../../core/funding/own-program';
import { programWords } from '../../../core/funding/program-words';
import { describeProblem, type Problem } from '../../../core/problem';
import { useRun } from '../../app/run/use-run';
import { useRunInput } from '../../app/workspace-context';
import { formatCount } from '../../format/count';
import { usDates } from '../../format/prose';
import { Amount } from '../../parts/amount';
import { FieldList } from '../../parts/field-list';
import classes from './funding.module.css';

const typingPause = 700;
/** Enough to see what a field does while it is typed; the screen has the whole run. */
const quick = { trials: 1000, timelineTrials: 100 };

/** Read back in plain words while it is written, and what it would mean for this operator. */
export function ProgramSummary({ program, problems }: { program: OwnProgram; problems: readonly Problem[] }) {
  return (
    <Stack gap="md" className={classes.summary} aria-live="polite">
      <div>
        <Title order={3} mb={6}>
          In plain words
        </Title>
        <ul className={classes.remarks}>
          {programWords(program).map((sentence) => (
            <li key={sentence}>{usDates(sentence)}</li>
          ))}
        </ul>
      </div>
      {problems.length > 0 ? (
        <div>
          <Title order={3} mb={6}>
            Before it can be counted with
          </Title>
          <List size="sm" spacing={4}>
            {problems.map((problem) => (
              <List.Item key={describeProblem(problem)}>
                {capital(problem.reason)}. {problem.remedy}.
              </List.Item>
            ))}
          </List>
        </div>
      ) : (
        <Effect program={program} />
      )}
    </Stack>
  );
}

function Effect({ program }: { program: OwnProgram }) {
  const [settled] = useDebouncedValue(program, typingPause);
  const run = useRun('funding', { ...useRunInput(), patch: quick, program: settled });
  const { value } = run;
  const funding = value?.funding ?? null;
  return (
    <div>
      <Group gap="xs" mb={6}>
        <Title order={3}>What it does for you</Title>
        {run.status === 'running' && <Loader size={14} role="status" aria-label="Working it out" />}
      </Group>
      {run.status === 'problems' && <Text size="sm">{run.problems.map(describeProblem).join(' ')}</Text>}
      {value !== null && funding !== null && (
        <>
          <FieldList
            fields={[
              { label: 'Cost, P50', value: <Amount cents={value.grossCents.p50} /> },
              { label: 'Eligible', value: <Amount cents={funding.eligibleCents} /> },
              { label: 'Support', value: <Amount cents={funding.supportCents} /> },
              { label: 'You pay, P50', value: <Amount cents={funding.netCents.p50} /> },
              { label: 'You pay, P80', value: <Amount cents={funding.netCents.p80} /> },
              {
                label: 'Advanced, P80',
                value: <Amount cents={value.outlook?.peakAdvanceCents.p80 ?? null} />,
              },
            ]}
          />
          <Text size="xs" c="dimmed" mt={6}>
            {usDates(funding.proration.formula)}. From {formatCount(quick.trials)} trials while you write.
          </Text>
        </>
      )}
    </div>
  );
}

function capital(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}
