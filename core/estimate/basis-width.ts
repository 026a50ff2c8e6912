// Why the range is as wide as it is: for each basis of prices (method 2) how much of the point estimate rests on it, how
// far its prices reach from low to high, and how much of the variance it brings. Firm quotes have little width, planning
// assumptions much: the range narrows as quotes come in.

import { type Fraction, fraction } from '../fraction';
import { type Cents, cents } from '../money/cents';
import { type Basis, bases, type PlanLine } from '../plan/plan-line';
import type { TornadoBar } from './estimate';
import { linePointCents } from './line-model';

export interface BasisWidth {
  readonly basis: Basis;
  readonly lines: number;
  readonly pointCents: Cents;
  /** Of the point estimate of all lines. */
  readonly pointShare: Fraction;
  /** All its lines at their low, or high, in proportion to their likely price: 0.6 and 1.8. */
  readonly lowShare: number;
  readonly highShare: number;
  readonly varianceShare: Fraction;
}

type WidthLine = PlanLine & { readonly escalationFactor: number };

/** In order of precedence; bases without a line are left out. A firm price counts as its own low and high. */
export function basisWidths(lines: readonly WidthLine[], tornado: readonly TornadoBar[]): BasisWidth[] {
  const shares = new Map(tornado.map((bar) => [bar.lineId, bar.varianceShare]));
  const whole = sumOf(lines, pointOf);
  return bases.flatMap((basis) => {
    const own = lines.filter((line) => line.basis === basis);
    if (own.length === 0) return [];
    const point = sumOf(own, pointOf);
    const at = (price: (line: WidthLine) => number): number =>
      point === 0 ? 1 : sumOf(own, (line) => line.quantity * price(line) * line.escalationFactor) / point;
    return [
      {
        basis,
        lines: own.length,
        pointCents: cents(point),
        pointShare: fraction(whole === 0 ? 0 : point / whole),
        lowShare: at((line) => (line.distribution === 'fixed' ? line.likelyCents : line.lowCents)),
        highShare: at((line) => (line.distribution === 'fixed' ? line.likelyCents : line.highCents)),
        varianceShare: fraction(sumOf(own, (line) => shares.get(line.lineId) ?? 0)),
      },
    ];
  });
}

function pointOf(line: WidthLine): number {
  return linePointCents({ ...line, label: line.replacement });
}

function sumOf<T>(values: readonly T[], numberOf: (value: T) => number): number {
  return values.reduce((sum, value) => sum + numberOf(value), 0);
}
