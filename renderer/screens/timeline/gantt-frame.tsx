import { Group } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { TimelineResult } from '../../../core/schedule/timeline';
import type { ScheduleTry } from '../../../engine/api';
import { useNavigation } from '../../app/navigation';
import { useWorkspace } from '../../app/workspace-context';
import { ChartFrame } from '../../parts/chart-frame';
import { CrewLoad } from './crew-load';
import { Gantt } from './gantt';
import { GanttControls } from './gantt-controls';
import { GanttLegend } from './gantt-legend';
import { crewRows, type GanttGrouping, siteRows } from './gantt-rows';
import { ganttSpan, rowHeight } from './gantt-scale';
import { shownDeadlines } from './shown-deadline';
import { TaskTable } from './task-table';
import { TriedCrews } from './tried-crews';
import { useCrewTry } from './use-crew-try';
import { useGanttView } from './use-gantt-view';
import { WorkStart } from './work-start';

interface GanttFrameProps {
  /** Simulated with the counts of the run; null while it is not known. */
  readonly timeline: TimelineResult | null;
  /** The likely schedule with the counts of the run. */
  readonly present: ScheduleTry;
  /** Site that was asked for in the table of sites; the count makes asking again an event. */
  readonly sought: { readonly site: string; readonly count: number } | null;
}

export function GanttFrame({ timeline, present, sought }: GanttFrameProps) {
  const { go } = useNavigation();
  const { settings } = useWorkspace();
  const [grouping, setGrouping] = useState<GanttGrouping>('site');
  const crewTry = useCrewTry(present);
  const schedule = crewTry.schedule.value ?? present;
  const simulated = crewTry.isTrying ? crewTry.simulated : null;
  const tried = simulated === null ? timeline : (simulated.value?.timeline ?? null);
  const shown = simulated?.isRunning ? null : tried;
  const late = shown?.sites ?? null;
  const span = useMemo(() => ganttSpan(schedule, late), [schedule, late]);
  const view = useGanttView(span);
  const rows = useMemo(
    () => (grouping === 'site' ? siteRows(schedule, late) : crewRows(schedule)),
    [grouping, schedule, late],
  );
  const deadlines = useMemo(
    () => shownDeadlines(present.deadlines, shown?.deadlines ?? null),
    [present, shown],
  );
  const tasks = useMemo(() => new Map(schedule.tasks.map((task) => [task.taskId, task])), [schedule]);
  const openSite = (site: string): void => go({ screen: 'plan', site, heading: site });

  const frame = useRef<HTMLDivElement>(null);
  const found = useRef(sought);
  const { scrollTo } = view;
  useEffect(() => {
    if (sought === null || found.current === sought) return;
    if (grouping !== 'site') {
      setGrouping('site');
      return;
    }
    found.current = sought;
    const index = rows.findIndex((row) => row.site === sought.site);
    scrollTo({ top: Math.max(0, (index - 3) * rowHeight) });
    frame.current?.scrollIntoView({ block: 'start' });
  }, [sought, grouping, rows, scrollTo]);

  return (
    <div ref={frame}>
      <ChartFrame
        title="Work in time"
        note="The plan as drawn, with likely durations."
        actions={<GanttControls view={view} grouping={grouping} setGrouping={setGrouping} />}
        chart={
          <Gantt
            rows={rows}
            tasks={tasks}
            deadlines={deadlines}
            view={view}
            chosenRow={sought?.site ?? null}
            onOpenSite={openSite}
          />
        }
        table={<TaskTable rows={rows} tasks={tasks} onOpenSite={openSite} />}
        foot={
          <>
            <CrewLoad tasks={schedule.tasks} loads={shown?.crewLoads ?? []} crewTry={crewTry} view={view} />
            <TriedCrews
              crewTry={crewTry}
              timeline={timeline}
              isFromScenario={JSON.stringify(present.presentCrews) !== JSON.stringify(settings.crews)}
            />
            <Group justify="space-between" align="flex-end" gap="md" wrap="nowrap">
              <GanttLegend hasSeasons={schedule.seasons.length > 0} isBySite={grouping === 'site'} />
              <WorkStart />
            </Group>
          </>
        }
      />
    </div>
  );
}
