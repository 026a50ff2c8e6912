import { type CSSProperties, type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { CurvePoint } from '../../../core/estimate/estimate';
import { type Cents, cents, formatCents } from '../../../core/money/cents';
import { shortAmount } from '../../format/amount';
import { formatShare } from '../../format/count';
import { budgetStep, chanceOf } from './chance-of';
import classes from './estimate.module.css';

interface BudgetLineProps {
  readonly curve: readonly CurvePoint[];
  /** Ends of the amount axis. */
  readonly low: Cents;
  readonly high: Cents;
  /** The budget as it stands or is being moved; null = none is set. */
  readonly budget: Cents | null;
  /** Where the line stands while there is no budget. */
  readonly start: Cents;
  readonly onMove: (budget: Cents) => void;
  readonly onCommit: (budget: Cents) => void;
}

/** The budget as a line on the curve: dragged with the pointer, moved with the arrow keys; the chance follows. */
export function BudgetLine({ curve, low, high, budget, start, onMove, onCommit }: BudgetLineProps) {
  const track = useRef<HTMLDivElement>(null);
  const value = budget ?? start;
  const step = budgetStep(low, high);
  const chance = formatShare(chanceOf(curve, value));
  const clamp = (amount: number): Cents => cents(Math.min(high, Math.max(low, Math.round(amount))));
  const at = (event: PointerEvent): Cents => {
    const box = track.current?.getBoundingClientRect();
    const share = box && box.width > 0 ? (event.clientX - box.left) / box.width : 0;
    return clamp(Math.round((low + share * (high - low)) / step) * step);
  };
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    onMove(at(event));
  };
  const press = (event: KeyboardEvent): void => {
    const moves: Readonly<Record<string, Cents>> = {
      ArrowLeft: clamp(value - step),
      ArrowDown: clamp(value - step),
      ArrowRight: clamp(value + step),
      ArrowUp: clamp(value + step),
      PageDown: clamp(value - 10 * step),
      PageUp: clamp(value + 10 * step),
      Home: low,
      End: high,
    };
    const next = moves[event.key];
    if (event.key === 'Enter') onCommit(value);
    if (next === undefined) return;
    event.preventDefault();
    onMove(next);
  };
  const share = high === low ? 0 : (value - low) / (high - low);
  return (
    <div className={classes.budgetTrack} ref={track}>
      <div
        role="slider"
        tabIndex={0}
        aria-label="Budget on the curve"
        aria-valuemin={low / 100}
        aria-valuemax={high / 100}
        aria-valuenow={value / 100}
        aria-valuetext={`${budget === null ? 'No budget; at ' : ''}${formatCents(value)}: ${chance} chance that it suffices`}
        className={`${classes.budgetLine} ${budget === null ? classes.noBudget : ''}`}
        style={{ left: `${share * 100}%` } as CSSProperties}
        onPointerDown={drag}
        onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && onMove(at(event))}
        onPointerUp={(event) => onCommit(at(event))}
        onKeyDown={press}
        onBlur={() => budget !== null && onCommit(budget)}
      >
        <span className={`${classes.budgetTag} ${share > 0.7 ? classes.tagLeft : ''}`}>
          {budget === null ? 'Drag to set a budget' : `Budget ${shortAmount(value)}: ${chance}`}
        </span>
        <span className={classes.budgetGrip} aria-hidden />
      </div>
    </div>
  );
}
