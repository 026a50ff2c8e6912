// Re-import: which draft of a file is which asset of the workspace. Strong keys are matched for the whole file
// before weaker ones, so that no draft takes by its place what another claims by its serial. Equal keys are
// matched in order, one asset to one draft: ten equal rows stay ten assets, and the same file again changes
// nothing. A weaker key never joins two that differ in a stronger one (ten units with ten tags stay apart).

import type { DraftAsset } from '../intake/intake';
import type { Problem } from '../problem';
import type { Asset, AssetFields, AssetId } from './asset';
import { AssetIndex, type Formerly, type Identified, identifiedOf, keyKinds } from './asset-index';
import { changedFields } from './changed-fields';
import { inferCategory } from './infer-category';
import { findConflicts } from './match-conflicts';
import { assignByName } from './match-names';

export type DraftMatch =
  | { readonly action: 'create'; readonly row: number; readonly fields: Partial<AssetFields> }
  | {
      readonly action: 'update';
      readonly row: number;
      readonly assetId: AssetId;
      /** Only what changes. */
      readonly fields: Partial<AssetFields>;
    }
  | { readonly action: 'unchanged'; readonly row: number; readonly assetId: AssetId };

export interface MatchResult {
  /** One match a draft, in the order of the drafts. */
  readonly matches: readonly DraftMatch[];
  /** One MAC on two assets, one serial with two models: both stay, and are reported. */
  readonly conflicts: readonly Problem[];
}

/**
 * Compares the drafts of one file with the assets of the workspace. Linear in assets + drafts.
 * @param existing every asset of the workspace
 * @param drafts the drafts of one file, in the order of its rows
 * @param formerly what the last import said where a person has changed it since: an asset is known by that too, or a corrected
 * serial number would make it a second one
 */
export function matchDrafts(
  existing: readonly Asset[],
  drafts: readonly DraftAsset[],
  formerly: Formerly = new Map(),
): MatchResult {
  const assets = assignAssets(existing, drafts, formerly);
  const matches = drafts.map((draft, index) => matchOf(draft, assets[index] ?? null));
  return { matches, conflicts: findConflicts(existing, drafts, assets) };
}

/** @returns the asset of each draft, null where it is a new one */
function assignAssets(
  existing: readonly Asset[],
  drafts: readonly DraftAsset[],
  formerly: Formerly,
): (Asset | null)[] {
  if (existing.length === 0) return drafts.map(() => null);
  const index = new AssetIndex(existing, formerly);
  const identified: Identified[] = drafts.map((draft) => identifiedOf(draft.fields));
  const assets: (Asset | null)[] = drafts.map(() => null);
  for (const kind of keyKinds) {
    identified.forEach((draft, position) => {
      if (assets[position] === null) assets[position] = index.take(kind, draft);
    });
  }
  return assignByName(existing, drafts, assets);
}

function matchOf(draft: DraftAsset, asset: Asset | null): DraftMatch {
  if (asset === null) return { action: 'create', row: draft.row, fields: completed(draft) };
  const fields = changedFields(asset, draft);
  return Object.keys(fields).length === 0
    ? { action: 'unchanged', row: draft.row, assetId: asset.id }
    : { action: 'update', row: draft.row, assetId: asset.id, fields };
}

function completed(draft: DraftAsset): Partial<AssetFields> {
  if (draft.inferred === undefined && draft.fields.category !== undefined) return draft.fields;
  const fields = { ...draft.inferred, ...draft.fields };
  if (fields.category !== undefined) return fields;
  const category = inferCategory({
    manufacturer: fields.manufacturer ?? null,
    model: fields.model ?? null,
    role: null,
  });
  return { ...fields, category };
}
