import { Box } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useMemo } from 'react';
import type { ScheduledTask, StepId, TimelineResult } from '../../../core/schedule/timeline';
import { steps } from '../../../core/schedule/timeline';
import { formatDate } from '../../format/date';
import { DeadlineMarks } from './deadline-marks';
import { type GanttScale, ganttScale, rowHeight } from './gantt-scale';
import classes from './timeline.module.css';

/** Four looks for seven steps, apart in lightness and hatching so that they read in gray. */
const looks: Readonly<Record<StepId, string | undefined>> = {
  survey: classes.prepare,
  engineering: classes.prepare,
  order: classes.wait,
  install: classes.work,
  cutover: classes.work,
  remove: classes.remove,
  dispose: classes.remove,
};
const legend = [
  { look: classes.prepare, label: 'Survey and engineering' },
  { look: classes.wait, label: 'Order and delivery' },
  { look: classes.work, label: 'Install and cut over' },
  { look: classes.remove, label: 'Remove and dispose' },
];
const axisHeight = 42;

export function Gantt({ timeline }: { timeline: TimelineResult }) {
  const { ref, width } = useElementSize();
  const scale = useMemo(() => ganttScale(timeline, Math.max(520, width)), [timeline, width]);
  const rows = useMemo(() => rowsOf(timeline), [timeline]);
  const height = rows.length * rowHeight + 8;
  return (
    <>
      <div className={classes.legend}>
        {legend.map((entry) => (
          <span key={entry.label}>
            <svg className={classes.swatch} aria-hidden="true">
              <rect width="14" height="10" rx="2" className={entry.look} />
            </svg>
            {entry.label}
          </span>
        ))}
      </div>
      <Box ref={ref} className={classes.scroll} role="region" tabIndex={0} aria-label="Work by site, chart">
        <svg className={classes.axis} width={scale.width} height={axisHeight} aria-hidden="true">
          <Hatching />
          {scale.ticks.map((tick) => (
            <text
              key={tick.label}
              x={tick.x}
              y={axisHeight - 6}
              className={classes.axisText}
              textAnchor="middle"
            >
              {tick.label}
            </text>
          ))}
          <DeadlineMarks
            deadlines={timeline.deadlines}
            scale={scale}
            top={axisHeight - 26}
            bottom={axisHeight}
            named
          />
        </svg>
        <svg
          className={classes.body}
          width={scale.width}
          height={height}
          role="img"
          aria-label={describe(timeline)}
        >
          {scale.ticks.map((tick) => (
            <line key={tick.label} x1={tick.x} x2={tick.x} y1={0} y2={height} className={classes.gridLine} />
          ))}
          {rows.map((row, index) => (
            <SiteLine key={row.site} row={row} y={index * rowHeight + 4} scale={scale} />
          ))}
          <DeadlineMarks deadlines={timeline.deadlines} scale={scale} top={0} bottom={height} />
        </svg>
      </Box>
    </>
  );
}

interface GanttRow {
  readonly site: string;
  readonly tasks: readonly ScheduledTask[];
  readonly finishP80: ScheduledTask['finish'] | null;
}

function rowsOf(timeline: TimelineResult): readonly GanttRow[] {
  const tasks = new Map<string, ScheduledTask[]>();
  for (const task of timeline.tasks) {
    const members = tasks.get(task.site);
    if (members) members.push(task);
    else tasks.set(task.site, [task]);
  }
  const late = new Map(timeline.sites.map((site) => [site.site, site.finishP80]));
  return [...tasks].map(([site, members]) => ({ site, tasks: members, finishP80: late.get(site) ?? null }));
}

function SiteLine({ row, y, scale }: { row: GanttRow; y: number; scale: GanttScale }) {
  const middle = y + rowHeight / 2 - 4;
  const lastFinish = row.tasks
    .map((task) => task.finish)
    .sort()
    .at(-1);
  return (
    <g>
      <text x={0} y={middle + 4} className={classes.siteText}>
        {row.site.length > 26 ? `${row.site.slice(0, 25)}…` : row.site}
        <title>{row.site}</title>
      </text>
      {lastFinish && row.finishP80 && row.finishP80 > lastFinish && (
        <line
          x1={scale.x(lastFinish)}
          x2={scale.x(row.finishP80)}
          y1={middle}
          y2={middle}
          className={classes.whisker}
        />
      )}
      {row.tasks.map((task) => (
        <rect
          key={task.taskId}
          x={scale.x(task.start)}
          y={middle - 6}
          width={Math.max(2, scale.x(task.finish) - scale.x(task.start) + 1)}
          height={12}
          rx={2}
          className={looks[task.step]}
        >
          <title>{`${row.site}, ${stepLabel(task.step)}: ${formatDate(task.start)} to ${formatDate(task.finish)}`}</title>
        </rect>
      ))}
    </g>
  );
}

function Hatching() {
  return (
    <defs>
      <pattern id="waiting" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="5" fill="var(--co-hover)" />
        <line x1="0" x2="0" y1="0" y2="5" stroke="var(--co-chart-2)" strokeWidth="3" />
      </pattern>
    </defs>
  );
}

function stepLabel(id: StepId): string {
  return steps.find((step) => step.id === id)?.label ?? id;
}

function describe(timeline: TimelineResult): string {
  return `${timeline.sites.length} sites, from ${formatDate(timeline.startDate)} to ${formatDate(timeline.finish.deterministic)}. The table view has every date.`;
}
