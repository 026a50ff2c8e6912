// Replacement rules (method 2) as data: which assets, what takes their place, how the quantity is counted.
// The shipped set is assets/rules/replacement-rules.json; a user's own set has the same shape. Quantities
// that no publication gives say so in `basis` and are `uncertain`.

import type { AssetCategory } from '../inventory/category';
import type { Confidence } from '../source';
import type { CatalogItem, CostCategory, Phase } from './plan-line';

/**
 * How units become a quantity:
 * - `unit`: units x quantity, a line for each listed entity at a site;
 * - `units`: quantity for every started `unitsPerStep` units at a site;
 * - `site`: quantity once for a site that has such assets;
 * - `bundle`: quantity for each bundle of the rule at a site, e.g. 1 baseband + 3 radios = one three-sector site;
 * - `project`: quantity once; `project-site`: quantity for each such site, in one line;
 *   `project-sites`: quantity for every started `unitsPerStep` sites;
 * - `site-equipment`, `project-equipment`: a share of the equipment at likely prices.
 */
export const groupings = [
  'unit',
  'units',
  'site',
  'bundle',
  'project',
  'project-site',
  'project-sites',
  'site-equipment',
  'project-equipment',
] as const;
export type Grouping = (typeof groupings)[number];

export interface RuleMatch {
  readonly categories: readonly AssetCategory[];
  /** Only assets of these listed entities; null = of any. */
  readonly entityIds: readonly string[] | null;
  /** Regular expression over the model, case ignored; null = any model. */
  readonly modelPattern: string | null;
  /** The rule fits only at sites that have all of these at least once; null = it asks for no company. */
  readonly bundle: readonly BundlePart[] | null;
}

/** Units of one category that make one bundle. */
export interface BundlePart {
  readonly category: AssetCategory;
  readonly units: number;
}

export interface RuleLine {
  /** Catalog items for the same thing; the best basis among them gives the price (method 2, precedence). */
  readonly catalogItemIds: readonly string[];
  readonly per: Grouping;
  /** Group size for `units` and `project-sites`; null for the others. */
  readonly unitsPerStep: number | null;
  readonly quantity: number;
  readonly category: CostCategory;
  readonly phase: Phase;
  /** How the quantity is known, in words. */
  readonly basis: string;
  readonly confidence: Confidence;
  readonly reason: string;
}

export interface ReplacementRule {
  readonly id: string;
  readonly label: string;
  readonly when: RuleMatch;
  /** True: decides what replaces the asset, the first such rule wins. False: work around the replacement. */
  readonly claims: boolean;
  readonly lines: readonly RuleLine[];
  /** What the plan says for each asset as long as the catalog has a price for none of the lines. */
  readonly gap: { readonly reason: string; readonly remedy: string } | null;
}

export interface ReplacementRules {
  readonly version: string;
  /** In order of precedence. */
  readonly rules: readonly ReplacementRule[];
  /** Things that the rules ask for and no reference prices: entries of the catalog that wait for a price. */
  readonly items: readonly CatalogItem[];
}
