import type { CalendarDate } from '../calendar/date';
import type { Quarter } from '../calendar/quarter';
import type { Fraction } from '../fraction';
import type { Cents } from '../money/cents';
import type { ThreePoint } from '../schedule/timeline';
import type { Confidence } from '../source';
import type { ApplicantKind } from './applicant';
import type { RefusalCause } from './refusal-cause';

export interface FundingSettings {
  readonly asOf: CalendarDate;
  /** Customers of the applicant with its affiliates; null = unknown, and said so. */
  readonly customers: number | null;
  /** Absent = a provider. */
  readonly applicantKind?: ApplicantKind;
  /** Overrides of the program's own figures: inputs of the user, shown as such. */
  readonly availableCents: Cents | null;
  readonly administrationCents: Cents | null;
  readonly demandCents: Cents | null;
  /** From the day of spending to the day of payment. No published figure: an input with a range. */
  readonly reimbursementLagDays: ThreePoint;
}

/** The part of a line that a program does not pay, with why. */
export interface NotCounted {
  readonly cents: Cents;
  readonly cause: RefusalCause;
  readonly reason: string;
  readonly clause: string;
}

export interface EligibilityDecision {
  readonly lineId: string;
  /** True where at least a part of the line counts. */
  readonly eligible: boolean;
  /** Point estimate of the line, escalated. */
  readonly cents: Cents;
  /** The part that counts; with the parts of `notCounted` it adds up to `cents` exactly. */
  readonly eligibleCents: Cents;
  readonly notCounted: readonly NotCounted[];
  readonly reason: string;
  readonly clause: string;
  readonly confidence: Confidence;
  /** True where the rule says "conditional": counted, with the condition to prove. */
  readonly conditional: boolean;
}

export interface Proration {
  /** Money for awards: available less administration, less earlier tiers. */
  readonly availableCents: Cents | null;
  readonly demandCents: Cents | null;
  readonly tier: number | null;
  readonly factor: Fraction;
  /** How the factor came about, with the numbers in it. */
  readonly formula: string;
}

export interface CashQuarter {
  readonly quarter: Quarter;
  readonly spendCents: Cents;
  readonly reimbursedCents: Cents;
  /** Reimbursed less spent, cumulative: negative while the operator advances money. */
  readonly balanceCents: Cents;
}

export interface FundingResult {
  readonly program: string;
  readonly programName: string;
  readonly statusAsOf: string;
  /** True where the program pays as of the date; false for a bill that is not law, with the reason in `remarks`. */
  readonly inForce: boolean;
  /** False where the window has closed: then the support is that of an applicant who was approved in time. */
  readonly openToNewApplicants: boolean;
  readonly eligibleCents: Cents;
  readonly decisions: readonly EligibilityDecision[];
  readonly ineligible: readonly {
    readonly lineId: string;
    readonly cents: Cents;
    readonly cause: RefusalCause;
    readonly reason: string;
    readonly clause: string;
  }[];
  readonly proration: Proration;
  readonly supportCents: Cents;
  readonly netCents: { readonly mean: Cents; readonly p50: Cents; readonly p80: Cents };
  readonly cashByQuarter: readonly CashQuarter[];
  /** Largest amount by which spending ran ahead of reimbursement. */
  readonly peakAdvanceCents: Cents;
  readonly remarks: readonly string[];
}
