import { type CalendarDate, fromDayNumber } from '../../../core/calendar/date';
import { type Cents, cents } from '../../../core/money/cents';
import type { TimelineTrials } from '../../../engine/api';
import { budgetStep } from '../estimate/chance-of';

export interface JointScale {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly lowCents: Cents;
  readonly highCents: Cents;
  readonly stepCents: Cents;
  readonly p80Cents: Cents;
  readonly p80Date: CalendarDate;
}

/** Ends of both axes, a little beyond the trials; null where there is no trial. */
export function jointScale({ finishDays, totalsCents }: TimelineTrials): JointScale | null {
  const days = [...finishDays].sort((a, b) => a - b);
  const totals = totalsCents.slice(0, days.length).sort((a, b) => a - b);
  const [firstDay, lastDay, low, high] = [days[0], days.at(-1), totals[0], totals.at(-1)];
  if (firstDay === undefined || lastDay === undefined || low === undefined || high === undefined) return null;
  const stepCents = budgetStep(cents(low), cents(high));
  const at = Math.max(0, Math.ceil(days.length * 0.8) - 1);
  return {
    firstDay: firstDay - 14,
    lastDay: lastDay + 14,
    lowCents: cents((Math.floor(low / stepCents) - 1) * stepCents),
    highCents: cents((Math.ceil(high / stepCents) + 1) * stepCents),
    stepCents,
    p80Cents: cents(Math.round(totals[at] ?? high)),
    p80Date: fromDayNumber(days[at] ?? lastDay),
  };
}

/** The picture in its own units, and the field of the dots within it. */
export const frame = { width: 1000, height: 360, left: 84, right: 984, top: 12, bottom: 320 } as const;

export function placeX({ firstDay, lastDay }: JointScale, day: number): number {
  return frame.left + ((day - firstDay) / Math.max(1, lastDay - firstDay)) * (frame.right - frame.left);
}

export function placeY({ lowCents, highCents }: JointScale, amount: number): number {
  return (
    frame.bottom - ((amount - lowCents) / Math.max(1, highCents - lowCents)) * (frame.bottom - frame.top)
  );
}
