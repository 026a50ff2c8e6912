import { fromDayNumber } from '../../../core/calendar/date';
import { cents } from '../../../core/money/cents';
import { shortAmount } from '../../format/amount';
import { formatMonth } from '../../format/date';
import { frame, type JointScale, placeX, placeY } from './joint-scale';
import classes from './timeline.module.css';

const parts = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** Finish along the foot, cost up the side. */
export function JointAxes({ scale }: { scale: JointScale }) {
  const { firstDay, lastDay, lowCents, highCents } = scale;
  const days = parts.map((part) => Math.round(firstDay + part * (lastDay - firstDay)));
  const amounts = parts.map((part) => Math.round(lowCents + part * (highCents - lowCents)));
  return (
    <g aria-hidden>
      {amounts.map((amount) => (
        <g key={amount}>
          <line
            className={classes.gridLine}
            x1={frame.left}
            x2={frame.right}
            y1={placeY(scale, amount)}
            y2={placeY(scale, amount)}
          />
          <text
            className={classes.axisText}
            x={frame.left - 8}
            y={placeY(scale, amount) + 4}
            textAnchor="end"
          >
            {shortAmount(cents(amount))}
          </text>
        </g>
      ))}
      {days.map((day) => (
        <text
          key={day}
          className={classes.axisText}
          x={placeX(scale, day)}
          y={frame.bottom + 20}
          textAnchor={day === lastDay ? 'end' : 'middle'}
        >
          {formatMonth(fromDayNumber(day))}
        </text>
      ))}
    </g>
  );
}
