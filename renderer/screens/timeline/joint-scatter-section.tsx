import { useMemo, useState } from 'react';
import { type CalendarDate, dayNumber } from '../../../core/calendar/date';
import type { Cents } from '../../../core/money/cents';
import { quadrantCounts } from '../../../core/schedule/joint-chance';
import type { TimelineTrials } from '../../../engine/api';
import { useRun } from '../../app/run/use-run';
import { useRunInput } from '../../app/workspace-context';
import { formatCount, formatShare } from '../../format/count';
import { ChartFrame } from '../../parts/chart-frame';
import { DateField } from '../../parts/date-field';
import { DollarInput } from '../../parts/dollar-input';
import { RunView } from '../../parts/run-view';
import { jointScale } from './joint-scale';
import { JointScatter } from './joint-scatter';
import { JointTable } from './joint-table';
import { PendingSection } from './pending-section';
import classes from './timeline.module.css';

interface JointStart {
  readonly budgetCents: Cents | null;
  readonly date: CalendarDate | null;
}

/** Cost and finish of the same trials: how many keep both lines. The lines here are tried out and change no setting. */
export function JointScatterSection({ start }: { start: JointStart }) {
  const run = useRun('timeline-trials', useRunInput());
  return (
    <RunView
      run={run}
      doing="Placing cost and finish of each trial"
      pending={(job) => (
        <PendingSection title="Within budget and in time" height={430}>
          {job}
        </PendingSection>
      )}
    >
      {(trials) => <JointContent trials={trials} start={start} />}
    </RunView>
  );
}

function JointContent({ trials, start }: { trials: TimelineTrials; start: JointStart }) {
  const scale = useMemo(() => jointScale(trials), [trials]);
  const [lines, setLines] = useState<JointStart>({ budgetCents: null, date: null });
  if (scale === null) return null;
  const budgetCents = lines.budgetCents ?? start.budgetCents ?? scale.p80Cents;
  const date = lines.date ?? start.date ?? scale.p80Date;
  const counts = quadrantCounts(trials.finishDays, trials.totalsCents, {
    lastDay: dayNumber(date),
    budgetCents,
  });
  const share = formatShare(counts.both / Math.max(1, trials.finishDays.length));
  return (
    <ChartFrame
      title="Within budget and in time"
      note={`${share} of ${formatCount(trials.finishDays.length)} trials keep both lines. The lines are tried out here; the budget of the plan and its deadlines stay as they are.`}
      actions={null}
      chart={
        <>
          <div className={classes.jointControls}>
            <DollarInput
              label="Budget line"
              value={budgetCents}
              onCommit={(next) => setLines({ ...lines, budgetCents: next })}
              w={170}
            />
            <DateField
              label="Date line"
              value={date}
              onChange={(next) => setLines({ ...lines, date: next })}
              w={170}
            />
          </div>
          <JointScatter
            trials={trials}
            scale={scale}
            counts={counts}
            budgetCents={budgetCents}
            date={date}
            onBudget={(next) => setLines({ ...lines, budgetCents: next })}
            onDate={(next) => setLines({ ...lines, date: next })}
          />
        </>
      }
      table={<JointTable counts={counts} budgetCents={budgetCents} date={date} />}
    />
  );
}
