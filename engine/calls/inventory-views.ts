// What the calls about assets and sites take and give.

import type { AssetFieldName } from '../../core/intake/intake';
import type { AssetFields, AssetId } from '../../core/inventory/asset';
import type { AssetColumn, AssetConditions } from '../../core/inventory/asset-filter';
import type { QualityGap, QualityGapId } from '../../core/inventory/quality-gap';
import type { Site } from '../../core/inventory/site';
import type { Cents } from '../../core/money/cents';
import type { Problem } from '../../core/problem';

export interface AssetSort {
  readonly column: AssetColumn;
  readonly direction: 'asc' | 'desc';
}

/** Assets by id, or all that a filter leaves but some. */
export type AssetSelection =
  | { readonly assetIds: readonly AssetId[] }
  | { readonly filter: AssetConditions; readonly exceptIds?: readonly AssetId[] };

/** One value that a column has now, blank = null, and how often. */
export interface ValueCount {
  readonly value: string | null;
  readonly assets: number;
}

export interface BulkPreview {
  readonly assets: number;
  /** Assets that would differ afterwards. */
  readonly changing: number;
  readonly fields: readonly {
    readonly field: AssetFieldName;
    /** As text; blank = not known. */
    readonly next: string;
    readonly changing: number;
    /** The most frequent values now, as text. */
    readonly now: readonly { readonly text: string; readonly assets: number }[];
    /** How many further values there are. */
    readonly furtherValues: number;
  }[];
}

/** One cell that a paste would change. */
export interface CellChange {
  readonly assetId: AssetId;
  readonly column: AssetFieldName;
  readonly before: string;
  readonly after: string;
}

export interface AssetChanges {
  readonly assetId: AssetId;
  readonly fields: Partial<AssetFields>;
}

export interface PastePreview {
  /** Cells that differ, the first 500 of `changing`. */
  readonly cells: readonly CellChange[];
  readonly changing: number;
  readonly unchanged: number;
  /** Cells that cannot be taken; row and column are those of what was pasted. Nothing is written while there is one. */
  readonly problems: readonly Problem[];
  /** Pasted rows below the last asset, and columns beyond the last of the grid. */
  readonly rowsBeyond: number;
  readonly columnsBeyond: number;
  readonly changes: readonly AssetChanges[];
}

/** How the grid looked when it was saved under a name. */
export interface SavedView {
  readonly id: number;
  readonly name: string;
  readonly view: InventoryView;
}

export interface InventoryView {
  /** In their order; those not named are hidden. */
  readonly columns: readonly { readonly column: AssetColumn; readonly width: number }[];
  readonly sort: AssetSort | null;
  readonly filter: AssetConditions;
}

export type ExportFormat = 'csv' | 'xlsx' | 'json';

/** Where the value of a field comes from; null where it is blank and nobody said anything. */
export type FieldOrigin =
  | { readonly kind: 'file'; readonly file: string; readonly row: number | null; readonly at: string }
  | { readonly kind: 'edit'; readonly author: string; readonly at: string; readonly summary: string };

export interface SiteOverview extends Site {
  readonly assets: number;
  readonly units: number;
  readonly listed: number;
  readonly review: number;
  /** Point estimate of the plan lines of the site, and the sums of their low and high ends, escalated alike. */
  readonly pointCents: Cents;
  readonly lowCents: Cents;
  readonly highCents: Cents;
}

export interface QualityRow extends Omit<QualityGap, 'id'> {
  readonly id: QualityGapId;
  readonly assets: number;
  readonly flagged: number;
  /** Point estimates of the plan lines of these assets, shared among the assets of a line by units. */
  readonly pointCents: Cents;
}

export interface QualityView {
  readonly assets: number;
  readonly flagged: number;
  /** Sum of the lines that belong to assets: what the shares below are part of. */
  readonly planCents: Cents;
  /** Share of the answers that are there, over all assets and all gaps. */
  readonly completeFraction: number;
  readonly flaggedCompleteFraction: number;
  /** Most money first, then most flagged assets. */
  readonly gaps: readonly QualityRow[];
}
