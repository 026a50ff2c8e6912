import classes from './gantt.module.css';
import type { GanttRow } from './gantt-rows';
import { labelWidth, rowHeight } from './gantt-scale';

interface LabelsProps {
  readonly rows: readonly GanttRow[];
  readonly y: (index: number) => number;
  readonly chosenRow: string | null;
}

const mostLetters = 30;

/** Sites lead to their plan lines, which the chart around them sees to; crews lead nowhere. */
export function GanttLabels({ rows, y, chosenRow }: LabelsProps) {
  return rows.map((row, index) => {
    const { site } = row;
    return (
      <g key={row.id} transform={`translate(0 ${y(index)})`}>
        {row.id === chosenRow && <rect width={labelWidth} height={rowHeight} className={classes.chosenRow} />}
        <text
          x={2}
          y={rowHeight / 2 + 4}
          className={site === null ? classes.plainLabel : classes.label}
          data-site={site ?? undefined}
        >
          {row.label.length > mostLetters ? `${row.label.slice(0, mostLetters - 1)}…` : row.label}
          <title>{site === null ? row.label : `${row.label}: open its plan lines`}</title>
        </text>
        <line x2={labelWidth} y1={rowHeight} y2={rowHeight} className={classes.rowLine} />
      </g>
    );
  });
}
