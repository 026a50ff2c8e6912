// A program or bill that the user writes (method 5): the fields of the form. It becomes a `Program` like those that
// ship, so that everything downstream treats both alike; what the user leaves open stays open (null), and the funding
// result says so.

import type { CalendarDate } from '../calendar/date';
import type { Fraction } from '../fraction';
import type { Cents } from '../money/cents';
import type { CostCategory } from '../plan/plan-line';
import type { ThreePoint } from '../schedule/timeline';

export const ownProgramKinds = [
  { id: 'bill', label: 'Bill, not law' },
  { id: 'law', label: 'Law' },
  { id: 'program', label: 'Program that pays' },
] as const;
export type OwnProgramKind = (typeof ownProgramKinds)[number]['id'];

/** How far it has come; the words are those that the status of a program is read by (program-status.ts). */
export const ownStatuses = [
  { id: 'planned', label: 'Only talked about', kinds: ['bill'] },
  { id: 'introduced', label: 'Introduced', kinds: ['bill'] },
  { id: 'passed by one chamber', label: 'Passed by one chamber', kinds: ['bill'] },
  { id: 'passed by both chambers', label: 'Passed by both chambers', kinds: ['bill'] },
  { id: 'signed', label: 'Signed into law', kinds: ['law'] },
  { id: 'money made available', label: 'Money made available', kinds: ['program'] },
] as const;
export type OwnStatus = (typeof ownStatuses)[number]['id'];

export const tierApplicants = ['any', 'educational'] as const;

export interface OwnTier {
  /** Largest number of customers, affiliates counted; null = any number. */
  readonly maxCustomers: number | null;
  readonly applicants: (typeof tierApplicants)[number];
  /** Approved cost that all applicants of the tier ask for; null = not known. */
  readonly demandCents: Cents | null;
}

export interface UnitCap {
  readonly category: CostCategory;
  readonly unitCents: Cents;
}

export const laborRules = [
  { id: 'none', label: 'Not paid' },
  { id: 'dedicated', label: 'Only staff wholly on the change' },
  { id: 'all', label: 'All own staff time' },
] as const;

export interface OwnProgram {
  /** Kebab-case, unique, and not that of a program that ships. */
  readonly id: string;
  readonly name: string;
  /** Bill number or citation. */
  readonly number: string | null;
  readonly kind: OwnProgramKind;
  readonly status: OwnStatus;
  readonly statusDate: CalendarDate;
  /** Whose equipment counts; empty = that of every listed vendor. */
  readonly vendorIds: readonly string[];
  readonly acquiredOnOrBefore: CalendarDate | null;
  readonly costIncurredOnOrAfter: CalendarDate | null;
  readonly costCategories: readonly CostCategory[];
  readonly internalLabor: (typeof laborRules)[number]['id'];
  /** True where the price above that of a comparable replacement is paid too. */
  readonly paysUpgrades: boolean;
  readonly maxCustomers: number | null;
  readonly availableCents: Cents | null;
  readonly administrationCents: Cents | null;
  /** In the order of payment; empty = all applicants alike. */
  readonly tiers: readonly OwnTier[];
  /** Demand of all, where there are no tiers. */
  readonly demandCents: Cents | null;
  readonly costShare: Fraction;
  readonly applicantCapCents: Cents | null;
  readonly unitCaps: readonly UnitCap[];
  readonly newApplicants: boolean;
  readonly enactmentDate: CalendarDate | null;
  readonly windowOpenDate: CalendarDate | null;
  readonly windowCloseDate: CalendarDate | null;
  readonly initialShare: Fraction;
  /** From the day of spending to the day of payment; null = the setting of the workspace. */
  readonly claimLagDays: ThreePoint | null;
  /** Removal term from the first payment; null = none. */
  readonly termMonths: number | null;
  /** The user's own guess; null = not given. */
  readonly enactmentProbability: Fraction | null;
  readonly source: string;
  readonly notes: string;
}
