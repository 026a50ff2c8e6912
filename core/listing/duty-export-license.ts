// Export license: the BIS Entity List (15 CFR 744.11) or a denial order. It binds sellers and whoever sends items or
// technology to the listed party. Temporary licenses come from the dated chains, never from a text of later date.

import type { DutyAnswer } from '../flagging/verdict';
import type { DutyCase } from './duties';
import { generalLicenseOn } from './general-license';
import { bisEntityList, isDenialOrder } from './standing';

const entityListClause = '15 CFR 744.11 and Supp. No. 4 to part 744';

export function exportLicenseDuty({ standing, asOf, events }: DutyCase): DutyAnswer {
  const listings = standing.listings.filter((one) => one.list === bisEntityList || isDenialOrder(one));
  const [first] = listings;
  if (first === undefined) {
    return {
      duty: 'export-license',
      answer: 'no',
      reason: `No entry on the BIS Entity List in force on ${asOf}.`,
      clause: null,
    };
  }
  const policy = first.licensePolicy ?? 'License policy: see the entry itself';
  const relief = generalLicenseOn(events, standing.entity, asOf);
  const reliefWords =
    relief === null ? '' : ` ${relief.title}: applied from ${relief.firstDay} through ${relief.lastDay}.`;
  return {
    duty: 'export-license',
    answer: 'yes',
    reason: `${isDenialOrder(first) ? 'Under a BIS denial order' : 'On the BIS Entity List'} since ${first.effectiveDate}. ${policy.replace(/\.$/, '')}.${reliefWords}`,
    clause: [isDenialOrder(first) ? null : entityListClause, first.source.citation]
      .filter((part) => part !== null)
      .join('; '),
  };
}
