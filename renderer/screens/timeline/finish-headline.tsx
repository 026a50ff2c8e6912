import { governingDeadline } from '../../../core/schedule/deadlines';
import { riskDelaySentences } from '../../../core/schedule/delay-summary';
import type { TimelineResult } from '../../../core/schedule/timeline';
import type { ScheduleTry, TimelineView } from '../../../engine/api';
import type { Run } from '../../app/run/use-run';
import { useWorkspace } from '../../app/workspace-context';
import { shortAmount } from '../../format/amount';
import { formatShare } from '../../format/count';
import { formatDate } from '../../format/date';
import { usDates } from '../../format/prose';
import { JobPanel } from '../../parts/job-panel';
import { Section } from '../../parts/page';
import { RunView } from '../../parts/run-view';
import { Stat } from '../../parts/stat';
import { tradeLabel } from './gantt-words';
import { notYet } from './shown-deadline';
import classes from './timeline.module.css';

interface FinishHeadlineProps {
  readonly run: Run<TimelineView>;
  readonly present: ScheduleTry;
}

/** The answer in one line. While it is simulated, everything that is known stands where it will stay. */
export function FinishHeadline({ run, present }: FinishHeadlineProps) {
  if (run.status !== 'value' && run.status !== 'running') {
    return (
      <RunView run={run} doing="Simulating the schedule">
        {() => null}
      </RunView>
    );
  }
  const known = run.value?.timeline ?? null;
  const job =
    run.status === 'running' ? (
      <JobPanel slim progress={run.progress} label="Simulating the schedule" onCancel={run.cancel} />
    ) : null;
  return (
    <Section>
      <div className={classes.headline} aria-busy={job !== null}>
        <div>
          <div className="dimmed">Finished, even odds to four chances in five</div>
          <div className={classes.range}>{job ?? (known && rangeWords(known))}</div>
          <div className="dimmed">
            {job === null && known
              ? `P10 ${formatDate(known.finish.p10)}, P90 ${formatDate(known.finish.p90)}`
              : 'P10 and P90 come with the simulation'}
          </div>
          <div className="dimmed">The plan as drawn: {formatDate(present.finishDate)}</div>
        </div>
        <Chances timeline={job === null ? known : null} present={present} />
      </div>
      {job === null && known?.riskDelay && (
        <p className={`dimmed ${classes.riskDelay}`}>{riskDelaySentences(known.riskDelay, formatDate)}</p>
      )}
    </Section>
  );
}

function rangeWords({ finish }: TimelineResult): string {
  return `${formatDate(finish.p50)} to ${formatDate(finish.p80)}`;
}

/** `timeline` = null while it is simulated. */
function Chances({ timeline, present }: { timeline: TimelineResult | null; present: ScheduleTry }) {
  const next = present.deadlines.find((deadline) => deadline.granted) ?? present.deadlines[0];
  const outcome = timeline?.deadlines.find(({ id }) => id === next?.id);
  const binding = timeline?.bindingResource ?? null;
  return (
    <>
      <Stat
        label={next ? `Chance to meet ${formatDate(next.date)}` : 'Deadline'}
        value={next ? (outcome ? formatShare(outcome.pMet) : notYet) : 'None known'}
        note={next ? usDates(next.name) : 'Give the date of your own letter below'}
      />
      <JointStat timeline={timeline} present={present} />
      <Stat
        label="What holds the work up"
        value={timeline === null ? notYet : binding ? tradeLabel(binding) : 'No crew'}
        note={
          timeline === null
            ? 'Each trade is tried with one crew more'
            : binding
              ? 'More of these would finish sooner'
              : 'Lead times and seasons decide'
        }
      />
    </>
  );
}

function JointStat({ timeline, present }: { timeline: TimelineResult | null; present: ScheduleTry }) {
  const { settings } = useWorkspace();
  const date = governingDeadline(present.deadlines)?.date ?? null;
  const limits =
    timeline === null
      ? settings.budgetCents !== null && date !== null && { budgetCents: settings.budgetCents, date }
      : timeline.joint;
  return (
    <Stat
      label="Within budget and in time"
      value={limits ? (timeline?.joint ? formatShare(timeline.joint.p) : notYet) : 'Not known'}
      note={
        limits
          ? `At most ${shortAmount(limits.budgetCents)} and by ${formatDate(limits.date)}, in the same trials`
          : 'Needs a budget and a deadline'
      }
    />
  );
}
