import type { CalendarDate } from '../calendar/date';
import type { CountRange } from '../estimate/count-range';
import type { RiskSetting } from '../estimate/risk-setting';
import { type Fraction, fraction } from '../fraction';
import type { ApplicantKind, ClaimPayment } from '../funding/applicant';
import type { AssetCategory } from '../inventory/category';
import type { Cents } from '../money/cents';
import type { GroupChoice } from '../plan/alternative';
import type { CostGroup } from '../plan/plan-line';
import type { CrewCounts, ThreePoint } from '../schedule/timeline';

export const replacementOrders = ['longest chain', 'spares at risk'] as const;
export type ReplacementOrder = (typeof replacementOrders)[number];

/** Everything that a run depends on besides the inventory and the reference data. A scenario changes some of it. */
export interface PlanningSettings {
  /** null = today. */
  readonly asOf: CalendarDate | null;
  /** First day of work; null = the first business day after the as-of date. */
  readonly startDate: CalendarDate | null;
  readonly budgetCents: Cents | null;
  readonly trials: number;
  readonly timelineTrials: number;
  readonly seed: number;
  readonly sampling: 'lhs' | 'mc';
  readonly rhoWithin: Fraction;
  readonly rhoBetween: Fraction;
  readonly contingencyPercentile: number;
  /** Yearly rate a cost group, compounded quarterly. */
  readonly escalation: Readonly<Record<CostGroup, Fraction>>;
  readonly crews: CrewCounts;
  readonly durationCorrelation: Fraction;
  readonly programId: string | null;
  readonly availableCents: Cents | null;
  readonly administrationCents: Cents | null;
  readonly demandCents: Cents | null;
  readonly reimbursementLagDays: ThreePoint;
  /** The date in the operator's own letter; wins over every computed one. */
  readonly ownDeadline: CalendarDate | null;
  /** First disbursement of program money, anchor of the removal term. */
  readonly firstDisbursementDate: CalendarDate | null;
  /** Also plan assets whose verdict is `review`. */
  readonly includeReview: boolean;
  /** Lists as of another date than the rest, for a what-if about lists; null = the as-of date. */
  readonly listsDate: CalendarDate | null;
  /** How many of the possible extensions are taken as granted: 0, 1 or 2. */
  readonly extensionsGranted: number;
  readonly applicantKind: ApplicantKind;
  /** Part of the allocation that is paid before any cost is claimed; it starts the removal term. */
  readonly initialShare: Fraction;
  /** No claim is filed before this day; null = each cost is claimed as it is spent. */
  readonly firstClaimDate: CalendarDate | null;
  readonly claimPayment: ClaimPayment;
  /** Yearly rate of a bridge loan, simple interest; null = no loan is counted. */
  readonly bridgeRate: Fraction | null;
  /** Groups of assets that are not replaced like for like. */
  readonly alternatives: readonly GroupChoice[];
  /** Which sites go first; absent = the longest chain of work. */
  readonly replacementOrder?: ReplacementOrder;
  /** Wanted chance that no site is ever down for want of a spare; absent = the planning assumption. */
  readonly spareServiceLevel?: Fraction;
  /** Part of removed units that may serve again; absent = the planning assumption. */
  readonly salvageFraction?: Fraction;
  /** Categories whose failures leave the site up; absent = the planning assumption. */
  readonly unitOnlyCategories?: readonly AssetCategory[];
  /** What may happen and cost money, beside the prices. */
  readonly risks: readonly RiskSetting[];
  /** Counts that are not known. */
  readonly countRanges: readonly CountRange[];
}

/**
 * Defaults. Correlations are the method's (section 3). Escalation of construction is the published change of
 * underground fiber cost from 2024 to 2025 (reference, cost catalog, escalation evidence); for equipment and labor no
 * published rate was found, so they are 0 until the user sets them, and every report says so. Crews and lag have no
 * published figure either: they are planning assumptions to be replaced by the operator's own.
 */
export const defaultSettings: PlanningSettings = {
  asOf: null,
  startDate: null,
  budgetCents: null,
  trials: 10_000,
  timelineTrials: 2_000,
  seed: 20_191_104,
  sampling: 'lhs',
  rhoWithin: fraction(0.3),
  rhoBetween: fraction(0.15),
  contingencyPercentile: 80,
  escalation: { equipment: fraction(0), labor: fraction(0), construction: fraction(0.03) },
  crews: { engineering: 2, tower: 2, field: 2, core: 1 },
  durationCorrelation: fraction(0.3),
  programId: null,
  availableCents: null,
  administrationCents: null,
  demandCents: null,
  reimbursementLagDays: { low: 60, likely: 120, high: 270 },
  ownDeadline: null,
  firstDisbursementDate: null,
  includeReview: false,
  listsDate: null,
  extensionsGranted: 0,
  applicantKind: 'provider',
  initialShare: fraction(0),
  firstClaimDate: null,
  claimPayment: 'in proportion',
  bridgeRate: null,
  alternatives: [],
  risks: [],
  countRanges: [],
};

export type SettingsPatch = Partial<PlanningSettings>;

export interface Scenario {
  /** Kebab-case, unique in the workspace. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly patch: SettingsPatch;
  /** Ships with the program and cannot be changed. */
  readonly preset: boolean;
  /** The scenario that this one was copied from; its own patch holds everything, so a parent may go. */
  readonly parentId?: string | null;
}

export function applyPatch(settings: PlanningSettings, patch: SettingsPatch): PlanningSettings {
  return { ...settings, ...patch };
}
