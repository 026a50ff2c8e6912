import { useMemo, useState } from 'react';
import type { TimelineResult } from '../../../core/schedule/timeline';
import type { ScheduleTry } from '../../../engine/api';
import { DeadlineTable } from './deadline-table';
import { FinishBySite } from './finish-by-site';
import { GanttFrame } from './gantt-frame';
import { shownDeadlines } from './shown-deadline';

interface WorkInTimeProps {
  readonly present: ScheduleTry;
  /** null while its simulation runs: everything but the chances is there already. */
  readonly timeline: TimelineResult | null;
}

/** The schedule as drawn, its deadlines, and when each site is finished. */
export function WorkInTime({ present, timeline }: WorkInTimeProps) {
  const [sought, setSought] = useState<{ readonly site: string; readonly count: number } | null>(null);
  const deadlines = useMemo(
    () => shownDeadlines(present.deadlines, timeline?.deadlines ?? null),
    [present, timeline],
  );
  return (
    <>
      <GanttFrame timeline={timeline} present={present} sought={sought} />
      <DeadlineTable deadlines={deadlines} />
      <FinishBySite
        present={present}
        simulated={timeline?.sites ?? null}
        onSeek={(site) => setSought((before) => ({ site, count: (before?.count ?? 0) + 1 }))}
      />
    </>
  );
}
