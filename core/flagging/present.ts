// The legal side of a verdict: the listings in force as a report quotes them, the export rules, and the four duties. They
// depend on the entity, the use and the date obtained only, so they are made once for each.

import type { CalendarDate } from '../calendar/date';
import { dutiesOf } from '../listing/duties';
import type { Listing } from '../listing/entity';
import { listName } from '../listing/in-force';
import { licenseStanding } from '../listing/license';
import type { LicenseStanding } from '../listing/license-standing';
import type { Standing } from '../listing/standing';
import type { Reference } from '../reference/reference';
import { type DutyAnswer, duties, type FlagSubject, type ListingInForce, type VerdictValue } from './verdict';

export interface Presenter {
  listings(standing: Standing | null): readonly ListingInForce[];
  duties(standing: Standing | null, subject: FlagSubject, verdict: VerdictValue): readonly DutyAnswer[];
  license(standing: Standing | null): LicenseStanding | null;
  entityName(id: string): string;
}

export function createPresenter(reference: Reference, asOf: CalendarDate): Presenter {
  const names = new Map(reference.entities.map((entity) => [entity.id, entity.name]));
  const listings = new Map<string, readonly ListingInForce[]>();
  const answers = new Map<string, Map<CalendarDate | null, readonly DutyAnswer[]>>();
  const licenses = new Map<string, LicenseStanding>();
  const noDuties = duties.map(({ id }) =>
    withoutEntity(id, 'no', `No listing of its maker is in force on ${asOf}.`),
  );
  const openDuties = duties.map(({ id }) => withoutEntity(id, 'depends', 'The maker is not known.'));
  return {
    entityName: (id) => names.get(id) ?? id,
    listings: (standing) =>
      standing === null
        ? []
        : remembered(listings, standing.entity.id, () => standing.listings.map(inForceEntry)),
    license: (standing) =>
      standing === null || standing.entity.entityType === 'category'
        ? null
        : remembered(licenses, standing.entity.id, () =>
            licenseStanding(standing.entity, reference.events, asOf),
          ),
    duties: (standing, { use, purchaseDate }, verdict) => {
      if (standing === null) return verdict === 'review' ? openDuties : noDuties;
      const byDate = remembered(answers, `${standing.entity.id} ${use}`, () => new Map());
      return remembered(byDate, purchaseDate, () =>
        dutiesOf({ standing, asOf, use, purchaseDate, events: reference.events }),
      );
    },
  };
}

function remembered<K, T>(known: Map<K, T>, key: K, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}

function withoutEntity(duty: DutyAnswer['duty'], answer: DutyAnswer['answer'], reason: string): DutyAnswer {
  return { duty, answer, reason, clause: null };
}

function inForceEntry(listing: Listing): ListingInForce {
  return {
    list: listName(listing),
    effectiveDate: listing.effectiveDate,
    // An end after the as-of date was not known on it (method 0).
    endDate: null,
    citation: listing.source.citation,
    scope: listing.scope,
    scopeCondition: listing.scopeCondition,
    confidence: listing.confidence,
  };
}
