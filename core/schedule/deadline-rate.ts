// What it costs to finish earlier (method 4, price of a deadline). None has a published figure in the reference; two
// take a near price of the catalog, the rest are values of ours. All are planning assumptions that the user replaces. A
// rate keeps the source that was given for it.

import type { Confidence } from '../source';

export const deadlineRateKeys = [
  { id: 'crewMobilizationCents', label: 'Bringing one more crew to the job', unit: 'cents' },
  { id: 'crewDayCents', label: 'A crew for one work day', unit: 'cents' },
  { id: 'crewDragFraction', label: 'Work slowed by each extra crew of a trade', unit: 'fraction' },
  { id: 'overtimeHoursFraction', label: 'Hours added by overtime', unit: 'fraction' },
  { id: 'overtimePremiumFraction', label: 'Premium paid on an overtime hour', unit: 'fraction' },
  { id: 'leadTimeCutFraction', label: 'Lead time saved by expediting', unit: 'fraction' },
  { id: 'expediteFraction', label: 'Surcharge on equipment for expediting', unit: 'fraction' },
] as const;
export type DeadlineRateKey = (typeof deadlineRateKeys)[number]['id'];
export type DeadlineRates = Readonly<Record<DeadlineRateKey, number>>;

export interface DeadlineRate {
  readonly key: DeadlineRateKey;
  readonly label: string;
  readonly unit: 'cents' | 'fraction';
  readonly value: number;
  readonly source: string;
  readonly confidence: Confidence;
  /** True where the workspace has a value of its own. */
  readonly isOwn: boolean;
}

export const unpublished = 'planning assumption, no published figure found';

/** Used where neither the catalog nor the user gives a value. */
export const assumedRates: DeadlineRates = {
  crewMobilizationCents: 250_000,
  crewDayCents: 300_000,
  crewDragFraction: 0.02,
  overtimeHoursFraction: 0.25,
  overtimePremiumFraction: 0.5,
  leadTimeCutFraction: 0.3,
  expediteFraction: 0.05,
};

export function ratesOf(rates: readonly DeadlineRate[]): DeadlineRates {
  return { ...assumedRates, ...Object.fromEntries(rates.map(({ key, value }) => [key, value])) };
}
