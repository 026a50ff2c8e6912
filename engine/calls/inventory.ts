// Calls about assets and sites.

import type { Asset, AssetFields, AssetId } from '../../core/inventory/asset';
import type { AssetColumn, AssetConditions, SetColumn } from '../../core/inventory/asset-filter';
import type { Site } from '../../core/inventory/site';
import type { AssetDetail, AssetFacets, AssetPageInput, AssetRow, SiteRow } from '../views';
import type {
  AssetChanges,
  AssetSelection,
  AssetSort,
  BulkPreview,
  ExportFormat,
  FieldOrigin,
  InventoryView,
  PastePreview,
  QualityView,
  SavedView,
  SiteOverview,
  ValueCount,
} from './inventory-views';

export interface InventoryReads {
  'asset-page': (input: AssetPageInput) => { readonly total: number; readonly rows: readonly AssetRow[] };
  'asset-search': (input: { readonly where?: string; readonly limit?: number }) => {
    readonly total: number;
    readonly rows: readonly AssetRow[];
  };
  'asset-facets': (input: Record<string, never>) => AssetFacets;
  /** The values of one column among the assets that the filter leaves, most frequent first. */
  'asset-values': (input: {
    readonly column: SetColumn;
    readonly filter?: AssetConditions;
  }) => readonly ValueCount[];
  'asset-detail': (input: { readonly assetId: AssetId }) => AssetDetail;
  'asset-origins': (input: {
    readonly assetId: AssetId;
  }) => Readonly<Partial<Record<keyof AssetFields, FieldOrigin>>>;
  'bulk-preview': (input: {
    readonly selection: AssetSelection;
    readonly fields: Partial<AssetFields>;
  }) => BulkPreview;
  /** What pasting these texts from a row and column of the grid on would change. */
  'paste-preview': (input: {
    readonly filter?: AssetConditions;
    readonly sort?: AssetSort;
    /** Index of the first row in the list that filter and sort give. */
    readonly offset: number;
    readonly columns: readonly AssetColumn[];
    readonly rows: readonly (readonly string[])[];
  }) => PastePreview;
  'saved-view-list': (input: Record<string, never>) => readonly SavedView[];
  /**
   * The whole inventory, or what the filter leaves; our own import reads it back without a change. With `columns` the
   * list as a screen shows it: these columns only.
   */
  'inventory-export': (input: {
    readonly path: string;
    readonly format: ExportFormat;
    readonly filter?: AssetConditions;
    readonly sort?: AssetSort;
    readonly columns?: readonly AssetColumn[];
    readonly replace?: boolean;
  }) => { readonly path: string; readonly assets: number; readonly bytes: number };
  'quality-panel': (input: Record<string, never>) => QualityView;
  'site-list': (input: Record<string, never>) => readonly SiteRow[];
  /** With the money of the plan; by name. */
  'site-overview': (input: Record<string, never>) => readonly SiteOverview[];
}

export interface InventoryWrites {
  'asset-add': (input: { readonly fields: Partial<AssetFields> }) => Asset;
  'asset-change': (input: {
    readonly assetIds: readonly AssetId[];
    readonly fields: Partial<AssetFields>;
  }) => { readonly changed: number };
  'asset-delete': (input: { readonly assetIds: readonly AssetId[] }) => { readonly deleted: number };
  /** Copies without serial, asset tag, MAC, IP and source id, which belong to one asset each. */
  'asset-duplicate': (input: { readonly assetIds: readonly AssetId[] }) => {
    readonly assetIds: readonly AssetId[];
  };
  'bulk-change': (input: { readonly selection: AssetSelection; readonly fields: Partial<AssetFields> }) => {
    readonly changed: number;
  };
  'bulk-delete': (input: { readonly selection: AssetSelection }) => { readonly deleted: number };
  /** Different fields of many assets in one step: a paste or a fill. */
  'cells-change': (input: {
    readonly changes: readonly AssetChanges[];
    readonly doing: 'paste' | 'fill';
  }) => {
    readonly changed: number;
  };
  /** `id: null` makes a new view; a name that another view has is refused. */
  'saved-view-save': (input: {
    readonly id: number | null;
    readonly name: string;
    readonly view: InventoryView;
  }) => SavedView;
  'saved-view-delete': (input: { readonly id: number }) => { readonly id: number };
  /** `name` in `site` is the new name where `formerName` gives the one that it has now. */
  'site-change': (input: { readonly site: Site; readonly formerName?: string }) => Site;
}
