import { type CalendarDate, dayNumber, fromDayNumber } from '../../../core/calendar/date';
import { type Cents, cents, formatCents } from '../../../core/money/cents';
import type { QuadrantCounts } from '../../../core/schedule/joint-chance';
import type { TimelineTrials } from '../../../engine/api';
import { formatCount } from '../../format/count';
import { formatDate } from '../../format/date';
import { JointAxes } from './joint-axes';
import { JointLine } from './joint-line';
import { frame, type JointScale, placeX, placeY } from './joint-scale';
import classes from './timeline.module.css';

interface JointScatterProps {
  readonly trials: TimelineTrials;
  readonly scale: JointScale;
  readonly counts: QuadrantCounts;
  readonly budgetCents: Cents;
  readonly date: CalendarDate;
  readonly onBudget: (budget: Cents) => void;
  readonly onDate: (date: CalendarDate) => void;
}

/** Filled dots keep both lines, rings do not: it reads the same in gray. */
export function JointScatter(props: JointScatterProps) {
  const { trials, scale, counts, budgetCents, date, onBudget, onDate } = props;
  const day = dayNumber(date);
  const clampDay = (next: number): number =>
    Math.min(scale.lastDay, Math.max(scale.firstDay, Math.round(next)));
  const clampCents = (next: number): Cents => {
    const rounded = Math.round(next / scale.stepCents) * scale.stepCents;
    return cents(Math.min(scale.highCents, Math.max(scale.lowCents, rounded)));
  };
  return (
    <figure
      className={classes.figure}
      aria-label={`Cost and finish of ${formatCount(trials.finishDays.length)} trials: ${formatCount(counts.both)} keep both lines. The table view has the counts`}
    >
      <svg className={classes.scatter} viewBox={`0 0 ${frame.width} ${frame.height}`} data-picture>
        <title>Cost and finish of each trial</title>
        <JointAxes scale={scale} />
        <Dots trials={trials} scale={scale} lastDay={day} budgetCents={budgetCents} />
        <Corners counts={counts} />
        <JointLine
          direction="upright"
          label="Date line"
          place={placeX(scale, clampDay(day))}
          range={{ low: scale.firstDay, high: scale.lastDay, value: clampDay(day), step: 1, largeStep: 30 }}
          words={`${formatDate(date)}: ${formatCount(counts.both + counts.onlyDate)} trials in time`}
          onMove={(next) => onDate(fromDayNumber(clampDay(next)))}
        />
        <JointLine
          direction="level"
          label="Budget line"
          place={placeY(scale, Math.min(scale.highCents, Math.max(scale.lowCents, budgetCents)))}
          range={{
            low: scale.lowCents,
            high: scale.highCents,
            value: budgetCents,
            step: scale.stepCents,
            largeStep: 10 * scale.stepCents,
          }}
          words={`${formatCents(budgetCents)}: ${formatCount(counts.both + counts.onlyBudget)} trials within it`}
          onMove={(next) => onBudget(clampCents(next))}
        />
      </svg>
    </figure>
  );
}

interface DotsProps {
  readonly trials: TimelineTrials;
  readonly scale: JointScale;
  readonly lastDay: number;
  readonly budgetCents: number;
}

/** Two paths instead of thousands of circles. */
function Dots({ trials, scale, lastDay, budgetCents }: DotsProps) {
  const [both, other]: [string[], string[]] = [[], []];
  trials.finishDays.forEach((day, trial) => {
    const total = trials.totalsCents[trial] ?? 0;
    const [x, y] = [placeX(scale, day), placeY(scale, total)];
    const dot = `M${(x - 1.8).toFixed(1)} ${y.toFixed(1)}a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0 -3.6 0`;
    (day <= lastDay && total <= budgetCents ? both : other).push(dot);
  });
  return (
    <g aria-hidden>
      <path className={classes.dotOther} d={other.join('')} />
      <path className={classes.dotBoth} d={both.join('')} />
    </g>
  );
}

/** Early is left, cheap is below: both lines are kept at the lower left. */
function Corners({ counts }: { counts: QuadrantCounts }) {
  const { left, right, top, bottom } = frame;
  const corners = [
    { x: left + 10, y: bottom - 12, anchor: 'start', text: `Both kept ${formatCount(counts.both)}` },
    { x: right - 10, y: bottom - 12, anchor: 'end', text: `Late ${formatCount(counts.onlyBudget)}` },
    { x: left + 10, y: top + 20, anchor: 'start', text: `Over budget ${formatCount(counts.onlyDate)}` },
    { x: right - 10, y: top + 20, anchor: 'end', text: `Late and over ${formatCount(counts.neither)}` },
  ] as const;
  return (
    <g>
      {corners.map(({ x, y, anchor, text }) => (
        <text key={text} x={x} y={y} textAnchor={anchor} className={classes.quadrant}>
          {text}
        </text>
      ))}
    </g>
  );
}
