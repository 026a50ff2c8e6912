// The one list of what the program can do. The window's client, the command line, the validators at the
// door and the history all derive from these three interfaces: a renamed argument breaks every caller at
// compile time. Reads never change the workspace; every write leaves one entry in the history; lifecycle
// calls open, close and copy the file itself.

import type { CalendarDate } from '../core/calendar/date';
import type { CostedLine, FlaggedAsset, Flags, RunStamp, VerdictCounts } from '../core/document/run-result';
import type { EstimateResult } from '../core/estimate/estimate';
import type { Verdict, VerdictValue } from '../core/flagging/verdict';
import type { ClaimsAllocation } from '../core/funding/allocate-claims';
import type { FundingResult } from '../core/funding/funding';
import type { Program } from '../core/funding/program';
import type { ColumnMapping, IntakeOptions, IntakeQuestion } from '../core/intake/intake';
import type { Asset, AssetFields, AssetId } from '../core/inventory/asset';
import type { AssetCategory } from '../core/inventory/category';
import type { Site } from '../core/inventory/site';
import type { ListedEntity, ListVersion } from '../core/listing/entity';
import type { Cents } from '../core/money/cents';
import type { Basis, CatalogItem, PlanGap } from '../core/plan/plan-line';
import type { Problem } from '../core/problem';
import type { PlanningSettings, Scenario, SettingsPatch } from '../core/scenario/settings';
import type { CrewCounts, DeadlineCase, TimelineResult } from '../core/schedule/timeline';

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

export interface ImportedFile {
  readonly file: string;
  readonly format: string;
  readonly sha256: string;
  /** Rows = created + updated + unchanged + rejected rows + skipped rows, always. */
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: readonly Problem[];
  readonly skipped: readonly Problem[];
  readonly conflicts: readonly Problem[];
  readonly unmappedColumns: readonly string[];
  readonly questions: readonly IntakeQuestion[];
  readonly remarks: readonly string[];
}

export interface ImportOutcome {
  readonly files: readonly ImportedFile[];
  /** False for a dry run, and for `strict` when any row was rejected. */
  readonly written: boolean;
}

export interface ImportPreview {
  readonly file: string;
  readonly format: string;
  readonly sheet: string | null;
  readonly sheets: readonly string[];
  readonly headerRow: number;
  readonly rows: number;
  readonly mapping: readonly ColumnMapping[];
  /** The first rows as they would be stored. */
  readonly sample: readonly { readonly row: number; readonly fields: Partial<AssetFields> }[];
  readonly rejected: readonly Problem[];
  readonly skipped: readonly Problem[];
  readonly questions: readonly IntakeQuestion[];
  readonly remarks: readonly string[];
}

export interface AssetFilter {
  readonly text?: string;
  readonly site?: string;
  readonly manufacturer?: string;
  readonly category?: AssetCategory;
  readonly verdict?: VerdictValue;
}

export type AssetSortColumn =
  | 'id'
  | 'site'
  | 'name'
  | 'category'
  | 'manufacturer'
  | 'model'
  | 'serial'
  | 'quantity'
  | 'assetTag'
  | 'purchaseDate'
  | 'status';

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
}

export interface VerdictPageInput {
  readonly offset: number;
  readonly limit: number;
  readonly verdict?: VerdictValue;
  readonly entityId?: string;
  readonly site?: string;
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
}

export interface PlanView {
  readonly stamp: RunStamp;
  readonly lines: readonly CostedLine[];
  readonly gaps: readonly PlanGap[];
  readonly totalCents: Cents;
  readonly byCategory: readonly {
    readonly category: string;
    readonly label: string;
    readonly pointCents: Cents;
    readonly lines: number;
  }[];
  readonly bySite: readonly { readonly site: string; readonly pointCents: Cents; readonly lines: number }[];
}

