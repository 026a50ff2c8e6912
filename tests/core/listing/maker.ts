import { calendarDate } from '../../../core/calendar/date';
import type { ListedEntity, Listing } from '../../../core/listing/entity';

const source = { document: 'list', citation: '84 FR 22961', url: null };

/** Of a made-up list, with nothing said but its date. */
export function listing(changes: Partial<Listing>): Listing {
  return {
    list: 'other',
    listDetail: null,
    effectiveDate: calendarDate('2021-06-03'),
    endDate: null,
    scope: null,
    scopeCondition: null,
    licensePolicy: null,
    subsidyProhibitionFrom: null,
    source,
    confidence: 'sourced',
    ...changes,
  };
}

/** A maker that is on these lists. */
export function maker(...listings: Listing[]): ListedEntity {
  return {
    id: 'maker',
    entityType: 'company',
    name: 'Maker',
    aliases: [],
    members: [],
    country: null,
    equipmentKinds: [],
    listings,
    notes: null,
    source,
    confidence: 'sourced',
  };
}
