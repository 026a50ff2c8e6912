import type { AssetId } from '../../../core/inventory/asset';
import type { AssetCategory } from '../../../core/inventory/category';
import { assumedPremium, type GroupChoice, type UpgradeItem } from '../../../core/plan/alternative';
import type { AlternativeGroups, CallInput } from '../../../engine/api';

/** The group and the terms of its upgrade while they are typed. */
export interface AlternativeDraft {
  readonly category: AssetCategory | null;
  readonly site: string | null;
  /** Empty = all of the group. */
  readonly assetIds: readonly AssetId[];
  readonly premium: readonly [number | null, number | null, number | null];
  readonly upgradeItems: readonly UpgradeItem[];
  readonly source: string;
}

export function firstDraft({ groups }: AlternativeGroups): AlternativeDraft {
  return {
    category: groups[0]?.category ?? null,
    site: null,
    assetIds: [],
    premium: assumedPremium,
    upgradeItems: [],
    source: '',
  };
}

type Compared = Omit<CallInput<'alternative-compare'>, 'scenario' | 'patch' | 'program'>;

/** null while something is missing or the premium is out of order. */
export function comparisonInput(draft: AlternativeDraft): Compared | null {
  const { category, site, assetIds, premium, upgradeItems, source } = draft;
  const [low, likely, high] = premium;
  if (category === null || low === null || likely === null || high === null) return null;
  if (low > likely || likely > high) return null;
  return {
    group: { category, site, assetIds: assetIds.length === 0 ? null : assetIds },
    premium: [low, likely, high],
    upgradeItems,
    source,
  };
}

export function choiceFrom(
  draft: AlternativeDraft,
  kind: GroupChoice['kind'],
  reason: string,
): GroupChoice | null {
  const input = comparisonInput(draft);
  if (input === null) return null;
  const { group, premium, upgradeItems, source } = input;
  return { ...group, kind, premium, upgradeItems, source, reason };
}
