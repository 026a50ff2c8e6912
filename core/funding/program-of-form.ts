// A program that the user wrote, in the shape of those that ship. Whatever the user wrote is `uncertain`: nobody but the
// user vouches for it.

import type { CalendarDate } from '../calendar/date';
import type { ListedEntity } from '../listing/entity';
import type { OwnProgram } from './own-program';
import type { Program } from './program';

/** `entities` say which companies belong to the groups of the vendors. */
export function programOfForm(own: OwnProgram, entities: readonly ListedEntity[]): Program {
  return {
    id: own.id,
    name: own.name,
    kind: own.kind,
    citation: own.number,
    statusHistory: [
      {
        date: own.statusDate,
        datePrecision: 'day',
        event: own.status,
        amountCents: null,
        detail: null,
        confidence: 'uncertain',
      },
    ],
    availableCents: own.availableCents,
    administrationCents: own.administrationCents,
    demandCents: own.tiers.length === 0 ? own.demandCents : (own.tiers[0]?.demandCents ?? null),
    publishedFactor: null,
    costShare: own.costShare,
    maxCustomers: own.maxCustomers,
    tier1MaxCustomers: own.tiers[0]?.maxCustomers ?? null,
    newApplicants: own.newApplicants,
    vendorIds: own.vendorIds,
    affiliateIds: membersOf(own.vendorIds, entities),
    acquiredOnOrBefore: own.acquiredOnOrBefore,
    costIncurredOnOrAfter: own.costIncurredOnOrAfter,
    costRules: [],
    termMonths: own.termMonths,
    notes: own.notes === '' ? null : own.notes,
    source: [{ document: own.source, citation: own.number, url: null }],
    confidence: 'uncertain',
    own,
  };
}

/** No money moves before the bill is law and its window has closed; null where neither date is given. */
export function earliestPaymentOf(program: Program): CalendarDate | null {
  const { own } = program;
  if (own === undefined) return null;
  return own.windowCloseDate ?? own.windowOpenDate ?? own.enactmentDate;
}

function membersOf(vendorIds: readonly string[], entities: readonly ListedEntity[]): string[] {
  return entities
    .filter(({ parentId }) => parentId !== undefined && vendorIds.includes(parentId))
    .map((member) => member.id);
}
