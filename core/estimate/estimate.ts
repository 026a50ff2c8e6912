import type { Fraction } from '../fraction';
import type { Cents } from '../money/cents';
import type { CostGroup, DistributionName } from '../plan/plan-line';
import type { RiskDelays } from '../schedule/risk-delay';
import type { ThreePoint } from '../schedule/timeline';

/** One uncertain amount: quantity x unit cost, unit cost distributed on low / likely / high (method 3). */
export interface CostLine {
  readonly lineId: string;
  readonly label: string;
  readonly group: CostGroup | string;
  readonly quantity: number;
  readonly lowCents: Cents;
  readonly likelyCents: Cents;
  readonly highCents: Cents;
  readonly distribution: DistributionName;
  /** From the price year to the quarter of spending; 1 = none. Multiplies all three values. */
  readonly escalationFactor: number;
  /** Optional uniform quantity uncertainty: quantity is drawn on [low, high]. */
  readonly quantityRange?: { readonly low: number; readonly high: number };
  /** Lines of one count group share the draw of their quantities: what is bought by one unknown count moves together. */
  readonly countGroup?: string;
}

/** Method 3: something that happens or not, e.g. "tower fails structural analysis". */
export interface RiskEvent {
  readonly id: string;
  readonly label: string;
  readonly probability: Fraction;
  readonly lowCents: Cents;
  readonly likelyCents: Cents;
  readonly highCents: Cents;
  /** Calendar days by which it delays if it happens; absent = none. */
  readonly delayDays?: ThreePoint;
  /** The site that it delays; absent = the whole work. */
  readonly site?: string;
  readonly source: string;
  /** Lines of the plan that it concerns, to look at; the cost is the event's own. */
  readonly lineIds?: readonly string[];
}

export interface EstimateSettings {
  readonly trials: number;
  readonly seed: number;
  readonly sampling: 'lhs' | 'mc';
  /** Correlation within a group, and between groups; within >= between >= 0. */
  readonly rhoWithin: Fraction;
  readonly rhoBetween: Fraction;
  /** Percentile whose distance from the point estimate is the contingency; default 80. */
  readonly contingencyPercentile: number;
  readonly budgetCents: Cents | null;
}

export const reportedPercentiles = [5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95] as const;

export interface EstimateResult {
  readonly trials: number;
  readonly seed: number;
  readonly sampling: 'lhs' | 'mc';
  /** Sum of escalated most likely values, before contingency. */
  readonly pointCents: Cents;
  readonly meanCents: Cents;
  readonly sdCents: Cents;
  /** Keys are the percentiles as text: `"5"` ... `"95"`. */
  readonly percentilesCents: Readonly<Record<string, Cents>>;
  readonly standardErrorCents: Readonly<Record<string, Cents>>;
  readonly contingencyPercentile: number;
  readonly contingencyCents: Cents;
  readonly budgetCents: Cents | null;
  readonly pWithinBudget: Fraction | null;
  readonly groups: readonly GroupShare[];
  readonly tornado: readonly TornadoBar[];
  /** Cumulative curve for drawing: 101 points, probability 0 to 1. */
  readonly sCurve: readonly CurvePoint[];
  readonly convergence: Convergence;
  readonly inputHash: string;
}

/** How the percentiles settle as trials are added, and whether there are enough of them. */
export interface Convergence {
  readonly percentile: number;
  readonly points: readonly ConvergencePoint[];
  /** Twice the standard error of the percentile in proportion to it, with all trials. */
  readonly relativeError: Fraction;
  readonly isEnough: boolean;
  /** Trials that would bring the relative error to 1%. */
  readonly trialsNeeded: number;
}

/** Read off the first `trials` trials. */
export interface ConvergencePoint {
  readonly trials: number;
  readonly p50Cents: Cents;
  readonly p50ErrorCents: Cents;
  /** At the contingency percentile. */
  readonly percentileCents: Cents;
  readonly percentileErrorCents: Cents;
}

export interface GroupShare {
  readonly group: string;
  readonly pointCents: Cents;
  readonly meanCents: Cents;
  /** Share of the variance of the total; the shares of all groups sum to one. */
  readonly varianceShare: Fraction;
}

/** Swing of the total when one input goes from its P10 to its P90 with the rest at their means. */
export interface TornadoBar {
  readonly lineId: string;
  readonly label: string;
  readonly group: string;
  readonly lowTotalCents: Cents;
  readonly highTotalCents: Cents;
  readonly swingCents: Cents;
  readonly varianceShare: Fraction;
  /** Lines of the plan behind a bar that is not one line: those of a count, those that a risk event concerns. */
  readonly lineIds?: readonly string[];
}

export interface CurvePoint {
  readonly cents: Cents;
  readonly probability: Fraction;
}

/** What other steps draw from the same trials; arrays of length `trials`, amounts in cents. */
export interface TrialSet {
  readonly totals: Float64Array;
  /** The overall factor O of the copula, one standard normal a trial: durations are tied to it. */
  readonly overall: Float64Array;
  /** Totals of weighted subsets of the lines, by the name that the caller gave. */
  readonly subsets: Readonly<Record<string, Float64Array>>;
  /** By id of a risk event: 1 in the trials in which it happens. */
  readonly riskHappened?: Readonly<Record<string, Uint8Array>>;
  /** What the events that happen delay, trial by trial; absent = no event delays anything. */
  readonly riskDelays?: RiskDelays;
}
