// What the calls of api.ts take and give: plain data, the same for the window, the command line and the tests.

import type { CalendarDate } from '../core/calendar/date';
import type { CostedLine, RunStamp, VerdictCounts } from '../core/document/run-result';
import type { EstimateResult } from '../core/estimate/estimate';
import type { DutyId, Verdict, VerdictValue } from '../core/flagging/verdict';
import type { CashBand, CashOutlook } from '../core/funding/cash-outlook';
import type { FundingResult } from '../core/funding/funding';
import type { OwnProgram } from '../core/funding/own-program';
import type { Program } from '../core/funding/program';
import type { Asset } from '../core/inventory/asset';
import type { AssetColumn, AssetConditions } from '../core/inventory/asset-filter';
import type { AssetCategory } from '../core/inventory/category';
import type { Site } from '../core/inventory/site';
import type { ListVersion } from '../core/listing/entity';
import type { Cents } from '../core/money/cents';
import type { LeftOut, PlanGap } from '../core/plan/plan-line';
import type { PlanningSettings, Scenario, SettingsPatch } from '../core/scenario/settings';
import type { PricePoint } from '../core/schedule/deadline-price';
import type { ExtensionWorth } from '../core/schedule/extension-worth';
import type { TimelineResult } from '../core/schedule/timeline';

export interface AppOverview {
  readonly version: string;
  readonly today: CalendarDate;
  readonly node: string;
  readonly sqlite: string;
  readonly lists: readonly ListVersion[];
}

export interface WorkspaceSummary {
  readonly path: string;
  readonly name: string;
  readonly isDemo: boolean;
  readonly customers: number | null;
  readonly states: readonly string[];
  /** The as-of date in force: the setting, or today. */
  readonly asOf: CalendarDate;
  readonly settings: PlanningSettings;
  readonly assets: number;
  readonly units: number;
  readonly sites: number;
  /** Changes with every write: results carry the revision they were computed from. */
  readonly revision: number;
  /** What undo would take back and redo would do again, in words; null = nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
  readonly imports: readonly ImportRecord[];
}

export interface ImportRecord {
  readonly id: number;
  readonly file: string;
  readonly format: string;
  readonly sha256: string;
  readonly rows: number;
  readonly at: string;
}

export interface AssetFilter extends AssetConditions {
  readonly category?: AssetCategory;
  readonly verdict?: VerdictValue;
}

export type AssetSortColumn = AssetColumn;

export interface AssetPageInput {
  readonly offset: number;
  readonly limit: number;
  readonly sort?: { readonly column: AssetSortColumn; readonly direction: 'asc' | 'desc' };
  readonly filter?: AssetFilter;
}

export interface AssetRow extends Asset {
  readonly verdict: VerdictValue;
}

export interface AssetDetail {
  readonly asset: Asset;
  readonly verdict: Verdict;
  readonly lines: readonly CostedLine[];
  readonly importedFrom: ImportRecord | null;
  readonly history: readonly HistoryEntry[];
}

export interface Facet {
  readonly value: string;
  readonly assets: number;
}

export interface AssetFacets {
  readonly sites: readonly Facet[];
  readonly manufacturers: readonly Facet[];
  readonly categories: readonly Facet[];
}

export interface SiteRow extends Site {
  readonly assets: number;
  readonly units: number;
  readonly listed: number;
  readonly review: number;
}

export interface FlagSummary {
  readonly asOf: CalendarDate;
  readonly lists: readonly ListVersion[];
  readonly counts: VerdictCounts;
  readonly units: VerdictCounts;
  readonly byEntity: readonly {
    readonly entityId: string | null;
    readonly entity: string;
    readonly listed: number;
    readonly review: number;
    readonly units: number;
  }[];
  readonly bySite: readonly {
    readonly site: string;
    readonly listed: number;
    readonly review: number;
    readonly clear: number;
  }[];
  /** Lists in force that name the vendor of a flagged asset; an asset counts in each of its lists. */
  readonly byList: readonly {
    readonly list: string;
    readonly listed: number;
    readonly review: number;
    readonly units: number;
  }[];
  /** Flagged assets for which the duty applies, or depends on something not known. */
  readonly byDuty: readonly {
    readonly duty: DutyId;
    readonly label: string;
    readonly yes: number;
    readonly depends: number;
  }[];
}

export interface MoneyByKey {
  readonly key: string;
  readonly pointCents: Cents;
}

/** Point estimates of the plan under the present settings, by what the flags are grouped by. */
export interface FlagMoney {
  readonly totalCents: Cents;
  /** Work that belongs to no asset; in no group below. */
  readonly projectWideCents: Cents;
  /** Keys: entity ids, `none` where none was identified. */
  readonly byEntity: readonly MoneyByKey[];
  readonly bySite: readonly MoneyByKey[];
  /** Lists overlap, so that their sums do too. */
  readonly byList: readonly MoneyByKey[];
  /** Only assets for which the duty applies. */
  readonly byDuty: readonly MoneyByKey[];
}

