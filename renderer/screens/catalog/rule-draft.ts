import type { AssetCategory } from '../../../core/inventory/category';
import { parseReplacementRule } from '../../../core/plan/parse-rules';
import type { BundlePart, ReplacementRule, RuleLine } from '../../../core/plan/rules';
import type { Result } from '../../../core/problem';
import { freeId, slugOf } from '../../format/slug';

const longestId = 60;

/** A rule while it is typed. */
export interface RuleDraft {
  /** null = a new rule, called by its label. */
  readonly id: string | null;
  readonly label: string;
  readonly categories: readonly AssetCategory[];
  readonly entityIds: readonly string[];
  readonly modelPattern: string;
  readonly bundle: readonly BundlePart[];
  readonly claims: boolean;
  readonly lines: readonly RuleLineDraft[];
  readonly gap: ReplacementRule['gap'];
}

export interface RuleLineDraft extends RuleLine {
  readonly key: number;
}

export function ruleDraft(rule: ReplacementRule | null): RuleDraft {
  return {
    id: rule?.id ?? null,
    label: rule?.label ?? '',
    categories: rule?.when.categories ?? [],
    entityIds: rule?.when.entityIds ?? [],
    modelPattern: rule?.when.modelPattern ?? '',
    bundle: rule?.when.bundle ?? [],
    claims: rule?.claims ?? true,
    lines: rule === null ? [emptyRuleLine(0)] : rule.lines.map((line, key) => ({ ...line, key })),
    gap: rule?.gap ?? null,
  };
}

export function emptyRuleLine(key: number): RuleLineDraft {
  return {
    key,
    catalogItemIds: [],
    per: 'unit',
    unitsPerStep: null,
    quantity: 1,
    category: 'equipment',
    phase: 'replacement',
    basis: '',
    confidence: 'sourced',
    reason: '',
  };
}

/** What was typed as a rule, or everything that is wrong with it. */
export function readRule(draft: RuleDraft, knownIds: readonly string[]): Result<ReplacementRule> {
  const { label, categories, entityIds, modelPattern, bundle, claims, lines, gap } = draft;
  return parseReplacementRule({
    id: draft.id ?? freeId(slugOf(label, longestId), knownIds),
    label,
    when: {
      categories,
      entityIds: entityIds.length === 0 ? null : entityIds,
      modelPattern: modelPattern.trim() === '' ? null : modelPattern,
      bundle: bundle.length === 0 ? null : bundle,
    },
    claims,
    lines: lines.map(({ key: _key, ...line }) => ({
      ...line,
      unitsPerStep: line.per === 'units' || line.per === 'project-sites' ? line.unitsPerStep : null,
    })),
    gap,
  });
}
