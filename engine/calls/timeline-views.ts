import type { CalendarDate } from '../../core/calendar/date';
import type { SeasonWindow } from '../../core/inventory/site';
import type { ReplacementOrder } from '../../core/scenario/settings';
import type { SiteCause } from '../../core/schedule/site-cause';
import type { StartCause } from '../../core/schedule/start-cause';
import type { CrewCounts, DeadlineCase, ScheduledTask } from '../../core/schedule/timeline';
import type { FailureEffect } from '../../core/spares/failure-effect';
import type { FailureRate } from '../../core/spares/failure-rate';
import type { RunningOn } from '../../core/spares/running-on';

/** The same trials, one entry each: what a reader's own budget and date lines are counted on. */
export interface TimelineTrials {
  /** Days since 1970-01-01. */
  readonly finishDays: readonly number[];
  readonly totalsCents: readonly number[];
}

/** The risk of running on under one order of replacement. */
export interface OrderRisk {
  readonly order: ReplacementOrder;
  readonly finishDate: CalendarDate | null;
  readonly risk: RunningOn;
}

export interface FailureRateView extends FailureRate {
  /** What a failure in the category does. */
  readonly effect: FailureEffect;
}

export interface RunningOnView {
  readonly order: ReplacementOrder;
  /** One an order, the order of the settings first. */
  readonly orders: readonly OrderRisk[];
  readonly failureRates: readonly FailureRateView[];
  readonly sentence: string;
  readonly assumptions: readonly string[];
}

export interface TriedTask extends ScheduledTask {
  readonly startCause: StartCause;
}

/** The likely schedule with some crew counts, beside the one with the counts of the run. */
export interface ScheduleTry {
  readonly crews: CrewCounts;
  readonly presentCrews: CrewCounts;
  readonly finishDate: CalendarDate;
  readonly presentFinishDate: CalendarDate;
  /** Calendar days by which the tried finish comes earlier; negative where later. */
  readonly daysEarlier: number;
  readonly tasks: readonly TriedTask[];
  readonly siteCauses: readonly SiteCause[];
  /** Known on the as-of date; the chance to meet them comes with the simulation. */
  readonly deadlines: readonly DeadlineCase[];
  /** Sites with work that cannot be reached all year. */
  readonly seasons: readonly { readonly site: string; readonly season: SeasonWindow }[];
}
