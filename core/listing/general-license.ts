// General licenses come from the dated chains of the deadlines file: the step in force on the day, never a later one.
// A chain also holds events that are no license (a denial order); its scope stands with its first license.

import type { CalendarDate } from '../calendar/date';
import type { DeadlineEvent } from '../calendar/deadline';
import { extensionInForce } from './extension';
import type { GeneralLicense } from './license-standing';

/** The general license of the entity in force on the date; null for none. */
export function generalLicenseOn(
  events: readonly DeadlineEvent[],
  entityId: string,
  asOf: CalendarDate,
): GeneralLicense | null {
  const licenses = events.filter((event) => event.appliesTo.includes(entityId) && isLicense(event));
  const chain = licenses.find((event) => event.chain !== null)?.chain ?? null;
  const step = chain === null ? null : extensionInForce(licenses, chain, asOf);
  if (step === null || step.date === null || step.endDate === null) return null;
  return {
    title: step.title,
    firstDay: step.date,
    lastDay: step.endDate,
    scope: scopeOf(licenses, chain, asOf),
    citation: step.source.citation,
    confidence: step.confidence,
  };
}

function isLicense({ date, endDate, title }: DeadlineEvent): boolean {
  return date !== null && endDate !== null && /license|extension|authorization/i.test(title);
}

const scopeMark = 'Scope: ';

function scopeOf(
  licenses: readonly DeadlineEvent[],
  chain: string | null,
  asOf: CalendarDate,
): string | null {
  const note = licenses.find(
    (event) => event.chain === chain && (event.date ?? '') <= asOf && event.note?.startsWith(scopeMark),
  )?.note;
  return note?.slice(scopeMark.length) ?? null;
}
