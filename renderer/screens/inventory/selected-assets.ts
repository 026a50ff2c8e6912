import type { AssetId } from '../../../core/inventory/asset';
import type { AssetFilter, AssetSelection } from '../../../engine/api';

/** Ticked assets: some by id, or all that the filter leaves but those that were unticked. */
export type SelectedAssets =
  | { readonly kind: 'some'; readonly ids: ReadonlySet<AssetId> }
  | { readonly kind: 'all'; readonly except: ReadonlySet<AssetId> };

export const nothingSelected: SelectedAssets = { kind: 'some', ids: new Set() };

export function selectedCount(selected: SelectedAssets, total: number): number {
  return selected.kind === 'some' ? selected.ids.size : Math.max(0, total - selected.except.size);
}

export function selectionOf(selected: SelectedAssets, filter: AssetFilter): AssetSelection {
  if (selected.kind === 'some') return { assetIds: [...selected.ids] };
  return { filter, exceptIds: [...selected.except] };
}

/** After ticking or unticking some. */
export function withTicks(selected: SelectedAssets, ticks: ReadonlyMap<AssetId, boolean>): SelectedAssets {
  const listed = new Set(selected.kind === 'some' ? selected.ids : selected.except);
  for (const [id, isOn] of ticks) {
    if (isOn === (selected.kind === 'some')) listed.add(id);
    else listed.delete(id);
  }
  return selected.kind === 'some' ? { kind: 'some', ids: listed } : { kind: 'all', except: listed };
}

export function isTicked(selected: SelectedAssets, id: AssetId): boolean {
  return selected.kind === 'some' ? selected.ids.has(id) : !selected.except.has(id);
}
