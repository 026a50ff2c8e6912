import type { CalendarDate } from '../../core/calendar/date';
import type { ReplacementOrder } from '../../core/scenario/settings';
import type { DeadlineRate } from '../../core/schedule/deadline-rate';
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

export interface RunningOnView {
  readonly order: ReplacementOrder;
  /** One an order, the order of the settings first. */
  readonly orders: readonly OrderRisk[];
  readonly failureRates: readonly FailureRate[];
  readonly sentence: string;
  readonly assumptions: readonly string[];
}

export interface DeadlineRatesView {
  readonly rates: readonly DeadlineRate[];
}
