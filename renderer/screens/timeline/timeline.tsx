import { IconCalendarTime } from '@tabler/icons-react';
import type { ScheduleTry, TimelineView } from '../../../engine/api';
import { useRun } from '../../app/run/use-run';
import { useRunInput, useWorkspace } from '../../app/workspace-context';
import { countOf } from '../../format/count';
import { usDates } from '../../format/prose';
import { EmptyState } from '../../parts/empty-state';
import { Page, Section } from '../../parts/page';
import { RunStampLine } from '../../parts/run-stamp-line';
import { RunView } from '../../parts/run-view';
import { DeadlinePriceSection } from './deadline-price-section';
import { FinishHeadline } from './finish-headline';
import { JointScatterSection } from './joint-scatter-section';
import { Letters } from './letters';
import { RunningOnSection } from './running-on-section';
import classes from './timeline.module.css';
import { WorkInTime } from './work-in-time';

/** The schedule with likely durations comes first; what is simulated over it is asked for once it is drawn. */
export function Timeline() {
  const schedule = useRun('timeline-try', useRunInput());
  return (
    <Page
      title="Timeline"
      lead="Whether the work can be finished in time, with the crews, seasons and lead times that there are."
    >
      <RunView run={schedule} doing="Scheduling the work">
        {(present) =>
          present.tasks.length === 0 ? (
            <EmptyState icon={IconCalendarTime} title="No work to schedule">
              The plan has no line at a site as of this date.
            </EmptyState>
          ) : (
            <TimelineContent present={present} />
          )
        }
      </RunView>
    </Page>
  );
}

function TimelineContent({ present }: { present: ScheduleTry }) {
  const run = useRun('timeline', useRunInput());
  const { settings } = useWorkspace();
  // Chances of the schedule before would stand beside the bars of this one.
  const timeline = run.status === 'value' ? (run.value?.timeline ?? null) : null;
  return (
    <>
      <FinishHeadline run={run} present={present} />
      <WorkInTime present={present} timeline={timeline} />
      <Letters />
      <JointScatterSection
        start={{ budgetCents: settings.budgetCents, date: run.value?.timeline.joint?.date ?? null }}
      />
      <DeadlinePriceSection />
      <RunningOnSection />
      {run.value !== null && <Foundations view={run.value} />}
    </>
  );
}

function Foundations({ view: { timeline, stamp } }: { view: TimelineView }) {
  return (
    <>
      {timeline.assumptions.length > 0 && (
        <Section title="Assumptions">
          <ul className={classes.assumptions}>
            {timeline.assumptions.map((assumption) => (
              <li key={assumption}>{usDates(assumption)}</li>
            ))}
          </ul>
        </Section>
      )}
      <RunStampLine stamp={stamp} note={`${countOf(timeline.trials, 'trial')}, ${timeline.priorityRule}`} />
    </>
  );
}
