// Arrow keys over the bars: left and right along a row, up and down to the bar of the next row that starts nearest.

import { dayNumber } from '../../../core/calendar/date';
import type { TriedTask } from '../../../engine/api';
import type { GanttRow } from './gantt-rows';

export type BarMove = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

export function isBarMove(key: string): key is BarMove {
  return ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key);
}

export interface ActiveBar {
  readonly rowIndex: number;
  readonly task: TriedTask;
}

/** Where the bar of a task stands; null where it is in no row. */
export function barOf(rows: readonly GanttRow[], taskId: string | null): ActiveBar | null {
  if (taskId === null) return null;
  for (const [rowIndex, { bars }] of rows.entries()) {
    const bar = bars.find(({ task }) => task.taskId === taskId);
    if (bar !== undefined) return { rowIndex, task: bar.task };
  }
  return null;
}

/** The first bar where none is active; the same one at an edge; null where there is no bar at all. */
export function moveBar(
  rows: readonly GanttRow[],
  active: ActiveBar | null,
  move: BarMove,
): ActiveBar | null {
  const first = rows[0]?.bars[0];
  if (first === undefined) return null;
  const row = active === null ? undefined : rows[active.rowIndex];
  if (active === null || row === undefined) return { rowIndex: 0, task: first.task };
  if (move === 'ArrowUp' || move === 'ArrowDown') {
    return nearestIn(rows, active.rowIndex + (move === 'ArrowUp' ? -1 : 1), active.task) ?? active;
  }
  const at = row.bars.findIndex(({ task }) => task.taskId === active.task.taskId);
  const places = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: row.bars.length - 1 };
  const next = row.bars[places[move]];
  return next === undefined ? active : { rowIndex: active.rowIndex, task: next.task };
}

function nearestIn(rows: readonly GanttRow[], rowIndex: number, { start }: TriedTask): ActiveBar | null {
  const away = (task: TriedTask): number => Math.abs(dayNumber(task.start) - dayNumber(start));
  const tasks = rows[rowIndex]?.bars.map(({ task }) => task) ?? [];
  const task = tasks.reduce<TriedTask | null>(
    (best, one) => (best === null || away(one) < away(best) ? one : best),
    null,
  );
  return task === null ? null : { rowIndex, task };
}
