import { useState } from 'react';
import type { TimelineResult } from '../../../core/schedule/timeline';
import { useRun } from '../../app/run/use-run';
import { useRunInput } from '../../app/workspace-context';
import { RunView } from '../../parts/run-view';
import { DeadlineTable } from './deadline-table';
import { FinishBySite } from './finish-by-site';
import { GanttFrame } from './gantt-frame';

/** The schedule as drawn, its deadlines, and when each site is finished. */
export function WorkInTime({ timeline }: { timeline: TimelineResult }) {
  const schedule = useRun('timeline-try', useRunInput());
  const [sought, setSought] = useState<{ readonly site: string; readonly count: number } | null>(null);
  return (
    <RunView run={schedule} doing="Drawing the schedule">
      {(present) => (
        <>
          <GanttFrame timeline={timeline} present={present} sought={sought} />
          <DeadlineTable deadlines={timeline.deadlines} />
          <FinishBySite
            sites={timeline.sites}
            causes={present.siteCauses}
            onSeek={(site) => setSought((before) => ({ site, count: (before?.count ?? 0) + 1 }))}
          />
        </>
      )}
    </RunView>
  );
}
