import type { RangeFigure } from '../../../core/document/block';
import { scaleOf } from './scale';
import { line, type Scene, type Shape, textWidth, words } from './scene';

const HEIGHT = 58;
const BAND_TOP = 20;
const BAND_HEIGHT = 16;
const SIDE = 30;

/** A band from low to high; the middle is a thin stroke, the number asked for a thick one with its words above. */
export function rangeScene({ low, middle, high, asked }: RangeFigure, width: number): Scene {
  const least = Math.min(low.cents, asked.cents);
  const most = Math.max(high.cents, asked.cents);
  const x = scaleOf(least, most, SIDE, width - SIDE);
  const bottom = BAND_TOP + BAND_HEIGHT;
  const upright = (at: number, top: number, end: number, weight: number): Shape =>
    line(
      [
        { x: at, y: top },
        { x: at, y: end },
      ],
      'ink',
      weight,
    );
  const below = bottom + 14;
  const askedAt = x(asked.cents);
  const half = textWidth(asked.label, 8.5) / 2;
  const askedX = Math.min(Math.max(askedAt, half), width - half);
  const shapes: Shape[] = [
    {
      kind: 'box',
      x: x(low.cents),
      y: BAND_TOP,
      width: x(high.cents) - x(low.cents),
      height: BAND_HEIGHT,
      fill: 'pale',
    },
    line(
      [
        { x: x(low.cents), y: bottom },
        { x: x(high.cents), y: bottom },
      ],
      'soft',
      0.6,
    ),
    upright(x(low.cents), BAND_TOP, bottom + 3, 0.8),
    upright(x(middle.cents), BAND_TOP, bottom + 3, 0.8),
    upright(x(high.cents), BAND_TOP, bottom + 3, 0.8),
    line(
      [
        { x: askedAt, y: BAND_TOP - 4 },
        { x: askedAt, y: bottom + 1 },
      ],
      'accent',
      3.2,
    ),
    words(asked.label, { x: askedX, y: 11 }, { size: 8.5, anchor: 'middle', ink: 'ink', bold: true }),
    words(low.label, { x: x(low.cents), y: below }, { anchor: x(low.cents) < 40 ? 'start' : 'middle' }),
    words(middle.label, { x: x(middle.cents), y: below }, { anchor: 'middle' }),
    words(high.label, { x: x(high.cents), y: below }, { anchor: 'end' }),
  ];
  return { width, height: HEIGHT, shapes };
}