export interface VerdictPageInput {
  readonly offset: number;
  readonly limit: number;
  readonly verdict?: VerdictValue;
  readonly entityId?: string;
  readonly site?: string;
  /** A list in force that names the vendor. */
  readonly list?: string;
  /** Assets for which this duty applies or depends. */
  readonly duty?: DutyId;
}

export interface LookupInput {
  readonly name?: string;
  readonly model?: string;
  readonly mac?: string;
  readonly oid?: string;
  readonly description?: string;
  readonly asOf?: CalendarDate;
}

/** Chooses the run: a scenario of the workspace, changes on top of it that are not saved, an as-of date. */
export interface RunInput {
  readonly scenario?: string;
  readonly patch?: SettingsPatch;
  /** A program that is not saved, in place of the one that the settings name. */
  readonly program?: OwnProgram;
}

export interface PlanView {
  readonly stamp: RunStamp;
  readonly lines: readonly CostedLine[];
  readonly gaps: readonly PlanGap[];
  /** Left out by choice; absent where nothing was. */
  readonly leftOut?: readonly LeftOut[];
  readonly totalCents: Cents;
  readonly byCategory: readonly {
    readonly category: string;
    readonly label: string;
    readonly pointCents: Cents;
    readonly lines: number;
  }[];
  readonly bySite: readonly { readonly site: string; readonly pointCents: Cents; readonly lines: number }[];
}

export interface TimelineView {
  readonly stamp: RunStamp;
  readonly timeline: TimelineResult;
}

export interface FundingView {
  readonly stamp: RunStamp;
  readonly grossCents: {
    readonly point: Cents;
    readonly mean: Cents;
    readonly p50: Cents;
    readonly p80: Cents;
  };
  readonly funding: FundingResult | null;
  /** When the money moves, with its range; null without a program. */
  readonly outlook?: CashOutlook | null;
}

export interface ProgramRow extends Program {
  /** The newest status on or before the as-of date; null when it did not exist yet. */
  readonly statusAsOf: string | null;
}

export interface ScenarioOutcome {
  readonly scenario: Scenario;
  readonly stamp: RunStamp;
  readonly pointCents: Cents;
  readonly p50Cents: Cents;
  readonly p80Cents: Cents;
  readonly eligibleCents: Cents;
  readonly supportCents: Cents;
  /** False where the program pays nothing on the as-of date and the figures say what it would pay. */
  readonly supportInForce?: boolean;
  readonly netMeanCents: Cents;
  readonly netP50Cents: Cents;
  readonly netP80Cents: Cents;
  readonly peakAdvanceCents: Cents;
  readonly finishP50: CalendarDate;
  readonly finishP80: CalendarDate;
  readonly deadlineDate: CalendarDate | null;
  readonly pDeadlineMet: number | null;
  readonly sCurve: EstimateResult['sCurve'];
  /** Balance of the operator's money by quarter, low, middle and high. */
  readonly cash?: readonly CashBand[];
  /** Largest amount out of pocket at the end of a quarter, from the trials. */
  readonly peakAdvance?: { readonly p50: Cents; readonly p80: Cents };
  /** Cumulative curve of what the operator pays, as `sCurve`. */
  readonly netCurve?: EstimateResult['sCurve'];
}

export interface HistoryEntry {
  readonly id: number;
  readonly at: string;
  readonly author: string;
  readonly action: string;
  readonly target: string;
  /** A sentence for people. */
  readonly summary: string;
  readonly state: 'done' | 'undone' | 'discarded';
  readonly changes: number;
  /** The first changes, each with the row before and after. */
  readonly before: readonly unknown[];
  readonly after: readonly unknown[];
}

export interface WrittenFile {
  readonly path: string;
  readonly kind: string;
  readonly bytes: number;
}

/** An official list file beside what is known here. */
export interface ListComparison {
  readonly file: string;
  readonly rows: number;
  readonly matched: readonly {
    readonly entityId: string;
    readonly entity: string;
    readonly name: string;
    readonly list: string;
    readonly startDate: string | null;
  }[];
  /** Entities on the Entity List here that the file does not name. */
  readonly missing: readonly string[];
}

/** Method 4, price of a deadline: the least cost at which each date is met. */
export interface DeadlinePrice {
  readonly confidence: number;
  /** The earliest date first; each point is the cheapest plan for its date. */
  readonly curve: readonly PricePoint[];
  /** Of one more extension; null without a deadline. */
  readonly worth: ExtensionWorth | null;
  readonly remarks: readonly string[];
}

export type ReportFormat = 'pdf' | 'xlsx' | 'csv' | 'json' | 'html';
