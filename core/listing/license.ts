// The export rules toward one listed entity as of a date: requirement, review policy, general license, what was reported
// of single licenses, and whether support may go on. Sources: BIS Entity List (15 CFR 744.11), denial orders, the dated
// chains of the deadlines file. An operator's own license is not among them: it would decide before all of this.

import { type CalendarDate, dateOf, daysInMonth, partsOf } from '../calendar/date';
import type { DeadlineEvent } from '../calendar/deadline';
import type { ListedEntity, Listing } from './entity';
import { generalLicenseOn } from './general-license';
import { inForce } from './in-force';
import type {
  GeneralLicense,
  LicenseStanding,
  ReportedFact,
  ReviewPolicy,
  SupportAnswer,
} from './license-standing';
import { bisEntityList, isDenialOrder } from './standing';

/** The standing of the entity; `events` are those of the deadlines file. */
export function licenseStanding(
  entity: ListedEntity,
  events: readonly DeadlineEvent[],
  asOf: CalendarDate,
): LicenseStanding {
  const listings = inForce(entity, asOf);
  const entry = listings.find((one) => isDenialOrder(one)) ?? listings.find(isOnEntityList) ?? null;
  const policy = entry === null ? null : policyOf(entry);
  const general = entry === null ? null : generalLicenseOn(events, entity, asOf);
  return {
    isRequired: entry !== null,
    requirement: requirementWords(entry, listings, asOf),
    policy,
    general,
    reported: reportedBy(events, entity.id, asOf),
    support: updateBan(listings) ?? supportOf({ entry, policy, general, asOf }),
  };
}

function isOnEntityList(listing: Listing): boolean {
  return listing.list === bisEntityList;
}

function policyOf(entry: Listing): ReviewPolicy | null {
  if (entry.licensePolicy === null) return null;
  return {
    text: entry.licensePolicy.replace(/\.$/, ''),
    since: entry.effectiveDate,
    citation: entry.source.citation,
    confidence: entry.confidence,
  };
}

function requirementWords(entry: Listing | null, listings: readonly Listing[], asOf: CalendarDate): string {
  if (entry === null) return `No entry on the BIS Entity List and no denial order in force on ${asOf}.`;
  const since = isDenialOrder(entry)
    ? `Under a BIS denial order since ${entry.effectiveDate}.`
    : `On the BIS Entity List since ${entry.effectiveDate}.`;
  const foreignMade = listings.find((one) => (one.listDetail ?? '').includes('foreign-direct-product'));
  return foreignMade === undefined
    ? since
    : `${since} Since ${foreignMade.effectiveDate} also for foreign-made goods: ${foreignMade.scope}.`;
}

/** Announcements about the entity; where only the month is known, known for certain when it is over (method 0). */
function reportedBy(
  events: readonly DeadlineEvent[],
  entityId: string,
  asOf: CalendarDate,
): readonly ReportedFact[] {
  return events
    .filter((event) => event.kind === 'announcement' && event.appliesTo.includes(entityId))
    .flatMap((event) => (event.date === null ? [] : [{ event, date: event.date }]))
    .filter(({ event, date }) => lastPossibleDay(date, event.datePrecision) <= asOf)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ event, date }) => ({
      date,
      datePrecision: event.datePrecision,
      text: event.title,
      document: event.source.document,
      confidence: event.confidence,
    }));
}

function lastPossibleDay(date: CalendarDate, precision: DeadlineEvent['datePrecision']): CalendarDate {
  const { year, month } = partsOf(date);
  if (precision === 'year') return dateOf(year, 12, 31);
  return precision === 'month' ? dateOf(year, month, daysInMonth(year, month)) : date;
}

/** A rule of its own that ends updates, as Commerce's of 2024 on Kaspersky does. */
function updateBan(listings: readonly Listing[]): SupportAnswer | null {
  const ban = listings.find((one) => /^no updates/i.test(one.scope ?? ''));
  if (ban === undefined) return null;
  const document = ban.listDetail ?? ban.list;
  return { answer: 'no', reason: `${document} of ${ban.effectiveDate}: ${ban.scope}.` };
}

interface SupportCase {
  readonly entry: Listing | null;
  readonly policy: ReviewPolicy | null;
  readonly general: GeneralLicense | null;
  readonly asOf: CalendarDate;
}

function supportOf({ entry, policy, general, asOf }: SupportCase): SupportAnswer {
  if (entry === null) {
    return { answer: 'yes', reason: `No export license bars updates, spares or support on ${asOf}.` };
  }
  if (general !== null) {
    const scope = general.scope ?? 'its scope is not on file';
    return {
      answer: 'depends',
      reason: `Only what the general license covers, through ${general.lastDay}: ${scope}.`,
    };
  }
  if (policy === null) {
    return {
      answer: 'depends',
      reason: 'A license is needed, no general license is in force, and the review policy is not on file.',
    };
  }
  return /case-by-case/i.test(policy.text)
    ? {
        answer: 'depends',
        reason: `Only under a license of its own, and some are reviewed case by case: ${policy.text}.`,
      }
    : {
        answer: 'no',
        reason: `Only under a license of its own, and no general license is in force: ${policy.text}.`,
      };
}
