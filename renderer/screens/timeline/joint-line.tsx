import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { frame } from './joint-scale';
import classes from './timeline.module.css';

interface JointLineProps {
  readonly direction: 'upright' | 'level';
  readonly label: string;
  /** Where the line stands in the picture. */
  readonly place: number;
  readonly range: {
    readonly low: number;
    readonly high: number;
    readonly value: number;
    readonly step: number;
    readonly largeStep: number;
  };
  readonly words: string;
  readonly onMove: (value: number) => void;
}

/** A line that is dragged by its grip and moved by the arrow keys. */
export function JointLine({ direction, label, place, range, words, onMove }: JointLineProps) {
  const grip = useRef<SVGGElement>(null);
  const isUpright = direction === 'upright';
  const [x, y] = isUpright ? [place, frame.top + 40] : [frame.right - 40, place];
  const move = (event: PointerEvent<SVGGElement>): void => {
    const box = grip.current?.ownerSVGElement?.getBoundingClientRect();
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    onMove(
      isUpright ? valueAt(event.clientX - box.left, box.width) : levelAt(event.clientY - box.top, box.height),
    );
  };
  const valueAt = (at: number, size: number): number => {
    const share = ((at / size) * frame.width - frame.left) / (frame.right - frame.left);
    return range.low + share * (range.high - range.low);
  };
  const levelAt = (at: number, size: number): number => {
    const share = (frame.bottom - (at / size) * frame.height) / (frame.bottom - frame.top);
    return range.low + share * (range.high - range.low);
  };
  const press = (event: KeyboardEvent): void => {
    const { value, step, largeStep, low, high } = range;
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: value - step,
      ArrowDown: value - step,
      ArrowRight: value + step,
      ArrowUp: value + step,
      PageDown: value - largeStep,
      PageUp: value + largeStep,
      Home: low,
      End: high,
    };
    const next = moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onMove(next);
  };
  return (
    <g
      ref={grip}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation={isUpright ? 'horizontal' : 'vertical'}
      aria-valuemin={range.low}
      aria-valuemax={range.high}
      aria-valuenow={range.value}
      aria-valuetext={words}
      className={classes.jointSlider}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={move}
      onKeyDown={press}
    >
      <line
        className={classes.jointLine}
        x1={isUpright ? place : frame.left}
        x2={isUpright ? place : frame.right}
        y1={isUpright ? frame.top : place}
        y2={isUpright ? frame.bottom : place}
      />
      <circle className={classes.jointHandle} cx={x} cy={y} r={7} />
    </g>
  );
}
