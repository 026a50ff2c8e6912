// Which rules apply to which assets. Of the rules that claim, the first that fits takes the asset, whole: so a unit
// is replaced once. Rules that do not claim add the work around it and may overlap.

import type { AssetToReplace } from './assets-to-replace';
import type { ReplacementRule } from './rules';

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
  const tests = rules.map(testOf);
  const byRule = rules.map((): AssetToReplace[] => []);
  const unclaimed: AssetToReplace[] = [];
  for (const asset of assets) {
    let claimed = false;
    rules.forEach((rule, index) => {
      if (rule.claims && claimed) return;
      if (!tests[index]?.(asset)) return;
      byRule[index]?.push(asset);
      claimed ||= rule.claims;
    });
    if (!claimed) unclaimed.push(asset);
  }
  const matched = rules.map((rule, index) => ({ rule, assets: byRule[index] ?? [] }));
  return { matched: matched.filter((match) => match.assets.length > 0), unclaimed };
}

function testOf(rule: ReplacementRule): Test {
  const { categories, entityIds, modelPattern } = rule.when;
  const pattern = modelPattern === null ? null : new RegExp(modelPattern, 'i');
  return ({ asset, entityId }) =>
    categories.includes(asset.category) &&
    (entityIds === null || (entityId !== null && entityIds.includes(entityId))) &&
    (pattern === null || pattern.test(asset.model ?? ''));
}
