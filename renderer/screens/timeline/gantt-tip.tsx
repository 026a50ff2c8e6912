import type { TriedTask } from '../../../engine/api';
import classes from './gantt.module.css';
import { causeWords, crewLabel, datesOf, taskLabel } from './gantt-words';

export interface TipPlace {
  readonly task: TriedTask;
  /** Its last predecessor. */
  readonly after: TriedTask | null;
  readonly x: number;
  readonly y: number;
}

export function GanttTip({ place: { task, after, x, y }, width }: { place: TipPlace; width: number }) {
  return (
    <div
      className={`chart-tip ${classes.tip}`}
      style={{ top: y + 14, ...(x > width / 2 ? { right: width - x + 10 } : { left: x + 14 }) }}
      aria-hidden="true"
    >
      <b>{task.site}</b>
      <div>{taskLabel(task)}</div>
      <div>{datesOf(task)}</div>
      <div>{crewLabel(task)}</div>
      <div className="dimmed">{causeWords(task, after)}</div>
    </div>
  );
}
