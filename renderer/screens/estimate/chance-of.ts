import type { CurvePoint } from '../../../core/estimate/estimate';
import { type Cents, cents } from '../../../core/money/cents';

/** Probability that the cost stays at or under the amount: a straight line between the points of the curve. */
export function chanceOf(curve: readonly CurvePoint[], amount: Cents): number {
  const after = curve.findIndex((point) => point.cents > amount);
  if (after === 0) return 0;
  if (after < 0) return curve.length === 0 ? 0 : 1;
  const [left, right] = [curve[after - 1], curve[after]];
  if (!left || !right) return 0;
  const share = (amount - left.cents) / (right.cents - left.cents);
  return left.probability + share * (right.probability - left.probability);
}

/** Steps of a budget that is moved by key: a round amount, about a hundredth of the range. */
export function budgetStep(low: Cents, high: Cents): Cents {
  const rough = Math.max((high - low) / 100, 100);
  const power = 10 ** Math.floor(Math.log10(rough));
  return cents(([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power);
}
