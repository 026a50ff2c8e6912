// Parts of the plan without a price, gathered by what is missing: a hundred sites that lack the same price are one
// question to a vendor. The reason of a gap ends in the entry of the catalog and how its quantity came about, which
// differ from site to site and are left to the workbook.

import type { Plan, PlanGap } from '../plan/plan-line';
import { sentence } from './words';

export interface GapGroup {
  readonly reason: string;
  readonly remedy: string;
  readonly gaps: readonly PlanGap[];
}

/** The most frequent first. */
export function gapGroups({ gaps }: Pick<Plan, 'gaps'>): GapGroup[] {
  const groups = new Map<string, GapGroup>();
  for (const gap of gaps) {
    const reason = withoutQuantity(gap.reason);
    const key = `${reason}|${gap.remedy}`;
    const own = groups.get(key)?.gaps ?? [];
    groups.set(key, { reason: sentence(reason), remedy: sentence(gap.remedy), gaps: [...own, gap] });
  }
  return [...groups.values()].sort((a, b) => b.gaps.length - a.gaps.length);
}

/** `no price found for X` from `no price found for X (x-1): 2 units x 48 = 96 (priced per port)`. */
function withoutQuantity(reason: string): string {
  return reason.replace(/(?: \([^()]*\))?: \d.*$/, '');
}
