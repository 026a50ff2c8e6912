import { calendarDate } from '../../../core/calendar/date';
import type { ListedEntity, Listing } from '../../../core/listing/entity';
import { entityNames } from './verdicts';

function listing(list: string, from: string, to: string | null = null): Listing {
  return {
    list,
    listDetail: null,
    effectiveDate: calendarDate(from),
    endDate: to === null ? null : calendarDate(to),
    scope: 'All items subject to the rule',
    scopeCondition: null,
    licensePolicy: list === 'BIS Entity List' ? 'Presumption of denial' : null,
    subsidyProhibitionFrom: null,
    source: { document: `${list}, as published`, citation: '84 FR 22961', url: null },
    confidence: 'sourced',
  };
}

const listings: Readonly<Record<string, readonly Listing[]>> = {
  huawei: [listing('BIS Entity List', '2019-05-16'), listing('FCC Covered List', '2021-03-12')],
  zte: [listing('BIS Entity List', '2016-03-08', '2017-03-29'), listing('FCC Covered List', '2021-03-12')],
  hikvision: [listing('BIS Entity List', '2019-10-09')],
};

/** ZTE's listing of 2016 has ended; Huawei's of 2019 has not. */
export const fakeEntities: readonly ListedEntity[] = Object.entries(entityNames).map(([id, name]) => ({
  id,
  name,
  entityType: 'company',
  aliases: [{ name: `${name} brand`, kind: 'brand', confidence: 'recalled' }],
  members: [],
  country: 'CN',
  equipmentKinds: ['network'],
  listings: listings[id] ?? [],
  notes: `What is known of ${name}.`,
  source: { document: 'FCC Covered List', citation: null, url: null },
  confidence: 'sourced',
}));
