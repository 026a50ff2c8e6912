// Calls about assets and sites.

import type { Asset, AssetFields, AssetId } from '../../core/inventory/asset';
import type { Site } from '../../core/inventory/site';
import type { AssetDetail, AssetFacets, AssetPageInput, AssetRow, SiteRow } from '../views';

export interface InventoryReads {
  'asset-page': (input: AssetPageInput) => { readonly total: number; readonly rows: readonly AssetRow[] };
  'asset-search': (input: { readonly where?: string; readonly limit?: number }) => {
    readonly total: number;
    readonly rows: readonly AssetRow[];
  };
  'asset-facets': (input: Record<string, never>) => AssetFacets;
  'asset-detail': (input: { readonly assetId: AssetId }) => AssetDetail;
  'site-list': (input: Record<string, never>) => readonly SiteRow[];
}

export interface InventoryWrites {
  'asset-add': (input: { readonly fields: Partial<AssetFields> }) => Asset;
  'asset-change': (input: {
    readonly assetIds: readonly AssetId[];
    readonly fields: Partial<AssetFields>;
  }) => { readonly changed: number };
  'asset-delete': (input: { readonly assetIds: readonly AssetId[] }) => { readonly deleted: number };
  'site-change': (input: { readonly site: Site }) => Site;
}
