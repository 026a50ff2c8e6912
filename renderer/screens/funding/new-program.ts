import type { CalendarDate } from '../../../core/calendar/date';
import { fraction } from '../../../core/fraction';
import type { OwnProgram } from '../../../core/funding/own-program';
import { costCategories } from '../../../core/plan/plan-line';
import { slugOf } from '../../format/slug';

/** With `own-` before it an id of 80, the longest that is taken. */
const longest = 76;

/** A bill with nothing decided yet: every kind of cost, every vendor, no amount, no probability. */
export function newProgram(asOf: CalendarDate): OwnProgram {
  return {
    id: '',
    name: '',
    number: null,
    kind: 'bill',
    status: 'introduced',
    statusDate: asOf,
    vendorIds: [],
    acquiredOnOrBefore: null,
    costIncurredOnOrAfter: null,
    costCategories: costCategories.map(({ id }) => id),
    internalLabor: 'dedicated',
    paysUpgrades: false,
    maxCustomers: null,
    availableCents: null,
    administrationCents: null,
    tiers: [],
    demandCents: null,
    costShare: fraction(1),
    applicantCapCents: null,
    unitCaps: [],
    newApplicants: true,
    enactmentDate: null,
    windowOpenDate: null,
    windowCloseDate: null,
    initialShare: fraction(0),
    claimLagDays: null,
    termMonths: null,
    enactmentProbability: null,
    source: '',
    notes: '',
  };
}

/** `Rural Networks Act of 2026` as `own-rural-networks-act-of-2026`. */
export function programIdOf(name: string): string {
  const words = slugOf(name, longest);
  return words === '' ? '' : `own-${words}`;
}
