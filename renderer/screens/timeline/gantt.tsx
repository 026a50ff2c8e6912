import { Box } from '@mantine/core';
import { type KeyboardEvent, type MouseEvent, type RefObject, useMemo, useRef, useState } from 'react';
import type { TriedTask } from '../../../engine/api';
import { deadlinePlaces, deadlineRow } from './deadline-marks';
import classes from './gantt.module.css';
import { axisHeight } from './gantt-axis';
import { type ActiveBar, barOf, isBarMove, moveBar } from './gantt-keys';
import { GanttPicture } from './gantt-picture';
import type { GanttRow } from './gantt-rows';
import { labelWidth, rowHeight } from './gantt-scale';
import { GanttTip, type TipPlace } from './gantt-tip';
import { causeWords, crewLabel, datesOf, taskLabel } from './gantt-words';
import { zoomStep } from './gantt-zoom';
import type { ShownDeadline } from './shown-deadline';
import type { GanttView } from './use-gantt-view';
import { usePrinting } from './use-printing';
import { useWheelZoom } from './use-wheel-zoom';

export interface GanttProps {
  readonly rows: readonly GanttRow[];
  readonly tasks: ReadonlyMap<string, TriedTask>;
  readonly deadlines: readonly ShownDeadline[];
  readonly view: GanttView;
  /** Row that was asked for elsewhere. */
  readonly chosenRow: string | null;
  onOpenSite(site: string): void;
}

/** Only what is seen is drawn: the chart keeps still over an area of the full size that scrolls. */
export function Gantt(props: GanttProps) {
  const { rows, tasks, deadlines, view } = props;
  const { scale, seen } = view;
  const frame = useRef<HTMLDivElement>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [tip, setTip] = useState<TipPlace | null>(null);
  const isPrinting = usePrinting();
  useWheelZoom(frame, view);
  // Rows change with the grouping and with what is tried: where the bar stands now is found again.
  const active = useMemo(() => barOf(rows, activeId), [rows, activeId]);

  const places = useMemo(() => deadlinePlaces(deadlines, scale), [deadlines, scale]);
  const top = axisHeight + (1 + Math.max(-1, ...places.map(({ level }) => level))) * deadlineRow;
  const contentHeight = top + rows.length * rowHeight + 4;
  const contentWidth = labelWidth + Math.ceil((scale.lastDay - scale.firstDay + 1) * scale.pixelsPerDay) + 8;
  const height = isPrinting ? contentHeight : Math.min(seen.height, contentHeight);
  const pick = (event: MouseEvent): TriedTask | null =>
    tasks.get(attributeAt(event.target, 'data-task') ?? '') ?? null;

  const show = (next: ActiveBar | null): void => {
    setActiveId(next?.task.taskId ?? null);
    setTip(null);
    if (next === null) return;
    view.scrollTo(placeToSee(next, { view, top }));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    if (isBarMove(key)) show(moveBar(rows, active, key));
    else if (key === '+' || key === '=') view.zoomBy(zoomStep);
    else if (key === '-') view.zoomBy(1 / zoomStep);
    else if (key === 'Enter' && active !== null) props.onOpenSite(active.task.site);
    else if (key === 'Escape' && active !== null) setActiveId(null);
    else return;
    event.preventDefault();
  };

  return (
    <div className={classes.frame} ref={frame}>
      <Box
        ref={view.scroller}
        className={classes.scroll}
        role="application"
        tabIndex={0}
        aria-label={`Gantt of ${rows.length} rows. Arrow keys move between tasks, Enter opens the site, plus and minus zoom. The table view has every date.`}
        aria-describedby="gantt-active"
        onKeyDown={onKeyDown}
        onPointerMove={(event) => setTip(tipAt(pick(event), event, { frame, tasks }))}
        onPointerLeave={() => setTip(null)}
        onClick={(event) => {
          const site = pick(event)?.site ?? attributeAt(event.target, 'data-site');
          if (site !== null) props.onOpenSite(site);
        }}
      >
        <div style={{ width: contentWidth, height: contentHeight }}>
          <GanttPicture
            {...props}
            {...{ top, height, isPrinting, places, activeId: active?.task.taskId ?? null }}
          />
        </div>
      </Box>
      <div id="gantt-active" className="visually-hidden" aria-live="polite">
        {active !== null && spoken(active.task, tasks)}
      </div>
      {tip !== null && <GanttTip place={tip} width={seen.width} />}
    </div>
  );
}

function spoken(task: TriedTask, tasks: ReadonlyMap<string, TriedTask>): string {
  return [
    task.site,
    taskLabel(task),
    datesOf(task),
    crewLabel(task),
    causeWords(task, afterOf(task, tasks)),
  ].join('. ');
}

function afterOf({ startCause }: TriedTask, tasks: ReadonlyMap<string, TriedTask>): TriedTask | null {
  return tasks.get(startCause.afterTaskId ?? '') ?? null;
}

function attributeAt(target: EventTarget, name: string): string | null {
  return target instanceof Element ? (target.closest(`[${name}]`)?.getAttribute(name) ?? null) : null;
}

interface TipSource {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly tasks: ReadonlyMap<string, TriedTask>;
}

function tipAt(task: TriedTask | null, event: MouseEvent, { frame, tasks }: TipSource): TipPlace | null {
  const box = frame.current?.getBoundingClientRect();
  if (task === null || box === undefined) return null;
  return { task, after: afterOf(task, tasks), x: event.clientX - box.left, y: event.clientY - box.top };
}

/** Scroll position at which the bar is seen with a margin; what is seen already stays. */
function placeToSee({ rowIndex, task }: ActiveBar, { view, top }: { view: GanttView; top: number }) {
  const { scale, seen } = view;
  const [x, y] = [scale.x(task.start), rowIndex * rowHeight];
  const [width, height] = [seen.width - labelWidth, seen.height - top];
  const isAcross = x >= seen.left && x < seen.left + width - 20;
  const isDown = y >= seen.top && y + rowHeight <= seen.top + height;
  return {
    ...(isAcross ? {} : { left: Math.max(0, x - width / 4) }),
    ...(isDown ? {} : { top: Math.max(0, y - height / 2) }),
  };
}
