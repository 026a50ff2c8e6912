// What one more extension is worth to this operator (method 4): the least cost of meeting the date in force less the least
// cost of meeting the extended one, both at the same confidence, as one sentence for window, command line and packet.

import type { CalendarDate } from '../calendar/date';
import { type Cents, cents, formatCents } from '../money/cents';
import { type PricePoint, priceBy } from './deadline-price';
import { governingDeadline, possibleDeadlines } from './deadlines';
import type { DeadlineCase } from './timeline';

export interface ExtensionWorth {
  readonly deadlineDate: CalendarDate;
  readonly extendedDate: CalendarDate;
  /** null where no plan meets one of the dates. */
  readonly worthCents: Cents | null;
  readonly sentence: string;
}

/** What stands in place of the sentence where there is none. */
export const noExtensionWorth =
  'No deadline is known that can still be extended as of this date, so an extension has no worth here.';

/** null where no date is in force, or none after it is possible: a refused extension, or no law that could grant one. */
export function extensionWorth(
  curve: readonly PricePoint[],
  cases: readonly DeadlineCase[],
  confidence: number,
): ExtensionWorth | null {
  const deadline = governingDeadline(cases);
  if (deadline === null) return null;
  const extendedDate = possibleDeadlines(deadline, cases)[0]?.date;
  if (extendedDate === undefined) return null;
  const [now, later] = [priceBy(curve, deadline.date), priceBy(curve, extendedDate)];
  const dates = { deadlineDate: deadline.date, extendedDate };
  const worthCents = now === null || later === null ? null : cents(now.meanCents - later.meanCents);
  return { ...dates, worthCents, sentence: sentenceOf({ ...dates, now, later, confidence }) };
}

interface Priced {
  readonly deadlineDate: CalendarDate;
  readonly extendedDate: CalendarDate;
  readonly now: PricePoint | null;
  readonly later: PricePoint | null;
  readonly confidence: number;
}

function sentenceOf({ deadlineDate, extendedDate, now, later, confidence }: Priced): string {
  const chance = `${Math.round(confidence * 100)}%`;
  if (later === null) {
    return `No plan that was tried meets ${deadlineDate}, or ${extendedDate} after one more extension, with a chance of ${chance}.`;
  }
  if (now === null) {
    return `No plan that was tried meets ${deadlineDate} with a chance of ${chance}; one more extension, to ${extendedDate}, can be met for ${formatCents(later.extraCents)} beyond the plan.`;
  }
  const worth = cents(now.meanCents - later.meanCents);
  if (worth === 0) {
    return `One more extension, from ${deadlineDate} to ${extendedDate}, is worth $0: ${deadlineDate} is met as cheaply with a chance of ${chance}.`;
  }
  return `One more extension, from ${deadlineDate} to ${extendedDate}, is worth ${formatCents(worth)}: that is what meeting the earlier date with a chance of ${chance} costs more.`;
}
