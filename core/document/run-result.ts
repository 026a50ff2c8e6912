import type { CalendarDate } from '../calendar/date';
import type { BasisWidth } from '../estimate/basis-width';
import type { EarlyEstimate } from '../estimate/early-estimates';
import type { EstimateResult } from '../estimate/estimate';
import type { Verdict, VerdictValue } from '../flagging/verdict';
import type { FundingResult } from '../funding/funding';
import type { Asset } from '../inventory/asset';
import type { EvidenceFile } from '../inventory/evidence-file';
import type { Site } from '../inventory/site';
import type { ListVersion } from '../listing/entity';
import type { Cents } from '../money/cents';
import type { Plan, PlanLine } from '../plan/plan-line';
import type { PlanningSettings, Scenario } from '../scenario/settings';
import type { DeadlineRate } from '../schedule/deadline-rate';
import type { ExtensionWorth } from '../schedule/extension-worth';
import type { TimelineResult } from '../schedule/timeline';
import type { FailureRate } from '../spares/failure-rate';
import type { RunningOn } from '../spares/running-on';

/** Printed on every document (method 6). */
export interface RunStamp {
  readonly workspaceName: string;
  readonly isDemo: boolean;
  readonly asOf: CalendarDate;
  readonly lists: readonly ListVersion[];
  readonly scenario: string;
  readonly seed: number;
  readonly trials: number;
  readonly appVersion: string;
  readonly inputHash: string;
}

export interface FlaggedAsset {
  readonly asset: Asset;
  readonly verdict: Verdict;
}

export type VerdictCounts = Readonly<Record<VerdictValue, number>>;

export interface Flags {
  readonly counts: VerdictCounts;
  /** Units, not rows. */
  readonly units: VerdictCounts;
  readonly assets: readonly FlaggedAsset[];
}

/** A plan line with what the schedule and the money made of it. */
export interface CostedLine extends PlanLine {
  readonly escalationFactor: number;
  readonly spendDate: CalendarDate;
  /** quantity x likely x escalation, rounded to the cent. */
  readonly pointCents: Cents;
}

/** The whole main job for one scenario: everything that a screen or a document shows. */
export interface RunResult {
  readonly stamp: RunStamp;
  readonly settings: PlanningSettings;
  readonly scenario: Scenario;
  readonly customers: number | null;
  readonly states: readonly string[];
  readonly sites: readonly Site[];
  readonly flags: Flags;
  readonly plan: Plan;
  readonly lines: readonly CostedLine[];
  readonly estimate: EstimateResult;
  readonly timeline: TimelineResult;
  readonly funding: FundingResult | null;
  /** How far published first estimates of this field were off, as known on the as-of date. */
  readonly early?: readonly EarlyEstimate[];
  /** Why the range is as wide as it is. */
  readonly widths?: readonly BasisWidth[];
  /** Files that were attached, by id. Absent = not looked up. */
  readonly evidenceFiles?: readonly EvidenceFile[];
  /** Lines with a file behind them: linked by hand, or by the quote that prices them. Absent = not looked up. */
  readonly evidencedLineIds?: readonly string[];
  /** Spares against failures until the sites are replaced. Absent = not weighed. */
  readonly runningOn?: RunningOn;
  /** Of the categories that have a pool of spares. Absent = not weighed. */
  readonly failureRates?: readonly FailureRate[];
  /** What one more extension is worth; null without a deadline. Absent = not worked out. */
  readonly extensionWorth?: ExtensionWorth | null;
  /** Rates by which a deadline was priced. Absent = none was. */
  readonly deadlineRates?: readonly DeadlineRate[];
}
