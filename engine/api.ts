// The one list of what the program can do. The window's client, the command line, the validators at the
// door and the history all derive from these three interfaces: a renamed argument breaks every caller at
// compile time. Reads never change the workspace; every write leaves one entry in the history; lifecycle
// calls open, close and copy the file itself.

import type { Problem } from '../core/problem';
import type { DocumentReads, DocumentWrites } from './calls/document';
import type { EstimateReads } from './calls/estimate';
import type { EvidenceReads, EvidenceWrites } from './calls/evidence';
import type { FlaggingReads, FlaggingWrites } from './calls/flagging';
import type { FundingReads, FundingWrites } from './calls/funding';
import type { IntakeReads, IntakeWrites } from './calls/intake';
import type { InventoryReads, InventoryWrites } from './calls/inventory';
import type { ListingReads, ListingWrites } from './calls/listing';
import type { PlanningReads, PlanningWrites } from './calls/planning';
import type { PortfolioReads } from './calls/portfolio';
import type { ScenarioReads, ScenarioWrites } from './calls/scenario';
import type { TimelineReads, TimelineWrites } from './calls/timeline';
import type { WorkspaceLifecycle, WorkspaceReads, WorkspaceWrites } from './calls/workspace';

export type * from './calls/backup-views';
export type * from './calls/document-views';
export type * from './calls/estimate-views';
export type * from './calls/evidence';
export type * from './calls/funding-views';
export type * from './calls/intake-views';
export type * from './calls/inventory-views';
export type * from './calls/planning-views';
export type { Portfolio, PortfolioFigures, PortfolioRow } from './calls/portfolio';
export type * from './calls/scenario-views';
export type * from './calls/timeline-views';
export type { PackageLicense } from './calls/workspace';
export type * from './list-views';
export type * from './views';

export interface Reads
  extends WorkspaceReads,
    InventoryReads,
    EvidenceReads,
    IntakeReads,
    ListingReads,
    FlaggingReads,
    PlanningReads,
    EstimateReads,
    TimelineReads,
    FundingReads,
    PortfolioReads,
    ScenarioReads,
    DocumentReads {}

export interface Writes
  extends WorkspaceWrites,
    InventoryWrites,
    EvidenceWrites,
    IntakeWrites,
    ListingWrites,
    FlaggingWrites,
    PlanningWrites,
    FundingWrites,
    ScenarioWrites,
    TimelineWrites,
    DocumentWrites {}

export type Lifecycle = WorkspaceLifecycle;

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
  | { readonly type: 'answer'; readonly id: number; readonly answer: Answer<unknown> }
  | { readonly type: 'progress'; readonly id: number; readonly progress: Progress };
