import type { CashFigure } from '../../../core/document/block';
import { moneyTicks, scaleOf, tickWords } from './scale';
import { DASHED, line, type Scene, type Shape, words } from './scene';

const LEFT = 44;
const RIGHT = 6;
const TOP = 22;
const BOTTOM = 18;
const MOST_LABELS = 12;

/** Two bars a quarter, spent filled and reimbursed hatched, with the running balance as a dashed line. */
export function cashScene({ quarters }: CashFigure, width: number, height: number): Scene {
  const bottom = height - BOTTOM;
  const amounts = quarters.flatMap(({ spendCents, reimbursedCents, balanceCents }) => [
    spendCents,
    reimbursedCents,
    balanceCents,
  ]);
  const low = amounts.reduce<number>((a, b) => Math.min(a, b), 0);
  const high = amounts.reduce<number>((a, b) => Math.max(a, b), 0) || 1;
  const room = (high - low) * 0.04;
  const y = scaleOf(low - room, high + room, bottom, TOP);
  const column = (width - LEFT - RIGHT) / Math.max(1, quarters.length);
  const center = (index: number): number => LEFT + column * (index + 0.5);
  const every = Math.ceil(quarters.length / MOST_LABELS);
  const balance = quarters.map((quarter, index) => ({ x: center(index), y: y(quarter.balanceCents) }));
  const shapes: Shape[] = [
    ...legend(),
    ...axis(low, high, y, width),
    ...quarters.flatMap((quarter, index) => bars(quarter, center(index), Math.min(column * 0.34, 22), y)),
    line(balance, 'ink', 1.2, DASHED),
    ...balance.map(({ x, y: at }): Shape => ({ kind: 'diamond', x, y: at, radius: 2.4 })),
    ...quarters.flatMap((quarter, index) =>
      index % every === 0
        ? [words(quarter.label, { x: center(index), y: bottom + 12 }, { anchor: 'middle' })]
        : [],
    ),
  ];
  return { width, height, shapes };
}

function axis(low: number, high: number, y: (value: number) => number, width: number): Shape[] {
  return moneyTicks(low, high, 5).flatMap((tick) => [
    line(
      [
        { x: LEFT, y: y(tick) },
        { x: width - RIGHT, y: y(tick) },
      ],
      tick === 0 ? 'soft' : 'faint',
      tick === 0 ? 0.8 : 0.5,
    ),
    words(tickWords(tick), { x: LEFT - 5, y: y(tick) + 2.6 }, { anchor: 'end' }),
  ]);
}

function bars(
  quarter: CashFigure['quarters'][number],
  center: number,
  width: number,
  y: (value: number) => number,
): Shape[] {
  const bar = (amount: number, x: number, fill: 'accent' | 'hatch'): Shape[] =>
    amount === 0 ? [] : [{ kind: 'box', x, y: y(amount), width, height: y(0) - y(amount), fill }];
  return [
    ...bar(quarter.spendCents, center - width, 'accent'),
    ...bar(quarter.reimbursedCents, center, 'hatch'),
  ];
}

function legend(): Shape[] {
  return [
    { kind: 'box', x: LEFT, y: 2, width: 12, height: 8, fill: 'accent' },
    words('Spent', { x: LEFT + 16, y: 9 }, { ink: 'ink' }),
    { kind: 'box', x: LEFT + 62, y: 2, width: 12, height: 8, fill: 'hatch' },
    words('Reimbursed', { x: LEFT + 78, y: 9 }, { ink: 'ink' }),
    line(
      [
        { x: LEFT + 146, y: 6 },
        { x: LEFT + 166, y: 6 },
      ],
      'ink',
      1.2,
      DASHED,
    ),
    { kind: 'diamond', x: LEFT + 156, y: 6, radius: 2.4 },
    words('Balance, cumulative', { x: LEFT + 170, y: 9 }, { ink: 'ink' }),
  ];
}
