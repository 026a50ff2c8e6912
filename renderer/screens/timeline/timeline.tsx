import { IconCalendarTime } from '@tabler/icons-react';
import type { TimelineView } from '../../../engine/api';
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

export function Timeline() {
  const timeline = useRun('timeline', useRunInput());
  return (
    <Page
      title="Timeline"
      lead="Whether the work can be finished in time, with the crews, seasons and lead times that there are."
    >
      <RunView run={timeline} doing="Scheduling the work">
        {(view) =>
          view.timeline.tasks.length === 0 ? (
            <EmptyState icon={IconCalendarTime} title="No work to schedule">
              The plan has no line at a site as of this date.
            </EmptyState>
          ) : (
            <TimelineContent view={view} />
          )
        }
      </RunView>
    </Page>
  );
}

function TimelineContent({ view }: { view: TimelineView }) {
  const { timeline, stamp } = view;
  const { settings } = useWorkspace();
  return (
    <>
      <FinishHeadline timeline={timeline} />
      <WorkInTime timeline={timeline} />
      <Letters />
      <JointScatterSection
        start={{ budgetCents: settings.budgetCents, date: timeline.joint?.date ?? null }}
      />
      <DeadlinePriceSection />
      <RunningOnSection />
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
