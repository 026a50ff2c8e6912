import { Button, Group } from '@mantine/core';
import type { Problem } from '../../../core/problem';
import type { TimelineResult } from '../../../core/schedule/timeline';
import { useWrite } from '../../app/use-write';
import { useWorkspace } from '../../app/workspace-context';
import { countOf, formatShare } from '../../format/count';
import { formatDate } from '../../format/date';
import { ProblemList } from '../../parts/problem-list';
import classes from './gantt.module.css';
import type { CrewTry } from './use-crew-try';

interface TriedCrewsProps {
  readonly crewTry: CrewTry;
  /** As simulated with the counts of the run; null while it is not known. */
  readonly timeline: TimelineResult | null;
  /** True where the counts come from the scenario, not from the workspace. */
  readonly isFromScenario: boolean;
}

/** What the tried counts would change, and the choice to keep them or not. */
export function TriedCrews({ crewTry, timeline, isFromScenario }: TriedCrewsProps) {
  const { settings } = useWorkspace();
  const { write, busy } = useWrite();
  if (!crewTry.isTrying) return null;
  const keep = async (): Promise<void> => {
    const answer = await write('settings-change', {
      patch: { crews: { ...settings.crews, ...crewTry.crews } },
    });
    if (answer.kind === 'value') crewTry.putBack();
  };
  return (
    <div className={classes.tried}>
      <div role="status">
        <b>Trying other crews.</b> <DrawnWords crewTry={crewTry} />{' '}
        <SimulatedWords crewTry={crewTry} before={timeline} />
        <ProblemList problems={problemsOf(crewTry)} title="These crews cannot be scheduled" />
        {isFromScenario && (
          <div>The scenario sets its own crew counts: change them on Scenarios to keep them.</div>
        )}
      </div>
      <Group gap="xs">
        <Button size="xs" loading={busy} disabled={isFromScenario} onClick={() => void keep()}>
          Keep
        </Button>
        <Button size="xs" variant="default" onClick={crewTry.putBack}>
          Put back
        </Button>
      </Group>
    </div>
  );
}

/** What stops the schedule stops its simulation too: it is said once. */
function problemsOf({ schedule, simulated }: CrewTry): readonly Problem[] {
  return schedule.problems.length > 0 ? schedule.problems : simulated.problems;
}

function DrawnWords({ crewTry }: { crewTry: CrewTry }) {
  const { value: tried, isRunning } = crewTry.schedule;
  if (tried === null) return isRunning ? 'Scheduling…' : null;
  const { daysEarlier, finishDate } = tried;
  const by = countOf(Math.abs(daysEarlier), 'day');
  const change = daysEarlier === 0 ? 'no earlier' : `${by} ${daysEarlier > 0 ? 'earlier' : 'later'}`;
  return `As drawn finished on ${formatDate(finishDate)}, ${change}.${anomalyWords(tried, crewTry)}`;
}

/** More crews that end later are a known oddity of list rules, and no error: the reader is told. */
function anomalyWords(
  { daysEarlier, presentCrews }: NonNullable<CrewTry['schedule']['value']>,
  { crews }: CrewTry,
): string {
  const isMore = (Object.keys(crews) as (keyof typeof crews)[]).every((id) => crews[id] >= presentCrews[id]);
  return isMore && daysEarlier < 0
    ? ' More crews start less urgent work first here; the order of sites, not the crews, makes it later.'
    : '';
}

function SimulatedWords({ crewTry, before }: { crewTry: CrewTry; before: TimelineResult | null }) {
  const { value, isRunning } = crewTry.simulated;
  if (value === null || isRunning) return isRunning ? 'Simulating the chances…' : null;
  const { finish, deadlines } = value.timeline;
  const next = deadlines.find((deadline) => deadline.granted) ?? deadlines[0];
  if (before === null) return `P80 ${formatDate(finish.p80)}.`;
  const chance = before.deadlines.find((deadline) => deadline.id === next?.id);
  return (
    <>
      P80 {formatDate(before.finish.p80)} becomes {formatDate(finish.p80)}
      {next && chance
        ? `; the chance to meet ${formatDate(next.date)} goes from ${formatShare(chance.pMet)} to ${formatShare(next.pMet)}.`
        : '.'}
    </>
  );
}
