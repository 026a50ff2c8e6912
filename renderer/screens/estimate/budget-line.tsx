import { type CSSProperties, type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { CurvePoint } from '../../../core/estimate/estimate';
import { type Cents, cents, formatCents } from '../../../core/money/cents';
import { shortAmount } from '../../format/amount';
import { formatShare } from '../../format/count';
import { budgetStep, chanceOf } from './chance-of';
import classes from './estimate.module.css';

/** A hand is never quite still: a click is no drag. */
const leastDragPixels = 3;

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
  const pressed = useRef<{ readonly startX: number; isMoved: boolean } | null>(null);
  const value = budget ?? start;
  const step = budgetStep(low, high);
  const chance = formatShare(chanceOf(curve, value));
  const clamp = (amount: number): Cents => cents(Math.min(high, Math.max(low, Math.round(amount))));
  const at = (event: PointerEvent): Cents => {
    const box = track.current?.getBoundingClientRect();
    const share = box && box.width > 0 ? (event.clientX - box.left) / box.width : 0;
    return clamp(Math.round((low + share * (high - low)) / step) * step);
  };
  const press = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    pressed.current = { startX: event.clientX, isMoved: false };
  };
  const drag = (event: PointerEvent): void => {
    const from = pressed.current;
    if (from === null) return;
    from.isMoved ||= Math.abs(event.clientX - from.startX) >= leastDragPixels;
    if (from.isMoved) onMove(at(event));
  };
  const release = (event: PointerEvent): void => {
    const isMoved = pressed.current?.isMoved ?? false;
    pressed.current = null;
    if (isMoved) onCommit(at(event));
  };
  const moveByKey = (event: KeyboardEvent): void => {
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
        onPointerDown={press}
        onPointerMove={drag}
        onPointerUp={release}
        onPointerCancel={() => {
          pressed.current = null;
        }}
        onKeyDown={moveByKey}
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
