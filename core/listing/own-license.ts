// The operator's own licenses beside the public rules: where the rules bar support, a license in force opens it for
// what its scope covers. Whether an asset falls under the scope is for the reader to judge, so the answer is
// "depends" and names the record. Where nothing bars support, a license changes nothing.

import type { CalendarDate } from '../calendar/date';
import { type LicenseRecord, recordsInForce } from './license-record';
import type { LicenseStanding } from './license-standing';

export interface OwnLicenseCase {
  readonly standing: LicenseStanding;
  readonly records: readonly LicenseRecord[];
  readonly entityId: string;
  readonly asOf: CalendarDate;
}

export function withOwnLicenses({ standing, records, entityId, asOf }: OwnLicenseCase): LicenseStanding {
  const [longest, ...others] = recordsInForce(records, entityId, asOf);
  if (longest === undefined || standing.support.answer === 'yes') return standing;
  const more = others.length === 0 ? '' : ` ${others.length} more in force.`;
  const reason = `${recordWords(longest)}.${more} Otherwise: ${standing.support.reason}`;
  return { ...standing, support: { answer: 'depends', reason } };
}

function recordWords({ number, supplier, scope, expiryDate }: LicenseRecord): string {
  const end = expiryDate === null ? 'no end printed' : `through ${expiryDate}`;
  return `License ${number} of ${supplier} (${end}) covers: ${scope}`;
}
