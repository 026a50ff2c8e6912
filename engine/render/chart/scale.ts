// Axes of money with round steps (1, 2, 2.5 or 5 times a power of ten), and of calendar time in whole months.

import { addMonths, type CalendarDate, dateOf, dayNumber, partsOf } from '../../../core/calendar/date';
import { type Cents, cents } from '../../../core/money/cents';

const STEPS = [1, 2, 2.5, 5, 10] as const;

/** Round values from `low` to `high`, about `count` of them. */
export function roundTicks(low: number, high: number, count: number): number[] {
  if (high <= low) return [low];
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((factor) => factor * power >= rough) ?? 10);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

/** `$2.5M`, `$400k`, for the marks of an axis. */
export function tickWords(amount: Cents): string {
  const dollars = amount / 100;
  const size = Math.abs(dollars);
  const sign = dollars < 0 ? '-' : '';
  if (size >= 1e9) return `${sign}$${trim(size / 1e9)}B`;
  if (size >= 1e6) return `${sign}$${trim(size / 1e6)}M`;
  if (size >= 1e3) return `${sign}$${trim(size / 1e3)}k`;
  return `${sign}$${trim(size)}`;
}

function trim(value: number): string {
  return String(Number(value.toFixed(2)));
}

export function moneyTicks(low: number, high: number, count: number): Cents[] {
  return roundTicks(low, high, count).map((tick) => cents(Math.round(tick)));
}

const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60] as const;

/** First days of months between two dates, at most `count` of them. */
export function monthTicks(from: CalendarDate, to: CalendarDate, count: number): CalendarDate[] {
  const months = (dayNumber(to) - dayNumber(from)) / 30.4;
  const step = MONTH_STEPS.find((size) => months / size <= count) ?? 120;
  const { year, month } = partsOf(from);
  const ticks: CalendarDate[] = [];
  const start = Math.ceil((year * 12 + month - 1) / step) * step;
  let tick = dateOf(Math.floor(start / 12), (start % 12) + 1, 1);
  while (tick <= to) {
    if (tick >= from) ticks.push(tick);
    tick = addMonths(tick, step);
  }
  return ticks;
}

/** Linear map of [low, high] onto [from, to]. */
export function scaleOf(low: number, high: number, from: number, to: number): (value: number) => number {
  const span = high - low || 1;
  return (value) => from + ((value - low) / span) * (to - from);
}
