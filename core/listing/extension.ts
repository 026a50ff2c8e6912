import type { CalendarDate } from '../calendar/date';
import type { DeadlineEvent } from '../calendar/deadline';

/**
 * Which license, extension or suspension of a chain applied on a date, e.g. the Temporary General License of 2019
 * (`bis-huawei-tgl`). Its end date is the last day it applied; a newer step that took effect early wins.
 */
export function extensionInForce(
  events: readonly DeadlineEvent[],
  chain: string,
  asOf: CalendarDate,
): DeadlineEvent | null {
  return events
    .filter((event) => event.chain === chain && appliesOn(event, asOf))
    .reduce<DeadlineEvent | null>(
      (best, event) => (best === null || (event.step ?? 0) > (best.step ?? 0) ? event : best),
      null,
    );
}

function appliesOn(event: DeadlineEvent, asOf: CalendarDate): boolean {
  return event.date !== null && event.endDate !== null && event.date <= asOf && asOf <= event.endDate;
}

/** The date of an event that has happened by the as-of date; null before it, and where no date is known. */
export function happened(
  events: readonly DeadlineEvent[],
  id: string,
  asOf: CalendarDate,
): CalendarDate | null {
  const date = events.find((event) => event.id === id)?.date ?? null;
  return date !== null && date <= asOf ? date : null;
}