export interface EstimateView {
  readonly stamp: RunStamp;
  readonly estimate: EstimateResult;
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
  readonly netMeanCents: Cents;
  readonly netP50Cents: Cents;
  readonly netP80Cents: Cents;
  readonly peakAdvanceCents: Cents;
  readonly finishP50: CalendarDate;
  readonly finishP80: CalendarDate;
  readonly deadlineDate: CalendarDate | null;
  readonly pDeadlineMet: number | null;
  readonly sCurve: EstimateResult['sCurve'];
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
  readonly curve: readonly {
    readonly date: CalendarDate;
    readonly meanCents: Cents;
    readonly p80Cents: Cents;
    readonly crews: CrewCounts;
  }[];
  readonly remarks: readonly string[];
}

export type ReportFormat = 'pdf' | 'xlsx' | 'csv' | 'json' | 'html';

export interface Reads {
  'app-overview': (input: { readonly asOf?: CalendarDate }) => AppOverview;
  'item-lookup': (input: LookupInput) => Verdict;
  'entity-list': (input: { readonly asOf?: CalendarDate }) => readonly ListedEntity[];
  'workspace-summary': (input: Record<string, never>) => WorkspaceSummary;
  'workspace-check': (input: Record<string, never>) => {
    readonly ok: boolean;
    readonly problems: readonly string[];
  };
  'asset-page': (input: AssetPageInput) => { readonly total: number; readonly rows: readonly AssetRow[] };
  'asset-search': (input: { readonly where?: string; readonly limit?: number }) => {
    readonly total: number;
    readonly rows: readonly AssetRow[];
  };
  'asset-facets': (input: Record<string, never>) => AssetFacets;
  'asset-detail': (input: { readonly assetId: AssetId }) => AssetDetail;
  'site-list': (input: Record<string, never>) => readonly SiteRow[];
  'import-preview': (input: { readonly path: string; readonly options?: IntakeOptions }) => ImportPreview;
  'flag-summary': (input: { readonly asOf?: CalendarDate }) => FlagSummary;
  'flag-all': (input: {
    readonly asOf?: CalendarDate;
  }) => Flags & { readonly asOf: CalendarDate; readonly lists: readonly ListVersion[] };
  'verdict-page': (input: VerdictPageInput) => {
    readonly total: number;
    readonly rows: readonly FlaggedAsset[];
  };
  'catalog-list': (input: Record<string, never>) => readonly CatalogItem[];
  'list-compare': (input: { readonly path: string }) => ListComparison;
  'price-list-estimate': (input: { readonly path: string; readonly patch?: SettingsPatch }) => EstimateResult;
  'claims-allocate': (input: {
    readonly path: string;
    readonly availableCents: Cents;
    readonly administrationCents?: Cents;
  }) => ClaimsAllocation;
  'deadline-price': (
    input: RunInput & {
      readonly from?: CalendarDate;
      readonly to?: CalendarDate;
      readonly confidence: number;
    },
  ) => DeadlinePrice;
  'program-default': (input: { readonly asOf?: CalendarDate }) => { readonly programId: string | null };
  'program-list': (input: { readonly asOf?: CalendarDate }) => readonly ProgramRow[];
  'deadline-list': (input: RunInput) => readonly DeadlineCase[];
  'scenario-list': (input: Record<string, never>) => readonly Scenario[];
  plan: (input: RunInput) => PlanView;
  estimate: (input: RunInput) => EstimateView;
  timeline: (input: RunInput) => TimelineView;
  funding: (input: RunInput) => FundingView;
  'scenario-compare': (input: { readonly scenarios: readonly string[] }) => readonly ScenarioOutcome[];
  'report-write': (input: {
    readonly folder: string;
    readonly formats: readonly ReportFormat[];
    readonly scenario?: string;
  }) => { readonly files: readonly WrittenFile[] };
  'history-page': (input: { readonly offset: number; readonly limit: number }) => {
    readonly total: number;
    readonly entries: readonly HistoryEntry[];
  };
}

