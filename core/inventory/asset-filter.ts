// What narrows the inventory to some of its assets: the same words for the grid, a saved view, a bulk edit and an export.

import type { AssetFields } from './asset';
import type { QualityGapId } from './quality-gap';

/** A column of the grid: every field of an asset, its id and its verdict. */
export type AssetColumn = 'id' | 'verdict' | Exclude<keyof AssetFields, 'extra'>;

export const rangeColumns = ['id', 'quantity', 'purchaseCostCents', 'purchaseDate', 'installDate'] as const;
export type RangeColumn = (typeof rangeColumns)[number];

/** Columns whose values are few and are picked from a list. */
export const setColumns = [
  'verdict',
  'site',
  'category',
  'manufacturer',
  'use',
  'status',
  'condition',
  'owner',
  'fundingSource',
  'countryOfProduction',
] as const;
export type SetColumn = (typeof setColumns)[number];

/** Columns that hold text; the rest of the columns are ids, numbers and dates. */
export type TextColumn = Exclude<AssetColumn, RangeColumn | 'verdict' | 'category' | 'use'>;

export type AssetColumnFilter =
  | {
      readonly kind: 'text';
      readonly column: TextColumn;
      readonly test: 'contains' | 'equals' | 'begins';
      readonly text: string;
    }
  /** `values` holds what the column may be; null stands for blank. */
  | { readonly kind: 'set'; readonly column: SetColumn; readonly values: readonly (string | null)[] }
  /** Both ends belong to the range; null = open. Dates as `YYYY-MM-DD`, money in cents. */
  | {
      readonly kind: 'range';
      readonly column: RangeColumn;
      readonly from: number | string | null;
      readonly to: number | string | null;
    }
  | { readonly kind: 'blank'; readonly column: AssetColumn; readonly isBlank: boolean };

export interface AssetConditions {
  /** Every word must be in one of the searched fields. */
  readonly text?: string;
  readonly site?: string;
  /** The site or any below it. */
  readonly within?: string;
  readonly manufacturer?: string;
  readonly category?: string;
  readonly verdict?: 'listed' | 'review' | 'clear';
  readonly entityId?: string;
  /** Assets of which this is missing. */
  readonly gap?: QualityGapId;
  readonly columns?: readonly AssetColumnFilter[];
}
