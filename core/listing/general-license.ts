// General licenses come from the dated chains of the deadlines file: the step in force on the day, never a later one.
// A chain also holds events that are no license (a denial order); its scope stands with its first license.

import type { CalendarDate } from '../calendar/date';
import type { DeadlineEvent } from '../calendar/deadline';
import type { ListedEntity } from './entity';
import { extensionInForce } from './extension';
import { isAffiliateOf } from './family';
import type { GeneralLicense } from './license-standing';

/** The general license of the entity in force on the date; null for none. */
export function generalLicenseOn(
  events: readonly DeadlineEvent[],
  entity: ListedEntity,
  asOf: CalendarDate,
): GeneralLicense | null {
  const licenses = events.filter(isLicense);
  const chain = licenses.find((event) => reaches(event, entity))?.chain ?? null;
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

function isLicense({ date, endDate, title, chain }: DeadlineEvent): boolean {
  return (
    chain !== null && date !== null && endDate !== null && /license|extension|authorization/i.test(title)
  );
}

const scopeMark = 'Scope: ';

/** The entity is named, or is an affiliate of a named one and the scope says that those are covered. */
function reaches({ appliesTo, note }: DeadlineEvent, entity: ListedEntity): boolean {
  if (appliesTo.includes(entity.id)) return true;
  const coversAffiliates = note?.startsWith(scopeMark) === true && note.includes('affiliates');
  return coversAffiliates && isAffiliateOf(entity, appliesTo);
}

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
