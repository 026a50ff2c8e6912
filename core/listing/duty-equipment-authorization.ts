// New equipment authorization, import and marketing (47 CFR part 2, FCC 22-84): a freeze from 2022-11-25, the ban
// from 2023-02-06, the end of import and sale of earlier authorized equipment from 2026-07-16 (a computed date).
// Use of equipment already bought stays lawful. Entries for services only do not reach equipment.

import { later } from '../calendar/date';
import type { DutyAnswer } from '../flagging/verdict';
import type { DutyCase } from './duties';
import { isOpenUse } from './duty-federal-funds';
import { scopeWords } from './duty-federal-procurement';
import { happened } from './extension';
import { scopeAnswerOf, strongestAnswer } from './scope-answer';
import { coveredList } from './standing';

const clause = '47 CFR part 2; FCC 22-84';

export function equipmentAuthorizationDuty(duty: DutyCase): DutyAnswer {
  const { standing, asOf, events } = duty;
  const listings = standing.listings.filter((one) => one.list === coveredList);
  const freeze = happened(events, 'ea-22-84-released', asOf);
  const ban = happened(events, 'ea-ban', asOf);
  const listed = listings[0]?.effectiveDate;
  if (listed === undefined) return no(`Not on the FCC Covered List on ${asOf}.`);
  if (freeze === null) return no(`On the Covered List, which did not bar authorizations yet on ${asOf}.`);
  const kinds = standing.entity.equipmentKinds;
  if (kinds.every((kind) => kind === 'telecom service' || kind === 'software')) {
    return no('The Covered List entry names services or software, not equipment.');
  }
  const answer = strongestAnswer(
    listings.map((one) => (isOpenUse(one, duty) ? 'open' : scopeAnswerOf(one, duty.use))),
  );
  const since =
    ban === null
      ? `Frozen since ${later(freeze, listed)}.`
      : `No new authorization since ${later(ban, listed)}.`;
  return {
    duty: 'equipment-authorization',
    answer,
    reason: `${since}${legacyWords(duty)}${scopeWords(listings, answer)} Use of what is already installed stays lawful.`,
    clause,
  };
}

function legacyWords({ standing, asOf, events }: DutyCase): string {
  const legacy = events.find((event) => event.id === 'ea-legacy-ban');
  const since = happened(events, 'ea-legacy-ban', asOf);
  if (since === null || legacy?.appliesTo.includes(standing.entity.id) !== true) return '';
  return ` Import and marketing of earlier authorized equipment ended on ${since} (date computed from the publication).`;
}

function no(reason: string): DutyAnswer {
  return { duty: 'equipment-authorization', answer: 'no', reason, clause: null };
}
