// Which rules apply to which assets. Of the rules that claim, the first that fits takes the asset, whole: so a unit
// is replaced once. Rules that do not claim add the work around it and may overlap. A rule with a bundle fits only at
// sites where enough of every part is there and not yet claimed.

import { groupBy } from '../group-by';
import type { AssetCategory } from '../inventory/category';
import type { AssetToReplace } from './assets-to-replace';
import { countUnits } from './existing-words';
import type { BundlePart, ReplacementRule } from './rules';

export interface MatchedRule {
  readonly rule: ReplacementRule;
  readonly assets: readonly AssetToReplace[];
}

export interface RuleMatches {
  /** Rules that fit some asset, in the order of the rule set. */
  readonly matched: readonly MatchedRule[];
  /** Assets that no claiming rule fits. */
  readonly unclaimed: readonly AssetToReplace[];
}

type Test = (candidate: AssetToReplace) => boolean;

export function matchRules(
  rules: readonly ReplacementRule[],
  assets: readonly AssetToReplace[],
): RuleMatches {
  const claimed = new Set<AssetToReplace>();
  const matched = rules.map((rule): MatchedRule => {
    const open = rule.claims ? assets.filter((asset) => !claimed.has(asset)) : assets;
    const fitting = assetsThatFit(rule, open);
    if (rule.claims) for (const asset of fitting) claimed.add(asset);
    return { rule, assets: fitting };
  });
  return {
    matched: matched.filter((match) => match.assets.length > 0),
    unclaimed: assets.filter((asset) => !claimed.has(asset)),
  };
}

/** The assets that a rule would take if it stood alone, in the order given. */
export function assetsThatFit(rule: ReplacementRule, assets: readonly AssetToReplace[]): AssetToReplace[] {
  const fitting = assets.filter(testOf(rule));
  const { bundle } = rule.when;
  if (bundle === null) return fitting;
  const bySite = groupBy(fitting, ({ site }) => site);
  const complete = new Set(
    [...bySite].filter(([, there]) => isComplete(bundle, there)).map(([site]) => site),
  );
  return fitting.filter(({ site }) => complete.has(site));
}

function isComplete(bundle: readonly BundlePart[], assets: readonly AssetToReplace[]): boolean {
  return bundle.every((part) => unitsOf(assets, part.category) >= part.units);
}

/** How many bundles stand for the assets of one site: enough that every unit is replaced. */
export function bundlesAt(bundle: readonly BundlePart[], assets: readonly AssetToReplace[]): number {
  return Math.max(...bundle.map((part) => Math.ceil(unitsOf(assets, part.category) / part.units)));
}

export function unitsOf(assets: readonly AssetToReplace[], category: AssetCategory): number {
  return countUnits(assets.filter(({ asset }) => asset.category === category));
}

function testOf(rule: ReplacementRule): Test {
  const { categories, entityIds, modelPattern } = rule.when;
  const pattern = modelPattern === null ? null : new RegExp(modelPattern, 'i');
  return ({ asset, entityId }) =>
    categories.includes(asset.category) &&
    (entityIds === null || (entityId !== null && entityIds.includes(entityId))) &&
    (pattern === null || pattern.test(asset.model ?? ''));
}
