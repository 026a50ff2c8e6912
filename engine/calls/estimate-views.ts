// What the calls about estimates take and give.

import type { CalendarDate } from '../../core/calendar/date';
import type { RunStamp } from '../../core/document/run-result';
import type { BasisWidth } from '../../core/estimate/basis-width';
import type { InputChange, RunComparison } from '../../core/estimate/compare-runs';
import type { EarlyEstimate } from '../../core/estimate/early-estimates';
import type { EstimateResult } from '../../core/estimate/estimate';
import type { Cents } from '../../core/money/cents';
import type { PlanningSettings } from '../../core/scenario/settings';

export interface EstimateView {
  readonly stamp: RunStamp;
  readonly estimate: EstimateResult;
  /** Why the range is as wide as it is. */
  readonly widths: readonly BasisWidth[];
  /** How far published first estimates of this field were off; empty before that was known. */
  readonly early: readonly EarlyEstimate[];
}

/** The settings that change an estimate but not its plan: those can be tried while a slider is dragged. */
export type QuickPatch = Partial<
  Pick<
    PlanningSettings,
    | 'trials'
    | 'seed'
    | 'sampling'
    | 'rhoWithin'
    | 'rhoBetween'
    | 'contingencyPercentile'
    | 'budgetCents'
    | 'risks'
    | 'countRanges'
  >
>;

/** One estimate that the workspace keeps. */
export interface KeptRunRow {
  readonly id: number;
  /** When it was computed, ISO 8601. */
  readonly at: string;
  readonly scenario: string;
  readonly asOf: CalendarDate;
  readonly trials: number;
  readonly seed: number;
  readonly inputHash: string;
  readonly pointCents: Cents;
  readonly p50Cents: Cents;
  readonly p80Cents: Cents;
  /** False where an input changed since; null for runs of another scenario than the one asked about. */
  readonly isCurrent: boolean | null;
}

export interface KeptEstimate {
  readonly row: KeptRunRow;
  readonly view: EstimateView;
  /** Where it is out of date: what changed since, by name. */
  readonly inputs: readonly InputChange[];
  /** Lines that are new, gone or different. */
  readonly changedLines: number;
  /** True where a new run takes about a second or less. */
  readonly isQuick: boolean;
}

export interface ComparedRuns extends RunComparison {
  readonly before: KeptRunRow;
  readonly after: KeptRunRow;
}