export interface Writes {
  'workspace-change': (input: {
    readonly name?: string;
    readonly customers?: number | null;
    readonly states?: readonly string[];
  }) => WorkspaceSummary;
  'settings-change': (input: { readonly patch: SettingsPatch }) => WorkspaceSummary;
  'files-import': (input: {
    readonly paths: readonly string[];
    readonly options?: IntakeOptions;
    readonly dryRun?: boolean;
    readonly strict?: boolean;
  }) => ImportOutcome;
  'asset-add': (input: { readonly fields: Partial<AssetFields> }) => Asset;
  'asset-change': (input: {
    readonly assetIds: readonly AssetId[];
    readonly fields: Partial<AssetFields>;
  }) => { readonly changed: number };
  'asset-delete': (input: { readonly assetIds: readonly AssetId[] }) => { readonly deleted: number };
  'site-change': (input: { readonly site: Site }) => Site;
  'override-set': (input: {
    readonly assetId: AssetId;
    readonly verdict: VerdictValue;
    readonly entityId: string | null;
    readonly reason: string;
  }) => Verdict;
  'override-clear': (input: { readonly assetId: AssetId }) => Verdict;
  'plan-line-pin': (input: {
    readonly lineId: string;
    readonly quantity?: number;
    readonly lowCents?: Cents;
    readonly likelyCents?: Cents;
    readonly highCents?: Cents;
    readonly priceYear?: number;
    readonly basis: Basis;
    readonly source: string;
    readonly reason: string;
  }) => { readonly lineId: string };
  'plan-line-unpin': (input: { readonly lineId: string }) => { readonly lineId: string };
  'scenario-save': (input: { readonly scenario: Omit<Scenario, 'preset'> }) => Scenario;
  'scenario-delete': (input: { readonly id: string }) => { readonly id: string };
  'history-undo': (input: Record<string, never>) => { readonly entry: HistoryEntry | null };
  'history-redo': (input: Record<string, never>) => { readonly entry: HistoryEntry | null };
}

export interface Lifecycle {
  'workspace-create': (input: {
    readonly path: string;
    readonly name: string;
    readonly customers?: number | null;
    readonly states?: readonly string[];
  }) => WorkspaceSummary;
  /** `read` needs no lock and leaves the file as it is, also while another program writes it. */
  'workspace-open': (input: { readonly path: string; readonly mode?: 'read' | 'write' }) => WorkspaceSummary;
  'workspace-close': (input: Record<string, never>) => { readonly closed: boolean };
  /** A copy of the shipped demo in a file of its own; never touches another file. */
  'demo-create': (input: { readonly path: string }) => WorkspaceSummary;
  'workspace-backup': (input: { readonly path: string }) => {
    readonly path: string;
    readonly bytes: number;
    readonly sha256: string;
  };
  'workspace-restore': (input: { readonly from: string; readonly path: string }) => {
    readonly path: string;
    readonly bytes: number;
    readonly sha256: string;
  };
}

export type EngineApi = Reads & Writes & Lifecycle;
export type CallName = keyof EngineApi;
export type CallInput<K extends CallName> = Parameters<EngineApi[K]>[0];
export type CallOutput<K extends CallName> = ReturnType<EngineApi[K]>;

export interface Progress {
  /** 0 to 1; null while the length is not known. */
  readonly fraction: number | null;
  readonly message: string;
}

/** The answer to one call: a value, problems of the user's, or a failure of the program itself. */
export type Answer<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'canceled' }
  | { readonly kind: 'failure'; readonly message: string };

/** What crosses to the engine process and back; plain data, the same for every host. */
export type EngineRequest =
  | { readonly type: 'call'; readonly id: number; readonly name: CallName; readonly input: unknown }
  | { readonly type: 'cancel'; readonly id: number };

export type EngineMessage =
  | { readonly type: 'ready'; readonly node: string; readonly sqlite: string }
  | { readonly type: 'answer'; readonly id: number; readonly answer: Answer<unknown> }
  | { readonly type: 'progress'; readonly id: number; readonly progress: Progress };
