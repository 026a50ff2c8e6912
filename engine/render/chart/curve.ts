import type { CurveFigure, LineStyle } from '../../../core/document/block';
import { moneyTicks, scaleOf, tickWords } from './scale';
import { DASHED, DOTTED, line, type Scene, type Shape, SOLID, textWidth, words } from './scene';

const LEFT = 34;
const RIGHT = 8;
const BOTTOM = 20;
const LABEL_ROW = 11;
const LABEL_SIZE = 7.5;

type Mark = CurveFigure['marks'][number];

const dashOf: Readonly<Record<LineStyle, readonly number[]>> = {
  solid: SOLID,
  dashed: DASHED,
  dotted: DOTTED,
};

/** The S-curve: cost to the right, probability upward, marks as upright lines told apart by their style. */
export function curveScene({ points, marks }: CurveFigure, width: number, height: number): Scene {
  const top = 6 + marks.length * LABEL_ROW;
  const bottom = height - BOTTOM;
  const [low, high] = range(points, marks);
  const x = scaleOf(low, high, LEFT, width - RIGHT);
  const y = scaleOf(0, 1, bottom, top);
  const shapes: Shape[] = [
    ...probabilityAxis(y, width),
    ...moneyAxis(moneyTicks(low, high, 6), x, bottom),
    line(
      points.map((point) => ({ x: x(point.cents), y: y(point.probability) })),
      'accent',
      1.8,
    ),
    ...[...marks]
      .sort((a, b) => a.cents - b.cents)
      .flatMap((mark, index) => markShapes(mark, { x: x(mark.cents), row: index, top, bottom, width })),
  ];
  return { width, height, shapes };
}

function range(points: CurveFigure['points'], marks: readonly Mark[]): [number, number] {
  const amounts = [...points, ...marks].map(({ cents }) => cents);
  const low = amounts.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = amounts.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (!Number.isFinite(low)) return [0, 1];
  const room = (high - low) * 0.03 || Math.max(1, Math.abs(high) * 0.1);
  return [low - room, high + room];
}

function probabilityAxis(y: (value: number) => number, width: number): Shape[] {
  return [0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((share) => [
    line(
      [
        { x: LEFT, y: y(share) },
        { x: width - RIGHT, y: y(share) },
      ],
      'faint',
      0.5,
    ),
    words(`${Math.round(share * 100)}%`, { x: LEFT - 5, y: y(share) + 2.6 }, { anchor: 'end' }),
  ]);
}

export function moneyAxis(
  ticks: ReturnType<typeof moneyTicks>,
  x: (value: number) => number,
  bottom: number,
): Shape[] {
  return ticks.flatMap((tick) => [
    line(
      [
        { x: x(tick), y: bottom },
        { x: x(tick), y: bottom + 3 },
      ],
      'soft',
      0.6,
    ),
    words(tickWords(tick), { x: x(tick), y: bottom + 12 }, { anchor: 'middle' }),
  ]);
}

interface MarkPlace {
  readonly x: number;
  readonly row: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

function markShapes(mark: Mark, { x, row, bottom, width }: MarkPlace): Shape[] {
  const y = 8 + row * LABEL_ROW;
  const fitsRight = x + 4 + textWidth(mark.label, LABEL_SIZE) <= width;
  const at = { x: fitsRight ? x + 4 : x - 4, y };
  return [
    line(
      [
        { x, y: y - 6 },
        { x, y: bottom },
      ],
      'ink',
      0.9,
      dashOf[mark.style],
    ),
    words(mark.label, at, { size: LABEL_SIZE, anchor: fitsRight ? 'start' : 'end', ink: 'ink', bold: true }),
  ];
}
