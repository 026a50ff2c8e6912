import type { TornadoFigure } from '../../../core/document/block';
import { moneyAxis } from './curve';
import { moneyTicks, scaleOf } from './scale';
import { DASHED, fitText, line, type Scene, type Shape, words } from './scene';

const LABEL_SHARE = 0.48;
const RIGHT = 14;
const TOP = 14;
const BOTTOM = 20;
const BAR_SHARE = 0.6;
const LABEL_SIZE = 7.5;

/** One bar a line, from its cheap total (hatched) to its dear total (filled), around the mean. */
export function tornadoScene({ bars, baseCents }: TornadoFigure, width: number, height: number): Scene {
  const left = width * LABEL_SHARE;
  const bottom = height - BOTTOM;
  const low = bars.reduce((least, bar) => Math.min(least, bar.lowCents), baseCents as number);
  const high = bars.reduce((most, bar) => Math.max(most, bar.highCents), baseCents as number);
  const x = scaleOf(low, high, left + 6, width - RIGHT);
  const rowHeight = (bottom - TOP) / Math.max(1, bars.length);
  const shapes: Shape[] = [
    ...moneyTicks(low, high, 5).map((tick) =>
      line(
        [
          { x: x(tick), y: TOP },
          { x: x(tick), y: bottom },
        ],
        'faint',
        0.5,
      ),
    ),
    ...moneyAxis(moneyTicks(low, high, 5), x, bottom),
    ...bars.flatMap((bar, index) =>
      barShapes(bar, { x, baseCents, left, top: TOP + index * rowHeight, rowHeight }),
    ),
    line(
      [
        { x: x(baseCents), y: TOP - 4 },
        { x: x(baseCents), y: bottom },
      ],
      'ink',
      0.9,
      DASHED,
    ),
    words('Mean', { x: x(baseCents), y: TOP - 6 }, { anchor: 'middle', ink: 'ink', bold: true }),
  ];
  return { width, height, shapes };
}

interface BarPlace {
  readonly x: (value: number) => number;
  readonly baseCents: number;
  readonly left: number;
  readonly top: number;
  readonly rowHeight: number;
}

function barShapes(bar: TornadoFigure['bars'][number], place: BarPlace): Shape[] {
  const { x, baseCents, left, top, rowHeight } = place;
  const height = rowHeight * BAR_SHARE;
  const y = top + (rowHeight - height) / 2;
  const base = x(baseCents);
  const from = Math.min(x(bar.lowCents), base);
  const to = Math.max(x(bar.highCents), base);
  return [
    words(
      fitText(bar.label, left - 8, LABEL_SIZE),
      { x: left - 4, y: y + height / 2 + 2.6 },
      { anchor: 'end', ink: 'ink' },
    ),
    { kind: 'box', x: from, y, width: base - from, height, fill: 'hatch' },
    { kind: 'box', x: base, y, width: to - base, height, fill: 'accent' },
  ];
}
