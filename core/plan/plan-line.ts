import type { AssetId } from '../inventory/asset';
import type { AssetCategory } from '../inventory/category';
import type { Cents } from '../money/cents';
import type { Confidence, SourceRef } from '../source';

/** Escalation and correlation groups (method 3). */
export const costGroups = ['equipment', 'labor', 'construction'] as const;
export type CostGroup = (typeof costGroups)[number];

/** Method 3: `pert`, `triangular`, `lognormal` with low/high as P10/P90, `fixed` at the likely value. */
export const distributions = ['pert', 'triangular', 'lognormal', 'fixed'] as const;
export type DistributionName = (typeof distributions)[number];

/** Precedence: quote > user > FCC catalog > planning assumption (method 2). */
export const bases = ['quote', 'user', 'FCC catalog', 'planning assumption'] as const;
export type Basis = (typeof bases)[number];

/** The whole cost of ownership of the change (method 2). */
export const costCategories = [
  { id: 'equipment', label: 'Equipment' },
  { id: 'software', label: 'Software and licenses' },
  { id: 'engineering', label: 'Engineering and design' },
  { id: 'site-survey', label: 'Site survey' },
  { id: 'structural-analysis', label: 'Structural analysis' },
  { id: 'installation-labor', label: 'Installation labor' },
  { id: 'tower-crew', label: 'Tower crew' },
  { id: 'integration', label: 'Integration and cutover' },
  { id: 'removal', label: 'Removal' },
  { id: 'data-destruction', label: 'Data destruction' },
  { id: 'disposal', label: 'Disposal' },
  { id: 'freight', label: 'Freight and storage' },
  { id: 'project-management', label: 'Project management' },
  { id: 'legal', label: 'Legal and application' },
  { id: 'training', label: 'Training' },
  { id: 'spares', label: 'Spares' },
  { id: 'sales-tax', label: 'Sales tax' },
] as const;
export type CostCategory = (typeof costCategories)[number]['id'];

/** Form 5640 tells the three phases apart. */
export type Phase = 'removal' | 'replacement' | 'disposal';

export interface CatalogItem {
  readonly id: string;
  readonly category: string;
  readonly group: CostGroup;
  readonly item: string;
  readonly unit: string;
  /** US cents per unit; null where no price was found. Fractions of equipment are in `fractionOfEquipment`. */
  readonly lowCents: Cents | null;
  readonly likelyCents: Cents | null;
  readonly highCents: Cents | null;
  /** For units of the form "fraction of equipment": low, likely, high. */
  readonly fractionOfEquipment: readonly [number, number, number] | null;
  readonly priceYear: number | null;
  readonly distribution: DistributionName;
  readonly basis: Basis;
  readonly eligibilityCode: string;
  readonly source: SourceRef;
  readonly confidence: Confidence;
  readonly notes: string | null;
}

export interface PlanLine {
  /** Stable: same site, rule and catalog item give the same id in every run. */
  readonly lineId: string;
  readonly site: string;
  /** Words for what is there now, e.g. `3 x RRU3908 (Huawei)`. */
  readonly existing: string;
  readonly assetIds: readonly AssetId[];
  /** Listed entity whose equipment this line replaces; null for project-wide lines. */
  readonly entityId: string | null;
  /** What takes its place: the catalog item's words. */
  readonly replacement: string;
  readonly catalogItemId: string | null;
  readonly ruleId: string;
  readonly category: CostCategory;
  readonly phase: Phase;
  readonly group: CostGroup;
  readonly quantity: number;
  readonly unit: string;
  /** Per unit, in the money of `priceYear`, before escalation. */
  readonly lowCents: Cents;
  readonly likelyCents: Cents;
  readonly highCents: Cents;
  readonly distribution: DistributionName;
  readonly priceYear: number;
  readonly basis: Basis;
  readonly source: SourceRef;
  readonly confidence: Confidence;
  readonly eligibilityCode: string;
  /** How quantity and cost came about, in words with the numbers in it. */
  readonly formula: string;
  /** True where a person changed the line. */
  readonly pinned: boolean;
  /** Other prices for the same thing that did not win, with why; left out where there was none. */
  readonly setAside?: readonly PriceSetAside[];
  /** The vendor quote that prices the line; left out where none does. */
  readonly quoteId?: number;
}

/** Checks decide by the cause; the reason beside it is for readers. */
export type SetAsideCause = 'quote-expired' | 'quote-not-yet-valid' | 'other-quote' | 'pinned' | 'precedence';

export interface PriceSetAside {
  readonly basis: Basis;
  readonly source: string;
  /** Per unit; null for a share of the equipment. */
  readonly likelyCents: Cents | null;
  readonly cause: SetAsideCause;
  readonly reason: string;
}

export interface PlanGap {
  readonly site: string;
  readonly assetIds: readonly AssetId[];
  /** The line that a quote would make: pin it to close the gap. null where no rule makes a line. */
  readonly lineId: string | null;
  readonly reason: string;
  readonly remedy: string;
  /** The entry of the catalog whose price would close the gap, where the line id does not say it. */
  readonly priceItemId?: string;
}

/** Assets that the operator chose not to replace now: in no total, and said so. */
export interface LeftOut {
  readonly site: string;
  readonly category: AssetCategory;
  readonly assetIds: readonly AssetId[];
  readonly units: number;
  readonly reason: string;
}

export interface Plan {
  readonly lines: readonly PlanLine[];
  /** Flagged assets for which no priced line could be made: never silently zero. */
  readonly gaps: readonly PlanGap[];
  /** Left out by choice; absent where nothing was. */
  readonly leftOut?: readonly LeftOut[];
  readonly rulesVersion: string;
  readonly catalogVersion: string;
}
