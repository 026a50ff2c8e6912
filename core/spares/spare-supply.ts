// Until when spares of a maker may still be bought, from the export rules as they stood on the as-of date (method 0, 1) and
// the operator's own licenses. Without a listing that asks for a license nothing ends: such spares can be bought at any time
// and their units are not at risk. "Only case by case" counts as barred until a license is there, because a plan cannot
// rest on one that may be refused. Whether grant money may pay for a spare is another question (funding).

import type { CalendarDate } from '../calendar/date';
import type { LicenseRecord } from '../listing/license-record';
import type { LicenseStanding } from '../listing/license-standing';

export interface SpareSupply {
  readonly kind: 'open' | 'until' | 'barred';
  /** Last day on which a spare may be bought; null unless `until`. */
  readonly lastDay: CalendarDate | null;
  /** Why, in one sentence or two. */
  readonly reason: string;
}

export const openSupply: SpareSupply = {
  kind: 'open',
  lastDay: null,
  reason: 'No listed maker: nothing ends',
};

/** @param own the operator's license in force that runs longest; null for none */
export function spareSupply(standing: LicenseStanding | null, own: LicenseRecord | null): SpareSupply {
  if (standing === null) return openSupply;
  const { support, general } = standing;
  if (support.answer === 'yes') return { kind: 'open', lastDay: null, reason: support.reason };
  const last = laterEnd(general?.lastDay ?? null, own);
  if (last === 'open') {
    return { kind: 'open', lastDay: null, reason: `${ownWords(own)}, no end printed` };
  }
  if (last === null) return { kind: 'barred', lastDay: null, reason: support.reason };
  const reason = own !== null && last === own.expiryDate ? ownWords(own) : (general?.title ?? '');
  return { kind: 'until', lastDay: last, reason };
}

function laterEnd(general: CalendarDate | null, own: LicenseRecord | null): CalendarDate | 'open' | null {
  if (own === null) return general;
  if (own.expiryDate === null) return 'open';
  return general !== null && general > own.expiryDate ? general : own.expiryDate;
}

function ownWords(own: LicenseRecord | null): string {
  return own === null ? '' : `Own license ${own.number} of ${own.supplier}, for what it covers: ${own.scope}`;
}
