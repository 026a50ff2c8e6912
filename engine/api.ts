// The one list of what the program can do. The window's client, the command line, the validators at the
// door and the history all derive from these three interfaces: a renamed argument breaks every caller at
// compile time. Reads never change the workspace; every write leaves one entry in the history; lifecycle
// calls open, close and copy the file itself.

import type { CalendarDate } from '../core/calendar/date';
import type { FlaggedAsset, Flags } from '../core/document/run-result';
import type { EstimateResult } from '../core/estimate/estimate';
import type { Verdict, VerdictValue } from '../core/flagging/verdict';
import type { ClaimsAllocation } from '../core/funding/allocate-claims';
import type { IntakeOptions } from '../core/intake/intake';
import type { Asset, AssetFields, AssetId } from '../core/inventory/asset';
import type { Site } from '../core/inventory/site';
import type { ListedEntity, ListVersion } from '../core/listing/entity';
import type { LicenseRecord } from '../core/listing/license-record';
import type { Cents } from '../core/money/cents';
import type { Basis, CatalogItem } from '../core/plan/plan-line';
import type { Problem } from '../core/problem';
import type { Scenario, SettingsPatch } from '../core/scenario/settings';
import type { DeadlineCase } from '../core/schedule/timeline';
import type { ListOffered, ListPreview, ListTaken, TakenListRow } from './list-views';
import type {
  AppOverview,
  AssetDetail,
  AssetFacets,
  AssetPageInput,
  AssetRow,
  DeadlinePrice,
  EstimateView,
  FlagMoney,
  FlagSummary,
  FundingView,
  HistoryEntry,
  ImportOutcome,
  ImportPreview,
  ListComparison,
  LookupInput,
  PlanView,
  ProgramRow,
  ReportFormat,
  RunInput,
  ScenarioOutcome,
  SiteRow,
  TimelineView,
  VerdictPageInput,
  WorkspaceSummary,
  WrittenFile,
} from './views';

export type * from './list-views';
export type * from './views';

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
  'flag-money': (input: Record<string, never>) => FlagMoney;
  'flag-all': (input: {
    readonly asOf?: CalendarDate;
  }) => Flags & { readonly asOf: CalendarDate; readonly lists: readonly ListVersion[] };
  'verdict-page': (input: VerdictPageInput) => {
    readonly total: number;
    readonly rows: readonly FlaggedAsset[];
  };
  'catalog-list': (input: Record<string, never>) => readonly CatalogItem[];
  'list-compare': (input: { readonly path: string }) => ListComparison;
  'list-preview': (input: ListOffered) => ListPreview;
  /** Oldest first. */
  'list-history': (input: Record<string, never>) => readonly TakenListRow[];
  'license-list': (input: Record<string, never>) => readonly LicenseRecord[];
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
  'list-take': (input: ListOffered) => ListTaken;
  /** `id: null` makes a new record. */
  'license-save': (input: {
    readonly license: Omit<LicenseRecord, 'id'> & { readonly id: number | null };
  }) => LicenseRecord;
  'license-delete': (input: { readonly id: number }) => { readonly id: number };
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
