import type { CalendarDate } from '../calendar/date';
import type { Fraction } from '../fraction';
import type { SeasonWindow } from '../inventory/site';
import type { Cents } from '../money/cents';
import type { Confidence } from '../source';
import type { BindingCause } from './binding-evidence';
import type { ChainChance } from './chain-chance';
import type { QuadrantCounts } from './joint-chance';

export const trades = [
  { id: 'engineering', label: 'Survey and engineering' },
  { id: 'tower', label: 'Tower crew' },
  { id: 'field', label: 'Field and IP crew' },
  { id: 'core', label: 'Core crew' },
] as const;
export type Trade = (typeof trades)[number]['id'];

/** Steps of the site template (method 4), in order. */
export const steps = [
  { id: 'survey', label: 'Survey' },
  { id: 'engineering', label: 'Engineering' },
  { id: 'order', label: 'Order and delivery' },
  { id: 'install', label: 'Install' },
  { id: 'cutover', label: 'Integrate and cut over' },
  { id: 'remove', label: 'Remove' },
  { id: 'dispose', label: 'Destroy and dispose' },
] as const;
export type StepId = (typeof steps)[number]['id'];

export interface ThreePoint {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** Work at one site. Work days for steps with a crew; calendar days for waiting (`trade: null`). */
export interface SiteTask {
  readonly id: string;
  readonly site: string;
  readonly step: StepId;
  readonly trade: Trade | null;
  readonly days: ThreePoint;
  readonly predecessors: readonly string[];
  readonly season: SeasonWindow | null;
  /** Sites of a lower rank go first; absent = 0, all alike. */
  readonly siteRank?: number;
}

export type CrewCounts = Readonly<Record<Trade, number>>;

export interface TimelineSettings {
  readonly startDate: CalendarDate;
  readonly crews: CrewCounts;
  readonly trials: number;
  readonly seed: number;
  /** Weight of the estimate's overall factor in the durations, 0 to 1. */
  readonly durationCorrelation: Fraction;
}

/** A date to meet, from the reference data or from the operator's own letter (which always wins). */
export interface DeadlineCase {
  readonly id: string;
  readonly name: string;
  readonly date: CalendarDate;
  readonly granted: boolean;
  /** Probability that this date will be the one in force; 1 for a granted one. */
  readonly probability: Fraction | null;
  readonly source: string;
  readonly confidence: Confidence;
}

export interface DeadlineOutcome extends DeadlineCase {
  /** Probability that the whole work is finished on or before the date. */
  readonly pMet: Fraction;
}

export interface ScheduledTask {
  readonly taskId: string;
  readonly site: string;
  readonly step: StepId;
  readonly trade: Trade | null;
  /** 0-based crew of the trade; null for waiting. */
  readonly crew: number | null;
  readonly start: CalendarDate;
  /** Last day of work, inclusive. */
  readonly finish: CalendarDate;
}

export interface SiteFinish {
  readonly site: string;
  readonly start: CalendarDate;
  readonly finish: CalendarDate;
  readonly finishP50: CalendarDate;
  readonly finishP80: CalendarDate;
}

export interface FinishQuantiles {
  readonly deterministic: CalendarDate;
  readonly p10: CalendarDate;
  readonly p50: CalendarDate;
  readonly p80: CalendarDate;
  readonly p90: CalendarDate;
}

/** What the delays of risk events do to the finish; they are in every other figure of the result but the drawn plan. */
export interface RiskDelaySummary {
  /** Names of the risk events that can delay this plan. */
  readonly events: readonly string[];
  /** Share of the trials that end later for them. */
  readonly pLater: Fraction;
  /** Days by which the work ends later for them, on average over all trials. */
  readonly meanDays: number;
  /** The finish of the same trials without them. */
  readonly withoutDelay: { readonly p50: CalendarDate; readonly p80: CalendarDate };
}

export interface CrewLoad {
  readonly trade: Trade;
  readonly crews: number;
  /** Busy crew days over available crew days up to the trade's last task. */
  readonly utilization: Fraction;
}

export interface TimelineResult {
  readonly trials: number;
  readonly seed: number;
  readonly priorityRule: string;
  readonly startDate: CalendarDate;
  readonly finish: FinishQuantiles;
  readonly deadlines: readonly DeadlineOutcome[];
  /** Within budget and by the date, from the same trials; null without a budget or a deadline. */
  readonly joint: { readonly budgetCents: Cents; readonly date: CalendarDate; readonly p: Fraction } | null;
  /** The same trials by budget and date; null without a budget or a deadline. Absent = not counted. */
  readonly quadrants?: QuadrantCounts | null;
  /** Chance to be in time when extensions may still come. Absent = no deadline. */
  readonly chain?: ChainChance | null;
  /** What was tried to find the binding resource, the largest gain first. Absent = not tried. */
  readonly bindingEvidence?: readonly BindingCause[];
  /** Absent = no risk event delays the work. */
  readonly riskDelay?: RiskDelaySummary;
  readonly bindingResource: Trade | null;
  readonly crewLoads: readonly CrewLoad[];
  readonly sites: readonly SiteFinish[];
  readonly tasks: readonly ScheduledTask[];
  readonly assumptions: readonly string[];
}

/** Finish day numbers, one a trial, in the order of the estimate's trials. */
export interface FinishTrials {
  readonly finishDay: Int32Array;
}
